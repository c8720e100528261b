"""Bringing an agency's file into a case: read, look, and store it whole or not at all."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from timeline.intake.read import read_file
from timeline.intake.reading import FileReading, Options
from timeline.journeys.stamp import Stamp
from timeline.store.changes import FileBroughtIn
from timeline.store.files import RowNote, RowProblem
from timeline.store.workspace import Workspace


@dataclass(frozen=True)
class BroughtIn:
    """What became of one file: its reading, and whether the case had it already."""

    reading: FileReading
    already_in: bool


def look_at(content: bytes | Path, name: str, options: Options) -> FileReading:
    """Read a file without storing anything.

    Raises CannotRead or NeedsPassword with one sentence for a person.
    """
    return read_file(content, name, options)


def bring_in(
    workspace: Workspace,
    case_id: str,
    content: bytes,
    name: str,
    options: Options,
    stamp: Stamp,
) -> BroughtIn:
    """Read a file and add all of it to the case in one entry of the log.

    A file whose bytes the case has already is not stored twice. Raises CannotRead,
    NeedsPassword or ChangeRefused; nothing is stored then.
    """
    reading = read_file(content, name, options)
    digest = hashlib.sha256(content).hexdigest()
    if any(earlier.digest == digest for earlier in workspace.brought_in(case_id)):
        return BroughtIn(reading, already_in=True)
    workspace.record(
        case_id,
        FileBroughtIn(
            file=name,
            digest=digest,
            agencies=reading.agencies,
            people=reading.people,
            events=reading.events,
            links=reading.links,
            marks=reading.marks,
            notes=tuple(RowNote(**vars(note)) for note in reading.notes),
            problems=tuple(RowProblem(**vars(problem)) for problem in reading.problems),
        ),
        actor=stamp.actor,
        at=stamp.at,
        change_id=stamp.change_id,
    )
    return BroughtIn(reading, already_in=False)
