"""Our own Word or CSV file, brought in again."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from timeline.intake.agencies import NOT_NAMED, recognise, unlisted
from timeline.intake.own_links import links_between
from timeline.intake.own_numbers import RowRegister, mark_register, row_register
from timeline.intake.own_tables import OwnRow, OwnTable, own_table
from timeline.intake.raw import RawFile, RawRow, RawTable
from timeline.intake.reading import (
    ColumnMapping,
    Counts,
    FileReading,
    Note,
    Problem,
    TableReading,
)
from timeline.model.agency import Agency
from timeline.model.event import Event, Source
from timeline.own_form import headings as h
from timeline.own_form.from_row import Doubts, Place, event_of
from timeline.own_form.key import Key, is_key
from timeline.own_form.mark_register import rows_named
from timeline.own_form.marks_read import MarksRead
from timeline.own_form.tell import Tell
from timeline.own_form.words import Row

_ALONE = frozenset({h.REF, h.DATE, h.WHAT, h.MARKS})


def is_own(raw: RawFile) -> bool:
    """Whether the file was written out by us.

    A table has our headings of an event, with refs; or with numbers, and then either all of
    them stand there or another table says which row each number is.
    """
    tables = [table for table in map(own_table, raw.tables) if table is not None]
    has_register = any(table.is_register for table in tables)
    return any(
        set(table.columns) >= _ALONE
        or (table.is_numbered and (has_register or set(table.columns) >= set(h.IN_WORD)))
        for table in tables
    )


def read_own(raw: RawFile) -> FileReading:
    """All that came of our own file: events, marks, links, and the key of names."""
    pairs = [(table, own_table(table)) for table in raw.tables]
    own_tables = [own for _, own in pairs if own]
    reader = _Reader(raw.file, Key(_key_rows(own_tables), _agency_called))
    reader.look_ahead(own_tables)
    tables = tuple(reader.read(own) if own else reader.pass_by(table) for table, own in pairs)
    return FileReading(
        file=raw.file,
        tables=tables,
        agencies=reader.key.all_agencies(),
        people=reader.key.all_people(),
        events=tuple(reader.events),
        notes=tuple(reader.notes),
        problems=tuple(reader.problems),
        links=links_between(reader.linked, reader.register),
        marks=reader.marks.all(),
        remarks=("This file was taken away from here; its marks come back with it.", *raw.notes),
    )


@dataclass
class _Reader:
    """What is gathered while the tables of one file are read, top to bottom."""

    file: str
    key: Key
    register: RowRegister = field(default_factory=RowRegister)
    events: list[Event] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    marks: MarksRead = field(default_factory=MarksRead)
    linked: list[tuple[str, Row]] = field(default_factory=list)
    refs: set[str] = field(default_factory=set)

    def look_ahead(self, tables: Sequence[OwnTable]) -> None:
        """Learn what the numbers of rows and marks stand for, where the file has numbers."""

        def teller(own: OwnTable, row: OwnRow) -> Tell:
            return self._teller(own.table, row.number)

        if any(own.is_numbered for own in tables):
            self.register = row_register(tables, teller)
            self.marks = MarksRead(mark_register(tables, teller))

    def read(self, own: OwnTable) -> TableReading:
        """Read one of our tables; every row is an event, or a note of what else it was."""
        before = len(self.events)
        for raw in own.others:
            self._note(own.table, raw.number, _joined(raw))
        for row in own.rows:
            self._take(own, row)
        events = len(self.events) - before
        counts = Counts(
            rows=len(own.table.rows),
            events=events,
            notes=len(own.others) + len(own.rows) - events,
            headings=own.headings,
            blank=own.blank,
        )
        return _table_reading(own.table, own.columns, counts)

    def pass_by(self, table: RawTable) -> TableReading:
        """A table that is not ours: its rows are notes."""
        filled = [raw for raw in table.rows if _joined(raw)]
        for raw in filled:
            self._note(table, raw.number, _joined(raw))
        rows = len(table.rows)
        counts = Counts(rows, events=0, notes=len(filled), headings=0, blank=rows - len(filled))
        return _table_reading(table, (), counts)

    def _take(self, own: OwnTable, row: OwnRow) -> None:
        tell = self._teller(own.table, row.number)
        if h.FROM in row.row:
            self.marks.on_span(row.row, self.key.agencies.refs(row.row.get(h.LANES, "")), tell)
        elif own.holds_events and not is_key(row.row):
            whole = self.register.whole(row.row, tell) if own.is_numbered else row.row
            self.events.append(self._event(own.table, OwnRow(row.number, whole), tell))
            return
        elif h.MARKS in row.row:
            on = self.register.refs(rows_named(row.row), tell)
            self.marks.on_events(row.row, on, tell)
        self._note(own.table, row.number, "; ".join(row.row.values()))

    def _event(self, table: RawTable, row: OwnRow, tell: Tell) -> Event:
        doubts = Doubts()
        place = self._place(table, row, tell)
        self.register.placed(row.row, place.ref)
        event = event_of(row.row, place, self.key.agencies, self.key.people, doubts)
        for doubt in doubts.found:
            tell(*doubt)
        rest = self.marks.on_event(row.row, event.id, tell)
        self.linked.append((event.id, row.row))
        return event.model_copy(update={"extra": event.extra | {h.MARKS: rest}}) if rest else event

    def _place(self, table: RawTable, row: OwnRow, tell: Tell) -> Place:
        """Where a row stands; one without a ref, or with another's, gets one of its own."""
        source = Source(file=self.file, sheet=table.sheet, table=table.table, row=row.number)
        ref = row.row.get(h.REF, "")
        if ref in self.refs:
            tell(h.REF, ref, "each row with a ref of its own; this one was given a new one")
        if not ref or ref in self.refs:
            told = f"{self.file}\n{table.sheet}\n{table.table}\n{row.number}\n{row.row}"
            ref = f"e-{hashlib.sha256(told.encode()).hexdigest()[:12]}"
        self.refs.add(ref)
        return Place(ref, source)

    def _note(self, table: RawTable, number: int, text: str) -> None:
        self.notes.append(Note(self.file, table.sheet, table.table, number, text))

    def _teller(self, table: RawTable, number: int) -> Tell:
        def tell(column: str, read: str, expected: str) -> None:
            self.problems.append(
                Problem(self.file, table.sheet, table.table, number, column, read, expected)
            )

        return tell


def _key_rows(tables: Iterable[OwnTable]) -> Iterable[Row]:
    return (row.row for table in tables for row in table.rows if is_key(row.row))


def _agency_called(words: str) -> Agency:
    """The agency of a row that was added by hand, as in any agency's file."""
    return (recognise(words) or unlisted(words)[0]) if words else NOT_NAMED


def _table_reading(table: RawTable, columns: Sequence[str], counts: Counts) -> TableReading:
    mapping = tuple(
        ColumnMapping(heading, heading if heading in h.ALL else "", "our own heading")
        for heading in columns
    )
    return TableReading(table.sheet, table.table, None, mapping, counts)


def _joined(raw: RawRow) -> str:
    return "; ".join(dict.fromkeys(str(cell) for cell in raw.cells if cell is not None))
