"""All that a reading holds, as the one entry of the log that brings the file in."""

from timeline.intake.reading import FileReading
from timeline.model.chronology import Chronology
from timeline.store.changes import FileBroughtIn
from timeline.store.files import RowNote, RowProblem


def entry_of_file(reading: FileReading) -> FileBroughtIn:
    """The change that stores a file: its events and all that came with them, nothing left out."""
    return FileBroughtIn(
        file=reading.file,
        digest=reading.digest,
        agencies=reading.agencies,
        people=reading.people,
        events=reading.events,
        links=reading.links,
        marks=reading.marks,
        notes=tuple(RowNote(**vars(note)) for note in reading.notes),
        problems=tuple(RowProblem(**vars(problem)) for problem in reading.problems),
        **_whole(reading.own),
    )


# What only our own JSON holds; the case itself is laid into the case by itself.
_OF_OWN = ("relationships", "findings", "actions", "impacts", "learning_events")


def _whole(own: Chronology | None) -> dict[str, tuple[object, ...]]:
    return {name: getattr(own, name) for name in _OF_OWN} if own else {}
