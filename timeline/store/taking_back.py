"""Undo and redo: which entry of an actor is meant, and the rows as they were before it.

Both are the same act: the rows that an entry wrote go back to what they said before it,
as long as they still say what that entry made them say. Undo does this to a change, redo
does it to an undo. Opening a case is never taken back.
"""

from collections.abc import Iterator

from sqlalchemy import Connection, select

from timeline.store.changes import RowWritten
from timeline.store.leaning import (
    SHARED,
    keep_what_others_lean_on,
    refuse_loose_ends,
)
from timeline.store.problems import CannotUndo
from timeline.store.rows import Rows
from timeline.store.tables import RowTable, log, touched

RowKey = tuple[RowTable, str]


def last_to_undo(connection: Connection, case_id: str, actor: str) -> int | None:
    """The number of the actor's last change in the case that is not taken back yet."""
    taken_back = 0
    for number, kind in _newest_first(connection, case_id, actor):
        if kind == "undone":
            taken_back += 1
        elif kind == "case opened":
            return None
        elif taken_back:
            taken_back -= 1
        else:
            return number
    return None


def last_to_redo(connection: Connection, case_id: str, actor: str) -> int | None:
    """The number of the actor's last undo, unless it was redone or a new change came after it."""
    redone = 0
    for number, kind in _newest_first(connection, case_id, actor):
        if kind == "redone":
            redone += 1
        elif kind != "undone":
            return None
        elif redone:
            redone -= 1
        else:
            return number
    return None


def rows_before(
    connection: Connection, case_id: str, number: int, rows: Rows
) -> tuple[RowWritten, ...]:
    """The rows that entry `number` wrote, as they were before it.

    Raises CannotUndo where someone has changed one of them since, or where a mark or a
    link would be left without its event.
    """
    before = _touched_by(connection, number)
    made = _as_made(connection, case_id, number, before, rows)
    now = _now(rows, before)
    for key in list(before):
        if now[key] == made[key]:
            continue
        if key[0] not in SHARED:
            raise CannotUndo(_changed_since(connection, case_id, number, key))
        del before[key]
    keep_what_others_lean_on(before, rows)
    refuse_loose_ends(before, rows)
    return tuple(RowWritten(table=key[0], id=key[1], body=body) for key, body in before.items())


def _newest_first(connection: Connection, case_id: str, actor: str) -> Iterator[tuple[int, str]]:
    query = (
        select(log.c.number, log.c.kind)
        .where(log.c.case_id == case_id, log.c.actor == actor)
        .order_by(log.c.number.desc())
    )
    for row in connection.execute(query):
        yield row.number, row.kind


def _touched_by(connection: Connection, number: int) -> dict[RowKey, str | None]:
    query = select(touched).where(touched.c.number == number)
    return {(row.row_table, row.id): row.before for row in connection.execute(query)}


def _as_made(
    connection: Connection,
    case_id: str,
    number: int,
    keys: dict[RowKey, str | None],
    rows: Rows,
) -> dict[RowKey, str | None]:
    """What the entry made the rows say: what the next entry found there, else what is there."""
    made: dict[RowKey, str | None] = {}
    later = (
        select(touched)
        .where(touched.c.case_id == case_id, touched.c.number > number)
        .order_by(touched.c.number)
    )
    for row in connection.execute(later):
        if (row.row_table, row.id) in keys:
            made.setdefault((row.row_table, row.id), row.before)
    return {**_now(rows, keys), **made}


def _now(rows: Rows, keys: dict[RowKey, str | None]) -> dict[RowKey, str | None]:
    now: dict[RowKey, str | None] = dict.fromkeys(keys)
    for table in {table for table, _ in keys}:
        ids = [row_id for of_table, row_id in keys if of_table == table]
        now |= {(table, row_id): body for row_id, body in rows.bodies(table, ids).items()}
    return now


def _changed_since(connection: Connection, case_id: str, number: int, key: RowKey) -> str:
    query = (
        select(log.c.actor)
        .join(touched, touched.c.number == log.c.number)
        .where(
            touched.c.case_id == case_id,
            touched.c.number > number,
            touched.c.row_table == key[0],
            touched.c.id == key[1],
        )
        .order_by(log.c.number.desc())
    )
    actor = connection.execute(query).scalars().first()
    return f"{actor or 'Someone'} has changed this since, so it stays as it is now."
