"""Bringing agencies' files into a case: read, look, and store them whole or not at all."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from timeline.intake.read import read_file
from timeline.intake.reading import FileReading, Options
from timeline.journeys.case_header import filled, kept_as_they_are
from timeline.journeys.earlier import EarlierFiles, EarlierVersion
from timeline.journeys.entry_of_file import entry_of_file
from timeline.journeys.stamp import Stamp
from timeline.model.case import Case
from timeline.store.changes import CaseOpened, CaseRevised, Change
from timeline.store.problems import ChangeRefused
from timeline.store.workspace import Workspace


class HoldsTheSame(ChangeRefused):
    """A file that was taken away from a case comes back into it. The message says what to do."""


@dataclass(frozen=True)
class BroughtIn:
    """What became of one file.

    `earlier` is the file of the case that this one repeats, whole or in part; `replaced`
    says that it was taken out for this one. `remarks` are sentences on what our own JSON
    says that the case says otherwise.
    """

    reading: FileReading
    already_in: bool
    earlier: EarlierVersion | None = None
    replaced: bool = False
    remarks: tuple[str, ...] = ()


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
    *,
    replacing: bool = False,
) -> BroughtIn:
    """Read a file and add all of it to the case, as `bring_in_readings` does.

    Raises CannotRead, NeedsPassword or a StoreProblem; nothing is stored then.
    """
    reading = read_file(content, name, options)
    case = workspace.chronology(case_id).case
    return bring_in_readings(workspace, case, [reading], stamp, replacing=replacing)[0]


def bring_in_readings(
    workspace: Workspace,
    case: Case,
    readings: Sequence[FileReading],
    stamp: Stamp,
    *,
    is_new: bool = False,
    replacing: bool = False,
) -> tuple[BroughtIn, ...]:
    """Add files that were read to a case in one transaction: all of them, or none.

    `case` is the case as it shall be; with `is_new` it is opened first. A file whose bytes
    the case has already is not stored twice. With `replacing` a corrected file takes the
    place of its earlier version. Raises ChangeRefused, HoldsTheSame or CannotUndo, with a
    sentence, and nothing is stored then.
    """
    seen = None if is_new else workspace.chronology(case.id).case
    plan = _Plan(workspace, case, is_new, replacing)
    brought = tuple(plan.take(reading) for reading in readings)
    changes = (*_of_case(case, seen, plan.case), *plan.files)
    if changes or plan.taken_out:
        workspace.record_all(
            case.id,
            changes,
            actor=stamp.actor,
            at=stamp.at,
            change_id=stamp.change_id,
            replacing=plan.taken_out,
        )
    return brought


def would_bring_in(
    workspace: Workspace,
    case: Case,
    readings: Sequence[FileReading],
    *,
    is_new: bool = False,
    replacing: bool = False,
) -> tuple[BroughtIn, ...]:
    """What would become of files that were read, as `bring_in_readings` has it; nothing is stored.

    Raises HoldsTheSame where they would be refused for what the case holds.
    """
    plan = _Plan(workspace, case, is_new, replacing)
    return tuple(plan.take(reading) for reading in readings)


def _of_case(asked: Case, seen: Case | None, filled_in: Case) -> list[Change]:
    """The opening of a case that is new, and what it says of itself where that is more."""
    opened: list[Change] = [] if seen else [CaseOpened(case=asked)]
    before = seen or asked
    return opened + ([CaseRevised(case=filled_in, seen=before)] if filled_in != before else [])


class _Plan:
    """What is to be recorded for several files; all are looked over before any is stored."""

    def __init__(self, workspace: Workspace, case: Case, is_new: bool, replacing: bool) -> None:
        self.case = case
        self.files: list[Change] = []
        self.taken_out: list[str] = []
        self._there = None if is_new else workspace.chronology(case.id)
        self._earlier = EarlierFiles(workspace, None if is_new else case.id)
        self._replacing = replacing

    def take(self, reading: FileReading) -> BroughtIn:
        """Take one more file into the plan."""
        earlier = self._earlier.version_of(reading)
        brought = BroughtIn(reading, self._earlier.holds(reading.digest), earlier)
        if self._replacing and earlier and earlier.may_replace:
            self.taken_out.append(earlier.digest)
            self._earlier.drop(earlier.digest)
            brought = replace(brought, replaced=True)
        if brought.already_in:
            return brought
        self._refuse_what_came_from_here(reading, earlier)
        self.files.append(entry_of_file(reading))
        self._earlier.add(reading)
        if reading.own is None:
            return brought
        self.case, remarks = filled(self.case, reading.own.case)
        told = kept_as_they_are(self._there, reading.own) if self._there else ()
        return replace(brought, remarks=(*remarks, *told))

    def _refuse_what_came_from_here(
        self, reading: FileReading, earlier: EarlierVersion | None
    ) -> None:
        same = self._earlier.ids() & {event.id for event in reading.events}
        if not same:
            return
        events = "an event that is" if len(same) == 1 else f"{len(same)} events that are"
        words = (
            f"{reading.file} holds {events} in this case already under the same reference: it was "
            "taken away from this case, or from a copy of it. Bring it into a new case, or make "
            "on the timeline what was changed in it by hand"
        )
        if earlier and earlier.may_replace and earlier.file == reading.file:
            words += f"; or put it in the place of the earlier {earlier.file} (--replace)"
        raise HoldsTheSame(f"{words}. Nothing was stored.")
