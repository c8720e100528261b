"""One table as it was understood: its events, its notes, and the account of its rows."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from timeline.intake.agencies import NOT_NAMED, agency_in
from timeline.intake.columns import Cells, Column, cells_of
from timeline.intake.date_cells import DateCells
from timeline.intake.layout import Part, is_blank, lay_out
from timeline.intake.missing import missing, without_dates
from timeline.intake.place import Place
from timeline.intake.raw import RawRow, RawTable
from timeline.intake.reading import ColumnMapping, Counts, Note, Problem, TableReading
from timeline.intake.register import Register
from timeline.intake.row_agencies import Owner, involved, owner_of
from timeline.intake.row_dates import row_dates
from timeline.intake.row_event import event_of
from timeline.intake.row_notes import is_authors_note, is_divider, is_signature
from timeline.model.agency import Agency
from timeline.model.event import Event
from timeline.model.when import DateProblem, When


@dataclass(frozen=True)
class TableSettings:
    """What holds for every table of a file: its SHA-256, its date cells, the mapping by hand.

    `undated`: the file has no chronology with dates, so that known headings are enough.
    """

    digest: str
    dates: DateCells
    mapping: tuple[tuple[str, str], ...]
    undated: bool = False


@dataclass
class TableRead:
    """What came of a table, and what holds for the next row of it.

    `undated` is the problem of a table that has no column of dates.
    """

    place: Place
    events: list[Event] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    headings: int = 0
    blank: int = 0
    above: When | None = None
    agency_above: str | None = None
    divider_agency: Agency | None = None
    undated: Problem | None = None

    def counts(self, rows: int) -> Counts:
        """The account of the table's rows."""
        return Counts(rows, len(self.events), len(self.notes), self.headings, self.blank)


def read_table(
    table: RawTable, agency: Agency | None, settings: TableSettings, register: Register
) -> tuple[TableRead, TableReading]:
    """Read a table. Every row becomes an event or a note, or is headings or blank.

    `agency` is whose table it is, where its surroundings tell. Problems go to the register.
    """
    place = Place(table.file, table.sheet, table.table)
    read = TableRead(place)
    parts = lay_out(
        table,
        settings.mapping,
        settings.dates,
        agency_known=agency is not None,
        undated=settings.undated,
    )
    for part in parts:
        _read_part(part, agency, read, settings, register)
    register.problems += missing(table, parts, read.events)
    read.undated = without_dates(table, parts)
    reading = TableReading(
        sheet=table.sheet,
        table=table.table,
        agency=_whose(read, agency, register),
        mapping=_mapping(parts),
        counts=read.counts(len(table.rows)),
    )
    return read, reading


def _read_part(
    part: Part, agency: Agency | None, read: TableRead, settings: TableSettings, register: Register
) -> None:
    rows = [(row, cells_of(row, part.columns)) for row in part.rows]
    owner = owner_of(agency, [cells for row, cells in rows if row.number not in part.headings])
    above_headings = min(part.headings, default=0)
    for row, cells in rows:
        if row.number in part.headings:
            read.headings += 1
        elif is_blank(row):
            read.blank += 1
        elif _is_note(row, cells, part, above_headings, settings.dates):
            _note(cells, row, read, settings.dates)
        else:
            _event(cells, part, owner, read, settings, register)


def _is_note(row: RawRow, cells: Cells, part: Part, first_headings: int, dates: DateCells) -> bool:
    if row.spans_all or not part.holds_events or is_authors_note(cells):
        return True
    if is_divider(cells) or is_signature(cells):
        return True
    date = cells.first("date")
    return row.number < first_headings and not (date and dates.looks_like_date(date.value))


def _note(cells: Cells, row: RawRow, read: TableRead, dates: DateCells) -> None:
    """Keep a note. A date alone, or an agency alone, holds for the rows beneath it."""
    text = cells.text()
    read.notes.append(read.place.note(cells.number, text))
    if row.spans_all or len(cells.filled) == 1:
        value = cells.filled[0].value
        if dates.is_date(value):
            read.above = dates.read(value)
        read.divider_agency = agency_in(text) or read.divider_agency


def _event(
    cells: Cells,
    part: Part,
    owner: Owner,
    read: TableRead,
    settings: TableSettings,
    register: Register,
) -> None:
    no_column = None if part.index_of("date") is not None else When.unknown()
    # Without a column of dates the table has one problem, not one for each row.
    dated = row_dates(cells, settings.dates, read.above or no_column)
    above = read.agency_above if part.index_of("agency") is not None else None
    if owner.agency is None and read.divider_agency is not None:
        owner = Owner(read.divider_agency, owner.sources_tell)
    who = involved(cells, owner, above, read.place, register)
    event, unclear = event_of(cells, dated, who, read.place, settings.digest)
    for heading, words, expected in (*dated.odd, *unclear):
        column = heading or _label(part.columns, "date")
        register.problems.append(read.place.problem(cells.number, column, words, expected))
    read.events.append(event)
    read.agency_above = who.agency
    if cells.first("date") is not None:
        read.above = _date_alone(cells, settings.dates, event.when)


def _date_alone(cells: Cells, dates: DateCells, when: When) -> When:
    """The date as its own cell has it, without end date and time of other columns."""
    cell = cells.first("date")
    if cell is None or cell.from_above or when.sense == "unknown":
        return when
    try:
        return dates.read(cell.value)
    except DateProblem:
        return when


def _whose(read: TableRead, agency: Agency | None, register: Register) -> str | None:
    """The agency of all of a table's events by name; None where there are several."""
    ids = {event.agency for event in read.events} - {NOT_NAMED.id}
    if len(ids) == 1:
        return register.agencies[ids.pop()].name
    return agency.name if agency and not ids else None


def _mapping(parts: Iterable[Part]) -> tuple[ColumnMapping, ...]:
    return tuple(dict.fromkeys(column.as_mapping() for part in parts for column in part.columns))


def _label(columns: tuple[Column, ...], name: str) -> str | None:
    return next((column.label for column in columns if column.field == name), None)
