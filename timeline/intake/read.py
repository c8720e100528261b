"""Reading one file of an agency: every row an event or a note, or headings, or blank."""

import hashlib
from dataclasses import replace
from pathlib import Path, PurePath

from timeline.intake.agencies import agency_in, recognise, unlisted
from timeline.intake.date_cells import DateCells
from timeline.intake.fields import field_named
from timeline.intake.file_dates import month_first_problems, outlying
from timeline.intake.open import bytes_of, open_file
from timeline.intake.own_file import is_own, read_own
from timeline.intake.own_json import OwnJson
from timeline.intake.raw import CannotRead, RawFile, RawTable
from timeline.intake.reading import Counts, FileReading, Note, Options, Problem, TableReading
from timeline.intake.register import Register
from timeline.intake.table import TableSettings, read_table
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
    register = Register()
    settings = TableSettings(digest, DateCells(month_first=options.month_first), options.mapping)
    events: list[Event] = []
    notes: list[Note] = []
    tables: list[TableReading] = []
    undated: list[Problem] = []
    for table in raw.tables:
        read, reading = read_table(table, whose(table, options), settings, register)
        events += read.events
        notes += read.notes
        undated += [read.undated] if read.undated else []
        tables.append(reading)
    return FileReading(
        file=raw.file,
        tables=tuple(tables),
        agencies=tuple(register.agencies.values()),
        people=tuple(register.people.values()),
        events=tuple(events),
        notes=tuple(notes),
        problems=(
            *month_first_problems(raw.file, register.problems, settings.dates),
            *outlying(events),
            *(problem for problem in undated if not _is_aside(problem, events)),
        ),
        remarks=(
            *raw.notes,
            *(_aside(problem) for problem in undated if _is_aside(problem, events)),
        ),
        digest=digest,
        unmatched=_unmatched(options, tables),
    )


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
    for _, field in options.mapping:
        try:
            field_named(field)
        except ValueError as cause:
            raise CannotRead(f"{file}: {cause}") from cause


def _unmatched(options: Options, tables: list[TableReading]) -> tuple[str, ...]:
    """The headings of the mapping that no table of the file has."""
    met = {plain_words(column.heading) for table in tables for column in table.mapping}
    return tuple(heading for heading, _ in options.mapping if plain_words(heading) not in met)
