"""Our own tables as rows by heading, each with its place; and what is not a row."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from timeline.intake.own import headings as h
from timeline.intake.own.words import Row, from_lines
from timeline.intake.raw import RawRow, RawTable, Value

_HEADLINE = re.compile(rf"{h.HEADLINE}:[ \xa0]*(?P<headline>[^\n]*)(?:\n(?P<what>.*))?", re.DOTALL)
_MADE_HARMLESS = re.compile(r"'+[=+\-@\t\r]")
_REGISTER = {h.REF, h.SOURCE, h.MORE}
_KEYS = (
    {h.REF, h.DATE, h.WHAT},
    _REGISTER,
    set(h.OF_SPAN),
    set(h.OF_AGENCY),
    set(h.OF_PERSON),
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


def harmless(text: str) -> str:
    """A cell that a spreadsheet does not take for a formula: it begins with an apostrophe."""
    return f"'{text}" if (text[:1] in "=+-@\t\r" and text) or _MADE_HARMLESS.match(text) else text


def as_it_was(text: str) -> str:
    """The text that `harmless` was given."""
    return text[1:] if _MADE_HARMLESS.match(text) else text


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
    headline = _HEADLINE.fullmatch(row.get(h.WHAT, "")) if in_word else None
    if headline:
        row[h.HEADLINE], row[h.WHAT] = headline["headline"], headline["what"] or ""
    return row


def _text(cell: Value) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return f"{cell:%d/%m/%Y}"
    if isinstance(cell, date):
        return f"{cell:%d/%m/%Y}"
    return str(cell)
