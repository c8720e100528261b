"""Reading one file of an agency: every row an event or a note, or headings, or blank."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath

from timeline.intake.agencies import agency_in, recognise, unlisted
from timeline.intake.date_cells import DateCells
from timeline.intake.fields import field_named
from timeline.intake.file_dates import month_first_problems, outlying
from timeline.intake.missing import NO_HEADING
from timeline.intake.open import bytes_of, open_file
from timeline.intake.own_file import is_own, read_own
from timeline.intake.own_json import OwnJson
from timeline.intake.people_in_words import with_people_in_words
from timeline.intake.raw import CannotRead, RawFile, RawTable
from timeline.intake.reading import Counts, FileReading, Note, Options, Problem, TableReading
from timeline.intake.register import Register
from timeline.intake.table import TableRead, TableSettings, read_table
from timeline.intake.words import plain_words
from timeline.model.agency import Agency
from timeline.model.event import Event


def read_file(path: Path | bytes, name: str, options: Options) -> FileReading:
    """Read a file on disk, or its bytes; `name` is what a person calls it.

    A file on disk is read once: the digest is that of the bytes that were parsed. Raises
    CannotRead, or NeedsPassword, with one sentence for a person.
    """
    content = bytes_of(path, name)
    digest = hashlib.sha256(content).hexdigest()
    opened = open_file(content, name, password=options.password)
    if isinstance(opened, OwnJson) or is_own(opened):
        own = reading_of_own(opened) if isinstance(opened, OwnJson) else read_own(opened)
        # Our own headings need no mapping, so none of it is used here.
        return replace(own, digest=digest, unmatched=_unmatched(options, []))
    return read_tables(opened, options, digest)


def read_tables(raw: RawFile, options: Options, digest: str) -> FileReading:
    """Read the tables of a file that is open. `digest` is its SHA-256 in hexadecimal.

    Raises CannotRead where the options name a field that there is not.
    """
    _refuse_unknown_fields(raw.file, options)
    got = _gather(raw, options, digest, undated=False)
    if not got.dated and not any(read.events for read in got.reads):
        got = _gather(raw, options, digest, undated=True)
    register, tables = got.register, got.tables
    rows = [event for read in got.reads for event in read.events]
    events = with_people_in_words(rows, register.people)
    notes = [note for read in got.reads for note in read.notes]
    undated = [read.undated for read in got.reads if read.undated]
    problems = (
        *month_first_problems(raw.file, register.problems, got.dates),
        *outlying(events),
        *(problem for problem in undated if not _is_aside(problem, events)),
    )
    return FileReading(
        file=raw.file,
        tables=tuple(tables),
        agencies=tuple(register.agencies.values()),
        people=tuple(register.people.values()),
        events=tuple(events),
        notes=tuple(notes),
        problems=problems or _nothing_found(raw.file, events, notes),
        remarks=(
            *raw.notes,
            *(_aside(problem) for problem in undated if _is_aside(problem, events)),
        ),
        digest=digest,
        unmatched=_unmatched(options, tables),
    )


@dataclass
class _Gathered:
    """What the tables of a file gave; `reads` and `tables` in the order of the file."""

    register: Register
    dates: DateCells
    reads: list[TableRead] = field(default_factory=list)
    tables: list[TableReading] = field(default_factory=list)

    @property
    def dated(self) -> bool:
        """Whether any table has a column of dates."""
        return any(column.field == "date" for table in self.tables for column in table.mapping)


def _gather(raw: RawFile, options: Options, digest: str, *, undated: bool) -> _Gathered:
    got = _Gathered(Register(), DateCells(month_first=options.month_first))
    settings = TableSettings(digest, got.dates, options.mapping, undated)
    for table in raw.tables:
        read, reading = read_table(table, whose(table, options), settings, got.register)
        got.reads.append(read)
        got.tables.append(reading)
    return got


def _nothing_found(
    file: str, events: Sequence[Event], notes: Sequence[Note]
) -> tuple[Problem, ...]:
    """The problem of a file whose words all became notes, though no table asked for an eye."""
    if events or not notes:
        return ()
    return (Problem(file, None, None, None, None, notes[0].text[:120], NO_HEADING),)


def whose(table: RawTable, options: Options) -> Agency | None:
    """Whose table it is: by its sheet, the words above it, the document, --agency or the file."""
    above = (table.heading_above, *reversed(table.headings_above))
    for title in (table.sheet, *above, table.document_title):
        if title and (agency := agency_in(title)):
            return agency
    if options.agency:
        return recognise(options.agency) or unlisted(options.agency.strip())[0]
    return agency_in(PurePath(table.file).stem)


def reading_of_own(own: OwnJson) -> FileReading:
    """A chronology of our own as a reading: each of its events is a row."""
    chronology = own.chronology
    rows = len(chronology.events)
    return FileReading(
        file=own.file,
        tables=(TableReading(None, None, None, (), Counts(rows, rows, 0, 0, 0)),),
        agencies=chronology.agencies,
        people=chronology.people,
        events=chronology.events,
        notes=(),
        problems=(),
        links=chronology.links,
        marks=chronology.marks,
        remarks=own.notes,
        own=chronology,
    )


def _is_aside(undated: Problem, events: list[Event]) -> bool:
    """Whether a table without dates stands beside the chronology, as a key of short forms does."""
    sources = [event.source for event in events if event.source]
    own = [
        place for place in sources if (place.sheet, place.table) == (undated.sheet, undated.table)
    ]
    return bool(sources) and not own


def _aside(undated: Problem) -> str:
    where = undated.sheet or f"table {undated.table}"
    return f'{where} ("{undated.read}") has no column of dates; its rows were kept as notes'


def _refuse_unknown_fields(file: str, options: Options) -> None:
    for _, name in options.mapping:
        try:
            field_named(name)
        except ValueError as cause:
            raise CannotRead(f"{file}: {cause}") from cause


def _unmatched(options: Options, tables: list[TableReading]) -> tuple[str, ...]:
    """The headings of the mapping that no table of the file has."""
    met = {plain_words(column.heading) for table in tables for column in table.mapping}
    return tuple(heading for heading, _ in options.mapping if plain_words(heading) not in met)
