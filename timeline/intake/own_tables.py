"""Our own tables as rows by heading, each with its place; and what is not a row."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from timeline.intake.raw import RawRow, RawTable, Value
from timeline.own_form import headings as h
from timeline.own_form.harmless import as_it_was
from timeline.own_form.headline import headline_apart
from timeline.own_form.words import Row, from_lines

_REGISTER = frozenset({h.NO, h.REF, h.SOURCE, h.MORE})
_NUMBERED = frozenset({h.NO, h.DATE, h.WHAT, h.MARKS})
_MARKS = frozenset({h.NO, h.STATE, h.AUTHOR, h.MADE_ON, h.REF})
_KEYS = (
    frozenset({h.REF, h.DATE, h.WHAT}),
    _NUMBERED,
    _REGISTER,
    _MARKS,
    frozenset(h.OF_SPAN),
    frozenset(h.OF_AGENCY),
    frozenset({h.PERSON, h.REF}),
)


@dataclass(frozen=True)
class OwnRow:
    """A row by heading, and its number as a person counts it."""

    number: int
    row: Row


@dataclass(frozen=True)
class OwnTable:
    """One of our tables: its columns, its rows, and the numbers of what else stands in it."""

    table: RawTable
    columns: tuple[str, ...]
    rows: tuple[OwnRow, ...]
    headings: int
    blank: int
    others: tuple[RawRow, ...]

    @property
    def holds_events(self) -> bool:
        """Whether its rows are events; otherwise they are a key, or marks alone."""
        return h.WHAT in self.columns

    @property
    def is_numbered(self) -> bool:
        """Whether its rows are events that go by their numbers, as in Word."""
        return set(self.columns) >= _NUMBERED

    @property
    def is_of_marks(self) -> bool:
        """Whether its rows are marks by number."""
        return not self.holds_events and set(self.columns) >= _MARKS

    @property
    def is_register(self) -> bool:
        """Whether its rows hold the rest of events that stand in another table."""
        return not self.holds_events and set(self.columns) >= _REGISTER


def own_table(table: RawTable) -> OwnTable | None:
    """The table by its headings; None where they are not ours."""
    place = next((n for n, row in enumerate(table.rows[:10]) if _is_heading(row)), None)
    if place is None:
        return None
    columns = tuple(_text(cell) for cell in table.rows[place].cells)
    in_word = table.table is not None
    rows, headings, blank = [], 1, 0
    for raw in table.rows[place + 1 :]:
        texts = tuple(_text(cell) for cell in raw.cells)
        if texts == columns:
            headings += 1
        elif not any(texts):
            blank += 1
        else:
            rows.append(OwnRow(raw.number, _row(columns, texts, in_word=in_word)))
    above = table.rows[:place]
    others = tuple(raw for raw in above if any(_text(cell) for cell in raw.cells))
    return OwnTable(table, columns, tuple(rows), headings, blank + len(above) - len(others), others)


def _is_heading(row: RawRow) -> bool:
    cells = {_text(cell) for cell in row.cells}
    return any(key <= cells for key in _KEYS)


def _row(columns: Iterable[str], texts: Iterable[str], *, in_word: bool) -> Row:
    """The cells that hold something, by heading; in Word the joined ones taken apart."""
    row = {
        heading: text if in_word else as_it_was(text)
        for heading, text in zip(columns, texts, strict=False)
        if text
    }
    if h.MORE in row:
        row |= from_lines(row.pop(h.MORE))
    return headline_apart(row) if in_word else row


def _text(cell: Value) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return f"{cell:%d/%m/%Y}"
    if isinstance(cell, date):
        return f"{cell:%d/%m/%Y}"
    return str(cell)
