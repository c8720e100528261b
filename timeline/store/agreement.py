"""Whether the tables say of a case what the log says, row by row and column by column."""

from typing import Any

from pydantic import ValidationError
from sqlalchemy import Connection, select

from timeline.store.chain import DoesNotFit
from timeline.store.current import case_column, row_values
from timeline.store.log import entries
from timeline.store.problems import ChangeRefused
from timeline.store.replay import ReplayedRows
from timeline.store.rows import Write
from timeline.store.tables import ROW_TABLES, RowTable, log, row_table, touched


def check_tables(connection: Connection) -> None:
    """Play every case again and compare. Raises DoesNotFit at the first row that differs."""
    for case_id in _case_ids(connection):
        rows = ReplayedRows()
        written = _played(connection, case_id, rows)
        for name in ROW_TABLES:
            _compare(connection, case_id, name, rows, written)
        _compare_touched(connection, case_id, written)


def _case_ids(connection: Connection) -> list[str]:
    """Every case that the log or any table names."""
    columns = [case_column(row_table(name)) for name in ROW_TABLES]
    named: set[str] = set()
    for column in (log.c.case_id, touched.c.case_id, *columns):
        named.update(connection.execute(select(column).distinct()).scalars())
    return sorted(named)


def _played(connection: Connection, case_id: str, rows: ReplayedRows) -> list[tuple[int, Write]]:
    """Play the case's entries, and return what each wrote."""
    written: list[tuple[int, Write]] = []
    for entry in entries(connection, case_id=case_id):
        try:
            written.extend((entry.number, write) for write in rows.play(entry))
        except (ChangeRefused, ValidationError) as problem:
            raise DoesNotFit(
                f"Entry {entry.number} does not follow from those before it.", entry.number
            ) from problem
    return written


def _compare(
    connection: Connection,
    case_id: str,
    name: RowTable,
    rows: ReplayedRows,
    written: list[tuple[int, Write]],
) -> None:
    expected = {
        row_id: row_values(name, case_id, row_id, body)
        for row_id, body in rows.bodies(name).items()
    }
    found = _found(connection, case_id, name)
    for row_id in sorted(expected.keys() | found.keys(), key=str):
        if expected.get(row_id) != found.get(row_id):
            last = [
                number for number, write in written if (write.table, write.id) == (name, row_id)
            ]
            raise DoesNotFit(
                f"The table of {name} does not say what the log says "
                f"(“{row_id}” in the case “{case_id}”).",
                last[-1] if last else None,
            )


def _found(connection: Connection, case_id: str, name: RowTable) -> dict[str, dict[str, Any]]:
    table = row_table(name)
    rows = connection.execute(select(table).where(case_column(table) == case_id))
    return {row.id: dict(row._mapping) for row in rows}


def _compare_touched(
    connection: Connection, case_id: str, written: list[tuple[int, Write]]
) -> None:
    expected = {(number, write.table, write.id, write.before) for number, write in written}
    rows = connection.execute(select(touched).where(touched.c.case_id == case_id))
    found = {(row.number, row.row_table, row.id, row.before) for row in rows}
    if different := expected ^ found:
        number = min(number for number, *_ in different)
        raise DoesNotFit(f"What entry {number} wrote over is not what the log says.", number)
