"""Our own Word or CSV file, brought in again."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from timeline.intake.agencies import NOT_NAMED, recognise, unlisted
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
from timeline.model.chronology import Link
from timeline.model.event import Event, Source
from timeline.own_form import headings as h
from timeline.own_form.from_row import Doubts, Place, event_of
from timeline.own_form.key import Key, is_key
from timeline.own_form.marks_read import MarksRead, Tell
from timeline.own_form.words import Row, parts_of

_ALONE = frozenset({h.REF, h.DATE, h.WHAT, h.MARKS})


def is_own(raw: RawFile) -> bool:
    """Whether the file was written out by us: a table has our headings of an event."""
    return any(
        table is not None and set(table.columns) >= _ALONE for table in map(own_table, raw.tables)
    )


def read_own(raw: RawFile) -> FileReading:
    """All that came of our own file: events, marks, links, and the key of names."""
    pairs = [(table, own_table(table)) for table in raw.tables]
    key = Key(_key_rows(own for _, own in pairs if own), _agency_called)
    reader = _Reader(raw.file, key, _register(own for _, own in pairs if own))
    tables = tuple(reader.read(own) if own else reader.pass_by(table) for table, own in pairs)
    return FileReading(
        file=raw.file,
        tables=tables,
        agencies=key.all_agencies(),
        people=key.all_people(),
        events=tuple(reader.events),
        notes=tuple(reader.notes),
        problems=tuple(reader.problems),
        links=_links(reader.linked, {event.id for event in reader.events}),
        marks=reader.marks.all(),
        remarks=("This file was taken away from here; its marks come back with it.", *raw.notes),
    )


@dataclass
class _Reader:
    """What is gathered while the tables of one file are read, top to bottom."""

    file: str
    key: Key
    register: dict[str, Row]
    events: list[Event] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    marks: MarksRead = field(default_factory=MarksRead)
    linked: list[tuple[str, Row]] = field(default_factory=list)
    refs: set[str] = field(default_factory=set)

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
            rest = self.register.get(row.row.get(h.REF, ""), {})
            self.events.append(self._event(own.table, OwnRow(row.number, rest | row.row), tell))
            return
        elif h.MARKS in row.row:
            self._mark_alone(row.row, tell)
        self._note(own.table, row.number, "; ".join(row.row.values()))

    def _event(self, table: RawTable, row: OwnRow, tell: Tell) -> Event:
        doubts = Doubts()
        place = self._place(table, row, tell)
        event = event_of(row.row, place, self.key.agencies, self.key.people, doubts)
        for doubt in doubts.found:
            tell(*doubt)
        rest = self.marks.on_event(row.row, event.id, tell)
        self.linked.append((event.id, row.row))
        return event.model_copy(update={"extra": event.extra | {h.MARKS: rest}}) if rest else event

    def _mark_alone(self, row: Row, tell: Tell) -> None:
        """A row of the marks that were set aside: the ref of its event, and the mark."""
        event = row.get(h.REF, "")
        if event in self.refs:
            self.marks.on_event(row, event, tell)
        else:
            tell(h.REF, event, "the ref of a row of the chronology")

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


def _register(tables: Iterable[OwnTable]) -> dict[str, Row]:
    """The rest of each event's row by its ref; the chronology itself has the first word."""
    rows = (row.row for table in tables if table.is_register for row in table.rows)
    return {row[h.REF]: row for row in rows if h.REF in row}


def _table_reading(table: RawTable, columns: Sequence[str], counts: Counts) -> TableReading:
    mapping = tuple(
        ColumnMapping(heading, heading if heading in h.ALL else "", "our own heading")
        for heading in columns
    )
    return TableReading(table.sheet, table.table, None, mapping, counts)


def _joined(raw: RawRow) -> str:
    return "; ".join(dict.fromkeys(str(cell) for cell in raw.cells if cell is not None))


def _links(linked: Iterable[tuple[str, Row]], known: set[str]) -> tuple[Link, ...]:
    """The links that rows name, of rows that are still there."""
    found = []
    for event, row in linked:
        for line in row.get(h.SAME_CONTACT, "").split("\n"):
            found.append(Link(kind="same contact", events=(event, *parts_of(line))))
        for line in row.get(h.CONFLICTING, "").split("\n"):
            found.append(Link(kind="conflicting accounts", events=(event, *parts_of(line))))
    held = [
        link.model_copy(update={"events": tuple(e for e in link.events if e in known)})
        for link in found
    ]
    return tuple(link for link in held if len(link.events) > 1)
