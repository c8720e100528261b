"""What every reader hands on: tables of cells, with the place where each row stands."""

from dataclasses import dataclass, field
from datetime import date, datetime, time

Value = str | int | float | bool | date | datetime | time | None


@dataclass(frozen=True)
class RawRow:
    """One row as it stands in the file. `number` counts from 1 in its sheet or table.

    All rows of a table have equally many cells; an empty cell is None, never "".

    `cells` are aligned to columns: a merged cell repeats its value in every column and
    row that it covers, `merged_from_above[i]` is True where the value came down from a
    cell above by a vertical merge, and `spans_all` is True where one cell covers the
    whole width (a title or a note).
    """

    number: int
    cells: tuple[Value, ...]
    merged_from_above: tuple[bool, ...] = ()
    spans_all: bool = False


@dataclass(frozen=True)
class RawTable:
    """One table of a document or one sheet of a workbook.

    `heading_above` is the nearest heading above a Word table ("Police chronology 2015"),
    or the nearest paragraph where the document has no headings; `headings_above` is the
    whole path to it, the outermost first ("Northbridge Police", "2015"). `document_title`
    is the document's own first words or its title property. `hidden` says that the sheet
    is hidden in the workbook; it is read all the same.
    """

    file: str
    sheet: str | None
    table: int | None
    rows: tuple[RawRow, ...]
    heading_above: str | None = None
    document_title: str | None = None
    headings_above: tuple[str, ...] = ()
    hidden: bool = False


@dataclass(frozen=True)
class RawFile:
    """All tables of one file, and notes about how it was opened ("macros were ignored")."""

    file: str
    tables: tuple[RawTable, ...]
    notes: tuple[str, ...] = field(default=())


class CannotRead(Exception):
    """A file that cannot be used; nothing of it is stored.

    The message is one sentence for a person: what is the matter and what to do
    ("Save it as .docx in Word and bring it in again").
    """


class NeedsPassword(CannotRead):
    """The file is protected: a password is needed, or the one given does not open it."""
