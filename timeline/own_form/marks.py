"""Marks in a cell with all that is about them, where a file is one table; and back."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from timeline.model.mark import Mark, MarkKind, MarkState
from timeline.own_form.mark_head import KIND_OF, SHAPE, WORD, head_lines

_HEAD = re.compile(
    rf"(?:{SHAPE}\s*)?(?P<word>{WORD}):?(?:\s(?P<reason>.*))?", re.IGNORECASE | re.DOTALL
)
_FOOT = re.compile(
    r"\[(?P<id>.+?) · (?P<state>proposed|accepted|set aside) · (?P<at>[\d :.+-]+?(?: UTC)?) · "
    r"(?:row (?P<place>\d+) of \d+|stretch of time) · (?P<author>.*)\]"
)


@dataclass(frozen=True)
class MarkInCell:
    """One mark as a cell tells of it. `place` is its row's among the rows that it is on."""

    id: str
    kind: MarkKind
    reason: str
    author: str
    state: MarkState
    at: datetime
    place: int | None


def cell_of_marks(marks: Iterable[tuple[Mark, int | None]]) -> str:
    """Marks in the order given, each on two lines or more.

    The second of a pair is the place of this row among the mark's events, from 1; None
    for a mark on a stretch of time.
    """
    return "\n".join(line for mark, place in marks for line in mark_lines(mark, place))


def mark_lines(mark: Mark, place: int | None) -> list[str]:
    """One mark: "★ Good practice: reason", and below it what the mark is filed under."""
    where = f"row {place} of {len(mark.events)}" if place is not None else "stretch of time"
    foot = f"[{mark.id} · {mark.state.value} · {_time_words(mark.at)} · {where} · {mark.author}]"
    return [*head_lines(mark), foot]


def marks_in_cell(text: str) -> tuple[tuple[MarkInCell, ...], str]:
    """The marks of a cell, and what in it is not a mark that was written out."""
    found: list[MarkInCell] = []
    rest: list[str] = []
    lines: list[str] = []
    for line in text.split("\n"):
        foot = _FOOT.fullmatch(line.strip())
        if foot is None:
            lines.append(line)
            continue
        mark = _mark(lines, foot)
        rest += lines if mark is None else []
        found += [mark] if mark else []
        lines = []
    return tuple(found), "\n".join(rest + lines).strip()


def _mark(lines: list[str], foot: re.Match[str]) -> MarkInCell | None:
    head = _HEAD.fullmatch(lines[0].strip()) if lines else None
    if head is None:
        return None
    reason = "\n".join([head["reason"] or "", *lines[1:]])
    return MarkInCell(
        id=foot["id"],
        kind=KIND_OF[head["word"].casefold()],
        reason=reason.strip(),
        author=foot["author"],
        state=MarkState(foot["state"]),
        at=_time_of(foot["at"]),
        place=int(foot["place"]) if foot["place"] else None,
    )


def _time_words(at: datetime) -> str:
    """A moment in UTC, as exactly as it is held: "2026-07-01 10:00:00 UTC"."""
    if at.tzinfo is None:
        return at.isoformat(sep=" ")
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(sep=" ") + " UTC"


def _time_of(words: str) -> datetime:
    at = datetime.fromisoformat(words.removesuffix(" UTC"))
    return at.replace(tzinfo=UTC) if words.endswith(" UTC") else at
