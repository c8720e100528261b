"""What a whole table lacks: a date, what happened, whose it is."""

from collections.abc import Sequence
from typing import Final

from timeline.intake.agencies import NOT_NAMED
from timeline.intake.layout import Part
from timeline.intake.place import Place
from timeline.intake.raw import RawTable
from timeline.intake.reading import Problem
from timeline.intake.words import cell_words
from timeline.model.event import Event

NO_HEADING: Final = "a table with a date and what happened; no heading was recognised"
_NO_DATE: Final = "a column of dates; no column is the date: say which heading is"
_NO_WHAT: Final = "a column that says what happened; say which heading is"
_NO_AGENCY: Final = "which agency wrote this; say whose file it is"


def missing(table: RawTable, parts: Sequence[Part], events: Sequence[Event]) -> list[Problem]:
    """A problem where no column says what happened, and where nothing says who wrote it."""
    found = []
    place = Place(table.file, table.sheet, table.table)
    fields = {column.field for part in parts for column in part.columns}
    if "what" not in fields and any(not event.what for event in events):
        found.append(place.problem(None, None, "", _NO_WHAT))
    if any(event.agency == NOT_NAMED.id for event in events):
        found.append(place.problem(None, None, _first_words(table), _NO_AGENCY))
    return found


def without_dates(table: RawTable, parts: Sequence[Part]) -> Problem | None:
    """The one problem of a table without a column of dates; none for a list of one column.

    Where its headings tell what happened, its rows are events and the date alone is missing.
    """
    if all(len(row.cells) < 2 for row in table.rows):
        return None
    holding = [part for part in parts if part.holds_events]
    if holding and all(part.index_of("date") is not None for part in holding):
        return None
    place = Place(table.file, table.sheet, table.table)
    expected = _NO_DATE if holding else NO_HEADING
    return place.problem(None, None, _first_words(table), expected)


def _first_words(table: RawTable) -> str:
    rows = (
        " | ".join(dict.fromkeys(filter(None, map(cell_words, row.cells)))) for row in table.rows
    )
    return next(filter(None, rows), "")[:120]
