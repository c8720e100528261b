"""What came of reading a file: events, notes, problems, and an account of every row."""

from dataclasses import dataclass

from timeline.model.agency import Agency
from timeline.model.case import Case
from timeline.model.chronology import Chronology, Link
from timeline.model.event import Event
from timeline.model.mark import Mark
from timeline.model.person import Person


@dataclass(frozen=True)
class Options:
    """What the person who brings a file in may say about it.

    `agency`: name to use where the file names none. `mapping`: heading as it stands in
    the file -> field name, over what was recognised (field "" leaves the column to
    `extra`). `month_first`: read 03/04/2016 as 4 March.
    """

    agency: str | None = None
    mapping: tuple[tuple[str, str], ...] = ()
    month_first: bool = False
    password: str | None = None


@dataclass(frozen=True)
class Problem:
    """Something in a file that needs a person's eye. No row was dropped for it."""

    file: str
    sheet: str | None
    table: int | None
    row: int | None
    column: str | None
    read: str
    expected: str


@dataclass(frozen=True)
class Note:
    """A row with text that is no event: an author's note, a title, a signature."""

    file: str
    sheet: str | None
    table: int | None
    row: int
    text: str


@dataclass(frozen=True)
class ColumnMapping:
    """A heading of the file, the field it was taken for ("" is extra), and why."""

    heading: str
    field: str
    why: str


@dataclass(frozen=True)
class Counts:
    """The account of a table: rows = events + notes + headings + blank, always."""

    rows: int
    events: int
    notes: int
    headings: int
    blank: int


@dataclass(frozen=True)
class TableReading:
    """One table or sheet as it was understood."""

    sheet: str | None
    table: int | None
    agency: str | None
    mapping: tuple[ColumnMapping, ...]
    counts: Counts


@dataclass(frozen=True)
class FileReading:
    """All that came of one file. `events` are in the order of the file.

    `digest` is the SHA-256, in hexadecimal, of the very bytes that were read. `own` is the
    whole chronology where the file is our own JSON: its case, relationships, findings,
    actions, impacts and learning events stand nowhere else. `unmatched` holds the headings of
    the mapping by hand that this file has not; another file, brought in beside it, may.
    """

    file: str
    tables: tuple[TableReading, ...]
    agencies: tuple[Agency, ...]
    people: tuple[Person, ...]
    events: tuple[Event, ...]
    notes: tuple[Note, ...]
    problems: tuple[Problem, ...]
    links: tuple[Link, ...] = ()
    marks: tuple[Mark, ...] = ()
    remarks: tuple[str, ...] = ()
    digest: str = ""
    own: Chronology | None = None
    unmatched: tuple[str, ...] = ()

    @property
    def case(self) -> Case | None:
        """The case as our own JSON tells of it; None for an agency's file."""
        return self.own.case if self.own else None
