"""The marks by number: what there is of each mark besides its reason, and back."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from timeline.model.mark import Mark, MarkState
from timeline.own_form import headings as h
from timeline.own_form.mark_head import shape_and_word
from timeline.own_form.moments import moment_of, moment_words
from timeline.own_form.numbers import number_of
from timeline.own_form.tell import Tell
from timeline.own_form.words import Row

ON_STRETCH = "stretch of time"


@dataclass(frozen=True)
class MarkEntry:
    """A row of the register: `rows` are the numbers of the rows that the mark is on.

    `mark` is its shape and word, as they stand there.
    """

    ref: str
    mark: str
    state: MarkState
    author: str
    at: datetime
    rows: tuple[int, ...]


def mark_row(mark: Mark, number: int, rows: Sequence[int]) -> Row:
    """The row of a mark in the register; `rows` in the order of the mark's events."""
    return {
        h.NO: str(number),
        h.MARK: shape_and_word(mark.kind),
        h.ON_ROWS: ", ".join(str(row) for row in rows) or ON_STRETCH,
        h.STATE: mark.state.value,
        h.AUTHOR: mark.author,
        h.MADE_ON: moment_words(mark.at),
        h.REF: mark.id,
    }


def rows_named(row: Row) -> tuple[int, ...]:
    """The numbers of the rows that a mark is on."""
    return tuple(int(number) for number in re.findall(r"\d+", row.get(h.ON_ROWS, "")))


@dataclass
class MarkRegister:
    """The marks of a file by their numbers."""

    _entries: dict[int, MarkEntry] = field(default_factory=dict)

    def take(self, row: Row, tell: Tell) -> None:
        """Take a row of the register; one that cannot be joined is told and left out."""
        number, ref = number_of(row), row.get(h.REF, "")
        if number is None:
            tell(h.NO, row.get(h.NO, ""), "the number of a mark")
        elif number in self._entries:
            tell(h.NO, str(number), "each mark with a number of its own; the first one holds")
        elif not ref or any(entry.ref == ref for entry in self._entries.values()):
            tell(h.REF, ref, "each mark with a ref of its own, as it was written out here")
        else:
            self._enter(number, ref, row, tell)

    def get(self, number: int) -> MarkEntry | None:
        """The entry of a number; None where the register lacks it."""
        return self._entries.get(number)

    def _enter(self, number: int, ref: str, row: Row, tell: Tell) -> None:
        at, state = _made_on(row, tell), _state(row, tell)
        if at is not None and state is not None:
            mark, author = row.get(h.MARK, ""), row.get(h.AUTHOR, "")
            self._entries[number] = MarkEntry(ref, mark, state, author, at, rows_named(row))


def _made_on(row: Row, tell: Tell) -> datetime | None:
    words = row.get(h.MADE_ON, "")
    try:
        return moment_of(words)
    except ValueError as problem:
        tell(h.MADE_ON, words, str(problem))
        return None


def _state(row: Row, tell: Tell) -> MarkState | None:
    words = " ".join(row.get(h.STATE, "").casefold().split())
    for state in MarkState:
        if state.value == words:
            return state
    tell(h.STATE, words, "one of: " + ", ".join(state.value for state in MarkState))
    return None
