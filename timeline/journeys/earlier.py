"""Whether a file, or some of its rows, came into the case before: a corrected file sent again."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from timeline.intake.reading import FileReading
from timeline.model.event import Event
from timeline.store.workspace import Workspace

# What the reviewer lays over a row, and what depends on the file that it stands in.
_NOT_OF_THE_ROW = frozenset({"id", "source", "headline", "on_wall", "audience", "known_by"})


@dataclass(frozen=True)
class EarlierVersion:
    """An earlier file that a new one repeats.

    `same_rows` is how many of the new file's rows the earlier one holds too. `may_replace`
    says that the new one can take its place.
    """

    new: str
    file: str
    digest: str
    same_rows: int
    may_replace: bool

    @property
    def words(self) -> str:
        """What a person is told of it."""
        if self.new == self.file:
            are = "is" if self.same_rows == 1 else "are"
            return (
                f"{self.file} is in the case already with other contents; "
                f"{self.same_rows} of its rows {are} the same."
            )
        rows = "1 row" if self.same_rows == 1 else f"{self.same_rows} rows"
        are = "is" if self.same_rows == 1 else "are"
        return f"{rows} of {self.new} {are} in the case already, from {self.file}."


@dataclass(frozen=True)
class _Earlier:
    file: str
    digest: str
    events: tuple[Event, ...]
    stored: bool


class EarlierFiles:
    """The files of a case with their events, for looking up what a new file repeats."""

    def __init__(self, workspace: Workspace, case_id: str | None) -> None:
        """The files as they are now; none for a case that is not open yet."""
        self._files: list[_Earlier] = []
        if case_id is None:
            return
        events = {event.id: event for event in workspace.chronology(case_id).events}
        for file in workspace.brought_in(case_id):
            ids = workspace.events_of(case_id, file.digest)
            brought = tuple(event for row, event in events.items() if row in ids)
            self._files.append(_Earlier(file.file, file.digest, brought, stored=True))

    def add(self, reading: FileReading) -> None:
        """Another file, that comes in together with those that are to be looked up."""
        self._files.append(_Earlier(reading.file, reading.digest, reading.events, stored=False))

    def drop(self, digest: str) -> None:
        """A file is to be taken out."""
        self._files = [file for file in self._files if file.digest != digest]

    def holds(self, digest: str) -> bool:
        """Whether the file of this SHA-256 is there."""
        return any(file.digest == digest for file in self._files)

    def ids(self) -> frozenset[str]:
        """The ids of all events there are."""
        return frozenset(event.id for file in self._files for event in file.events)

    def version_of(self, reading: FileReading) -> EarlierVersion | None:
        """The file that a new one repeats: of its name, or else with the most of its rows.

        It can be replaced when it has the same name and an agency in common, or when at
        least half of its rows are in the new file too.
        """
        found = [
            version
            for file in self._files
            if file.digest != reading.digest and (version := _version(file, reading))
        ]
        return max(found, key=_closeness, default=None)


def earlier_version(
    workspace: Workspace, case_id: str, reading: FileReading
) -> EarlierVersion | None:
    """The file of the case that this reading repeats, whole or in part; None if there is none."""
    return EarlierFiles(workspace, case_id).version_of(reading)


def _version(file: _Earlier, reading: FileReading) -> EarlierVersion | None:
    same = sum((_rows(file.events) & _rows(reading.events)).values())
    named = file.file == reading.file and _agencies(file.events) & _agencies(reading.events)
    if not same and not named:
        return None
    found = EarlierVersion(reading.file, file.file, file.digest, same, may_replace=file.stored)
    if named or same * 2 >= len(file.events):
        return found
    return replace(found, may_replace=False)


def _closeness(version: EarlierVersion) -> tuple[bool, bool, int]:
    return (version.may_replace, version.new == version.file, version.same_rows)


def _rows(events: Iterable[Event]) -> Counter[str]:
    """Rows as they are compared: all that the agency wrote, wherever it stands in a file."""
    return Counter(
        event.model_dump_json(exclude=set(_NOT_OF_THE_ROW))
        for event in events
        if event.what.strip()
    )


def _agencies(events: Iterable[Event]) -> frozenset[str]:
    return frozenset(event.agency for event in events)
