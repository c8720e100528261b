"""Verifying a workspace: does the log hold together, and do the tables say what it says?"""

from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from sqlalchemy import Connection, func, select
from sqlalchemy.exc import DBAPIError

from timeline.store import tables
from timeline.store.current import case_column, row_values
from timeline.store.log import NO_HASH, entries, last_of_all, seal
from timeline.store.problems import ChangeRefused
from timeline.store.replay import ReplayedRows


@dataclass(frozen=True)
class Verification:
    """What verifying found: whether all fits, over how many entries, and a sentence.

    `entry` is the number of the first entry that does not fit, where one can be named.
    """

    ok: bool
    entries: int
    words: str
    entry: int | None = None


class _DoesNotFit(Exception):
    def __init__(self, words: str, entry: int | None = None) -> None:
        super().__init__(words)
        self.entry = entry


def verify(connection: Connection) -> Verification:
    """Read the whole log and all tables. Never raises for what it finds."""
    number = 0
    try:
        _check_file(connection)
        number = connection.execute(select(func.count()).select_from(tables.log)).scalar_one()
        _check_chain(connection)
        _check_head(connection)
        for case_id in _case_ids(connection):
            _check_case(connection, case_id)
    except _DoesNotFit as finding:
        return Verification(False, number, str(finding), finding.entry)
    except (DBAPIError, UnicodeError, ValueError) as problem:
        return Verification(False, number, f"The workspace cannot be read: {_plain(problem)}.")
    count = "1 entry" if number == 1 else f"{number} entries"
    return Verification(True, number, f"The log fits, and the tables fit the log ({count}).")


def _plain(problem: Exception) -> str:
    return str(problem.orig if isinstance(problem, DBAPIError) else problem).strip()


def _check_file(connection: Connection) -> None:
    # Indexes and pages lie outside of what the log can vouch for; SQLite can check them.
    if connection.dialect.name == "sqlite":
        found = connection.exec_driver_sql("PRAGMA integrity_check").scalars().first()
        if found != "ok":
            raise _DoesNotFit(f"The file of the workspace is damaged ({found}).")


def _check_chain(connection: Connection) -> None:
    prev_hash = NO_HASH
    rows = connection.execute(select(tables.log).order_by(tables.log.c.number))
    for number, row in enumerate(rows, start=1):
        if row.number != number:
            raise _DoesNotFit(f"Entry {number} is missing.", number)
        if row.prev_hash != prev_hash:
            raise _DoesNotFit(
                f"Entry {number} does not follow the entry before it: "
                "it was changed or put out of its order.",
                number,
            )
        what = (row.actor, row.case_id, row.change_id, row.kind, row.content)
        if not all(isinstance(part, str) for part in what) or row.hash != seal(
            number, row.at, what, prev_hash
        ):
            raise _DoesNotFit(f"Entry {number} was changed after it was written.", number)
        prev_hash = row.hash


def _check_head(connection: Connection) -> None:
    last = connection.execute(
        select(tables.log.c.number, tables.log.c.hash).order_by(tables.log.c.number.desc())
    ).first()
    number, found = (0, NO_HASH) if last is None else (last.number, last.hash)
    known, expected = last_of_all(connection)
    if number < known:
        raise _DoesNotFit(f"Entry {number + 1} is missing: the log was cut short.", number + 1)
    if (number, found) != (known, expected):
        raise _DoesNotFit("The note of the last entry does not fit the log.", number)


def _case_ids(connection: Connection) -> list[str]:
    """Every case that the log or any table names."""
    columns = [case_column(tables.row_table(name)) for name in tables.ROW_TABLES]
    named: set[str] = set()
    for column in (tables.log.c.case_id, tables.touched.c.case_id, *columns):
        named.update(connection.execute(select(column).distinct()).scalars())
    return sorted(named)


def _check_case(connection: Connection, case_id: str) -> None:
    replayed = ReplayedRows()
    touched: dict[tuple[object, ...], str | None] = {}
    last_written: dict[tuple[object, ...], int] = {}
    for entry in entries(connection, case_id=case_id):
        try:
            writes = replayed.play(entry)
        except (ChangeRefused, ValidationError) as problem:
            raise _DoesNotFit(
                f"Entry {entry.number} does not follow from those before it.", entry.number
            ) from problem
        for write in writes:
            touched[(entry.number, write.table, write.id)] = write.before
            last_written[(write.table, write.id)] = entry.number
    for name in tables.ROW_TABLES:
        _compare_rows(connection, case_id, name, replayed, last_written)
    _compare_touched(connection, case_id, touched)


def _compare_rows(
    connection: Connection,
    case_id: str,
    name: tables.RowTable,
    replayed: ReplayedRows,
    last_written: dict[tuple[object, ...], int],
) -> None:
    expected = {
        row_id: row_values(name, case_id, row_id, body)
        for row_id, body in replayed.bodies(name).items()
    }
    found = _rows_of(connection, case_id, name)
    for row_id in sorted(expected.keys() | found.keys()):
        if expected.get(row_id) != found.get(row_id):
            number = last_written.get((name, row_id))
            raise _DoesNotFit(
                f"The table of {name} does not say what the log says "
                f"(“{row_id}” of case “{case_id}”).",
                number,
            )


def _rows_of(
    connection: Connection, case_id: str, name: tables.RowTable
) -> dict[str, dict[str, Any]]:
    table = tables.row_table(name)
    rows = connection.execute(select(table).where(case_column(table) == case_id))
    return {row.id: dict(row._mapping) for row in rows}


def _compare_touched(
    connection: Connection, case_id: str, expected: dict[tuple[object, ...], str | None]
) -> None:
    rows = connection.execute(select(tables.touched).where(tables.touched.c.case_id == case_id))
    found = {(row.number, row.row_table, row.id): row.before for row in rows}
    for key in expected.keys() | found.keys():
        if key not in expected or key not in found or expected[key] != found[key]:
            raise _DoesNotFit(
                f"What entry {key[0]} wrote over is not what the log says.", int(str(key[0]))
            )
