"""The marks of all rows of our own file, put together again."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from timeline.model.mark import Mark, Span
from timeline.own_form import headings as h
from timeline.own_form.dates import day_of
from timeline.own_form.mark_register import MarkRegister
from timeline.own_form.marks import MarkInCell, marks_in_cell
from timeline.own_form.marks_by_number import marks_by_number
from timeline.own_form.tell import Tell
from timeline.own_form.words import Row


@dataclass
class MarksRead:
    """Marks as their rows are read. One mark may stand in several rows, under one ref.

    `register` holds what is about the marks where cells name them by number; None where
    all that is about a mark stands in the cell itself.
    """

    register: MarkRegister | None = None
    _said: dict[str, MarkInCell] = field(default_factory=dict)
    _events: dict[str, dict[int, str]] = field(default_factory=dict)
    _spans: dict[str, Span] = field(default_factory=dict)

    def on_event(self, row: Row, event: str, tell: Tell) -> str:
        """Take the marks in an event's row; what is no mark of ours is given back."""
        marks, rest = self._in_cell(row, tell)
        for mark in marks:
            self._hear(mark, tell)
            self._put(mark, event)
        return rest

    def on_events(self, row: Row, events: Sequence[str], tell: Tell) -> None:
        """Take the marks of a row that is about several events, in their order."""
        marks, _ = self._in_cell(row, tell)
        for mark in marks if events else ():
            self._hear(mark, tell)
            for event in events:
                self._put(mark, event)

    def on_span(self, row: Row, lanes: tuple[str, ...], tell: Tell) -> None:
        """Take the marks of a row that is a stretch of time."""
        days = [_day(row, heading, tell) for heading in (h.FROM, h.TO)]
        marks, _ = self._in_cell(row, tell)
        start, end = days
        if start is None or end is None:
            return
        if start > end:
            tell(h.TO, row.get(h.TO, ""), f"a day on or after {row.get(h.FROM, '')}")
            return
        for mark in marks:
            self._hear(mark, tell)
            self._spans[mark.id] = Span(start=start, end=end, lanes=lanes)

    def all(self) -> tuple[Mark, ...]:
        """The marks in the order in which they were met."""
        return tuple(self._mark(ref, said) for ref, said in self._said.items())

    def _in_cell(self, row: Row, tell: Tell) -> tuple[tuple[MarkInCell, ...], str]:
        """The marks in a row's cell; what else stands there is told, and given back."""
        if self.register is None:
            marks, rest = marks_in_cell(row.get(h.MARKS, ""))
        else:
            marks, rest = marks_by_number(row, self.register, tell)
        if rest:
            tell(h.MARKS, rest, "a mark that was written out here; make a new one on the timeline")
        return marks, rest

    def _put(self, mark: MarkInCell, event: str) -> None:
        places = self._events.setdefault(mark.id, {})
        free = mark.place is not None and mark.place not in places
        places[mark.place if free and mark.place else max(places, default=0) + 1] = event

    def _hear(self, mark: MarkInCell, tell: Tell) -> None:
        """Keep a mark as its first row tells it; tell where another row differs."""
        first = self._said.setdefault(mark.id, mark)
        if (first.kind, first.reason) != (mark.kind, mark.reason):
            tell(h.MARKS, mark.reason, f"the same as in the mark's first row: {first.reason}")

    def _mark(self, ref: str, said: MarkInCell) -> Mark:
        span, places = self._spans.get(ref), self._events.get(ref, {})
        return Mark(
            id=ref,
            kind=said.kind,
            events=() if span else tuple(places[place] for place in sorted(places)),
            span=span,
            reason=said.reason,
            author=said.author,
            state=said.state,
            at=said.at,
        )


def _day(row: Row, heading: str, tell: Tell) -> date | None:
    day = day_of(row.get(heading, ""))
    if day is None:
        tell(heading, row.get(heading, ""), "a day, as in 22/05/2016")
    return day
