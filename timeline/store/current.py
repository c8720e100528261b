"""The rows of a case as they are now, in the tables."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Column, Connection, Table, and_, select

from timeline.store.rows import Write, columns_beside
from timeline.store.tables import ROW_TABLES, RowTable, row_table, touched

# Databases limit how many values one question may carry.
AT_ONCE = 500


class CurrentRows:
    """The rows of one case in the tables, for looking up."""

    def __init__(self, connection: Connection, case_id: str) -> None:
        self._connection = connection
        self._case_id = case_id

    def bodies(self, table: RowTable, ids: Iterable[str] | None = None) -> dict[str, str]:
        """Bodies by id, of these ids or of all."""
        if ids is None:
            return dict(self._found(table))
        return {row_id: body for part in _parts(ids) for row_id, body in self._found(table, part)}

    def _found(self, name: RowTable, ids: list[str] | None = None) -> Iterator[tuple[str, str]]:
        table = row_table(name)
        query = select(table.c.id, table.c.body).where(case_column(table) == self._case_id)
        if ids is not None:
            query = query.where(table.c.id.in_(ids))
        return ((row.id, row.body) for row in self._connection.execute(query))


def case_column(table: Table) -> Column[Any]:
    """The column that says whose row it is; a case is its own."""
    return table.c.id if table.name == "cases" else table.c.case_id


def write_rows(connection: Connection, case_id: str, number: int, writes: Sequence[Write]) -> None:
    """Write the rows of entry `number`, and note which they were and what they said before."""
    _note_touched(connection, case_id, number, writes)
    # In the order of ROW_TABLES the case comes before what belongs to it.
    for table in ROW_TABLES:
        of_table = [write for write in writes if write.table == table]
        _remove(connection, row_table(table), case_id, of_table)
        _change(connection, row_table(table), case_id, of_table)
        _add(connection, row_table(table), case_id, of_table)


def row_values(name: RowTable, case_id: str, row_id: str, body: str) -> dict[str, Any]:
    """A whole row as the table holds it."""
    case = {} if name == "cases" else {"case_id": case_id}
    return {**case, "id": row_id, "body": body, **columns_beside(name, body)}


def _note_touched(
    connection: Connection, case_id: str, number: int, writes: Sequence[Write]
) -> None:
    notes = [
        {
            "number": number,
            "row_table": write.table,
            "id": write.id,
            "case_id": case_id,
            "before": write.before,
        }
        for write in writes
    ]
    if notes:
        connection.execute(touched.insert(), notes)


def _add(connection: Connection, table: Table, case_id: str, writes: Sequence[Write]) -> None:
    rows = [
        row_values(write.table, case_id, write.id, write.after)
        for write in writes
        if write.before is None and write.after is not None
    ]
    if rows:
        connection.execute(table.insert(), rows)


def _change(connection: Connection, table: Table, case_id: str, writes: Sequence[Write]) -> None:
    for write in writes:
        if write.before is not None and write.after is not None:
            values = row_values(write.table, case_id, write.id, write.after)
            which = and_(case_column(table) == case_id, table.c.id == write.id)
            connection.execute(table.update().where(which).values(**values))


def _remove(connection: Connection, table: Table, case_id: str, writes: Sequence[Write]) -> None:
    gone = [write.id for write in writes if write.before is not None and write.after is None]
    for part in _parts(gone):
        which = and_(case_column(table) == case_id, table.c.id.in_(part))
        connection.execute(table.delete().where(which))


def _parts(ids: Iterable[str]) -> Iterator[list[str]]:
    every = list(ids)
    return (every[start : start + AT_ONCE] for start in range(0, len(every), AT_ONCE))
