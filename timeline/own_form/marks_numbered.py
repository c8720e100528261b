"""Marks in a cell by number, "★ Good practice [3]: She rang first.", and back."""

from collections.abc import Iterable
from dataclasses import dataclass

from timeline.model.mark import Mark, MarkKind
from timeline.own_form.mark_head import (
    KIND_OF,
    NUMBERED,
    apart,
    begins_a_mark,
    head_lines,
    together,
)


@dataclass(frozen=True)
class NumberedMark:
    """What a cell says of a mark; `words` is how it stands there."""

    number: int
    kind: MarkKind
    reason: str
    words: str


def numbered_cell(marks: Iterable[tuple[Mark, int]]) -> str:
    """Marks with their numbers, in the order given, each on one line or more."""
    return "\n".join(line for mark, number in marks for line in _lines(mark, number))


def numbered_in_cell(text: str) -> tuple[tuple[NumberedMark, ...], str]:
    """The numbered marks of a cell, and what in it is not one, such as a mark typed by hand."""
    found: list[NumberedMark] = []
    rest: list[str] = []
    for lines in _blocks(text):
        mark = _mark(lines)
        found += [mark] if mark else []
        rest += lines if mark is None else []
    return tuple(found), "\n".join(rest).strip()


def _lines(mark: Mark, number: int) -> list[str]:
    first, *further = head_lines(mark, number)
    return [first, *(apart(line) for line in further)]


def _blocks(text: str) -> list[list[str]]:
    """The lines of a cell, parted where a mark begins."""
    blocks: list[list[str]] = [[]]
    for line in text.split("\n"):
        if begins_a_mark(line):
            blocks.append([])
        blocks[-1].append(line)
    return blocks


def _mark(lines: list[str]) -> NumberedMark | None:
    head = NUMBERED.fullmatch(lines[0].strip()) if lines else None
    if head is None:
        return None
    reason = [head["reason"] or "", *(together(line) for line in lines[1:])]
    return NumberedMark(
        number=int(head["number"]),
        kind=KIND_OF[head["word"].casefold()],
        reason="\n".join(reason).strip(),
        words="\n".join(lines).strip(),
    )
