"""The report on files that were read, R.json of the command line; and what needs attention."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from timeline.intake.reading import Counts, FileReading, TableReading

Report = dict[str, Any]
_COUNTED = ("rows", "events", "notes", "headings", "blank")


def report(readings: Sequence[FileReading], refused: Iterable[tuple[str, str]] = ()) -> Report:
    """What was read of each file, row by row, as data that goes to JSON.

    `refused` holds (file, sentence) for each file that could not be used. In the counts of
    a table, of a file and of all, rows = events + notes + headings + blank.
    """
    tables = [table for reading in readings for table in reading.tables]
    return {
        "files": [_file(reading) for reading in readings],
        "refused": [{"file": file, "why": why} for file, why in refused],
        "counts": _summed(tables),
        "problems": sum(len(reading.problems) for reading in readings),
        "unmatched_mappings": list(unmatched_mappings(readings)),
    }


def needs_attention(readings: Iterable[FileReading]) -> bool:
    """Whether a row or column of these files, or a mapping that met no heading, needs an eye."""
    files = tuple(readings)
    return any(reading.problems for reading in files) or bool(unmatched_mappings(files))


def unmatched_mappings(readings: Iterable[FileReading]) -> tuple[str, ...]:
    """The headings that were mapped by hand and that none of these files has, as written.

    One mapping serves all files that are brought in together, so a heading that one of them
    has is no problem of the others.
    """
    files = tuple(readings)
    told = dict.fromkeys(heading for reading in files for heading in reading.unmatched)
    return tuple(
        heading for heading in told if all(heading in reading.unmatched for reading in files)
    )


def _file(reading: FileReading) -> Report:
    return {
        "file": reading.file,
        "agencies": [
            agency.model_dump(mode="json", include={"id", "name", "family"})
            for agency in reading.agencies
        ],
        "tables": [_table(table) for table in reading.tables],
        "counts": _summed(reading.tables),
        "notes": [asdict(note) for note in reading.notes],
        "problems": [asdict(problem) for problem in reading.problems],
        "remarks": list(reading.remarks),
    }


def _table(table: TableReading) -> Report:
    return {
        "sheet": table.sheet,
        "table": table.table,
        "agency": table.agency,
        "mapping": [asdict(column) for column in table.mapping],
        "counts": _count(table.counts),
    }


def _count(counts: Counts) -> dict[str, int]:
    return {name: getattr(counts, name) for name in _COUNTED}


def _summed(tables: Sequence[TableReading]) -> dict[str, int]:
    return {name: sum(getattr(table.counts, name) for table in tables) for name in _COUNTED}
