"""The numbers that a reader goes by in Word, in the order in which they are met."""

import re
from collections.abc import Mapping, Sequence

from timeline.model.chronology import Chronology, in_date_order
from timeline.model.event import Event
from timeline.model.mark import Mark, MarkState
from timeline.own_form import headings as h
from timeline.own_form.mark_order import by_event, in_order
from timeline.own_form.words import Row

_ROW = re.compile(r"row (\d+)", re.IGNORECASE)
_NUMBER = re.compile(r"\s*(\d+)\.?\s*")


def number_of(row: Row) -> int | None:
    """The number that a row goes by; None where it has none that can be read."""
    found = _NUMBER.fullmatch(row.get(h.NO, ""))
    return int(found[1]) if found else None


def row_named(words: str) -> int | None:
    """The number in words that name a row, "row 12"; None where they are other words."""
    found = _ROW.fullmatch(words)
    return int(found[1]) if found else None


class Numbers:
    """The rows of a chronology, and its marks, numbered from 1.

    Rows count in date order. Marks count as they stand in the document: row by row, then
    those on stretches of time, and last those that were set aside.
    """

    def __init__(self, chronology: Chronology) -> None:
        self.events: tuple[Event, ...] = in_date_order(chronology.events)
        self._rows = {event.id: number for number, event in enumerate(self.events, start=1)}
        marks = [mark for mark in in_order(chronology.marks) if mark.span or self.rows_of(mark)]
        standing = [mark for mark in marks if mark.state is not MarkState.SET_ASIDE]
        self._on = by_event(standing)
        self.on_spans = [mark for mark in standing if mark.span]
        self.set_aside = [mark for mark in marks if mark.state is MarkState.SET_ASIDE]
        self.standing = [*self._met_in_rows(), *self.on_spans]
        self._marks = _counted([*self.standing, *self.set_aside])

    def row(self, event: Event) -> int:
        """The number of an event's row."""
        return self._rows[event.id]

    def row_called(self, ref: str) -> str:
        """How a row is named in another one: "row 12"; a ref that has no row is itself."""
        return f"row {self._rows[ref]}" if ref in self._rows else ref

    def rows_of(self, mark: Mark) -> list[int]:
        """The numbers of the rows that a mark is on, in the order of its events."""
        return [self._rows[event] for event in mark.events if event in self._rows]

    def mark(self, mark: Mark) -> int:
        """The number of a mark."""
        return self._marks[mark.id]

    def on_event(self, event: Event) -> list[tuple[Mark, int]]:
        """The marks on an event that were not set aside, each with its number."""
        return [(mark, self.mark(mark)) for mark in self._on.get(event.id, ())]

    def _met_in_rows(self) -> list[Mark]:
        met = {mark.id: mark for event in self.events for mark in self._on.get(event.id, ())}
        return list(met.values())


def _counted(marks: Sequence[Mark]) -> Mapping[str, int]:
    return {mark.id: number for number, mark in enumerate(marks, start=1)}
