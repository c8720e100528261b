"""A workspace: the cases of a reviewer or a board, and the log of all that was done to them."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from itertools import count
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine, func, select

from timeline.model.chronology import Chronology
from timeline.store import log, tables, taking_back, verify
from timeline.store.assemble import chronology_of
from timeline.store.changes import Change, Redone, Undone
from timeline.store.current import CurrentRows
from timeline.store.engine import reading, writing
from timeline.store.file_entries import events_brought, take_back_file
from timeline.store.files import FileIn, RowNote, files_in
from timeline.store.log import Entry
from timeline.store.opening import open_engine
from timeline.store.recording import already_recorded, record
from timeline.store.replay import replayed
from timeline.store.setting import Setting
from timeline.store.summary import CaseSummary, summaries
from timeline.store.verify import Verification

__all__ = ["CaseSummary", "Entry", "FileIn", "RowNote", "Verification", "Workspace"]


class Workspace:
    """One workspace, open. It may be shared by threads; other processes may have it open too.

    Times are in UTC. Whatever is refused raises a StoreProblem and changes nothing.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        # Threads of one process wait here for their turn, in less time than at the file.
        self._turn = Lock()

    @classmethod
    def open(cls, where: str | Path, *, new: bool = True) -> Self:
        """Open the workspace at a file path or a database URL; make it where it is new.

        With `new` False nothing is made: NoWorkspace is raised where there is none. Raises
        WorkspaceProblem where it is no workspace, of a newer version, or out of reach.
        """
        return cls(open_engine(where, new=new))

    def close(self) -> None:
        """Let go of the file or the database."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _problem: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.close()

    def record(
        self, case_id: str, change: Change, *, actor: str, at: datetime, change_id: str
    ) -> Entry:
        """Make a change: its entry and the rows it writes, both or neither.

        A repeat of a `change_id` returns the first entry and changes nothing. Raises
        ChangeRefused where the change does not fit the case as it is now.
        """
        with self._changing() as connection:
            return record(connection, change, Setting(case_id, actor, at, change_id))

    def record_all(
        self,
        case_id: str,
        changes: Sequence[Change],
        *,
        actor: str,
        at: datetime,
        change_id: str,
        replacing: Sequence[str] = (),
    ) -> tuple[Entry, ...]:
        """Make several changes at once: all of them, or none.

        The files with the digests `replacing` are taken out first. Each entry has the id
        `change_id` with its turn behind it, so that a repeat is harmless. Raises
        ChangeRefused as `record` does, and CannotUndo where a file cannot be taken out.
        """
        with self._changing() as connection:
            settings = (Setting(case_id, actor, at, f"{change_id}/{n}") for n in count(1))
            taken = [take_back_file(connection, digest, next(settings)) for digest in replacing]
            made = [record(connection, change, next(settings)) for change in changes]
        return (*taken, *made)

    def undo(self, case_id: str, *, actor: str, at: datetime, change_id: str) -> Entry | None:
        """Take back the actor's own last change that is not taken back yet, by a new entry.

        None where there is none; opening a case is never taken back. Raises CannotUndo
        where someone else has changed the same row since, or marked what would go.
        """
        setting = Setting(case_id, actor, at, change_id)
        with self._changing() as connection:
            if first := already_recorded(connection, setting, "undone"):
                return first
            number = taking_back.last_to_undo(connection, case_id, actor)
            return None if number is None else _take_back(connection, Undone, number, setting)

    def redo(self, case_id: str, *, actor: str, at: datetime, change_id: str) -> Entry | None:
        """Bring again what the actor took back last, by a new entry.

        None where there is nothing, or where the actor made a new change since. Raises
        CannotUndo where it no longer fits.
        """
        setting = Setting(case_id, actor, at, change_id)
        with self._changing() as connection:
            if first := already_recorded(connection, setting, "redone"):
                return first
            number = taking_back.last_to_redo(connection, case_id, actor)
            return None if number is None else _take_back(connection, Redone, number, setting)

    def cases(self) -> tuple[CaseSummary, ...]:
        """All cases at a glance, in the order of their titles."""
        with reading(self._engine) as connection:
            return summaries(connection)

    def chronology(self, case_id: str) -> Chronology:
        """The case as it is now: events in date order, marks good practice first.

        Raises ChangeRefused where there is no such case.
        """
        with reading(self._engine) as connection:
            return chronology_of(case_id, CurrentRows(connection, case_id))

    def chronology_at(self, case_id: str, number: int) -> Chronology:
        """The case as it was after entry `number` of the log, which is played again up to there.

        Raises ChangeRefused where the case was not open by then.
        """
        with reading(self._engine) as connection:
            return chronology_of(
                case_id, replayed(log.entries(connection, until=number, case_id=case_id))
            )

    def entries(
        self, since: int = 0, case_id: str | None = None, limit: int | None = None
    ) -> tuple[Entry, ...]:
        """Entries after number `since`, in their order; of one case or of all."""
        with reading(self._engine) as connection:
            return tuple(log.entries(connection, since=since, case_id=case_id, limit=limit))

    def last_number(self, case_id: str | None = None) -> int:
        """The number of the last entry, of one case or of all; 0 where there is none."""
        with reading(self._engine) as connection:
            if case_id is None:
                return log.last_of_all(connection)[0]
            query = select(func.max(tables.log.c.number)).where(tables.log.c.case_id == case_id)
            return connection.execute(query).scalar() or 0

    def brought_in(self, case_id: str) -> tuple[FileIn, ...]:
        """The files that are in the case, in the order of their names."""
        with reading(self._engine) as connection:
            return files_in(CurrentRows(connection, case_id))

    def events_of(self, case_id: str, digest: str) -> frozenset[str]:
        """The ids of the events that came with the file of this SHA-256."""
        with reading(self._engine) as connection:
            return events_brought(connection, case_id, digest)

    def notes(self, case_id: str) -> tuple[RowNote, ...]:
        """The rows with text that are no events, file by file, in the order of each file."""
        return tuple(note for file in self.brought_in(case_id) for note in file.notes)

    def verify(self) -> Verification:
        """Whether the log fits together and the tables say what it says; reads all of it."""
        with reading(self._engine) as connection:
            return verify.verify(connection)

    @contextmanager
    def _changing(self) -> Iterator[Connection]:
        with self._turn, writing(self._engine) as connection:
            log.hold_head(connection)
            yield connection


def _take_back(
    connection: Connection, kind: type[Undone] | type[Redone], number: int, setting: Setting
) -> Entry:
    rows = CurrentRows(connection, setting.case_id)
    written = taking_back.rows_before(connection, setting.case_id, number, rows)
    return record(connection, kind(entry=number, rows=written), setting)
