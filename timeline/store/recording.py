"""Recording a change: the entry of the log and the rows it writes, in one transaction."""

from pydantic_core import PydanticSerializationError
from sqlalchemy import Connection

from timeline.store import log
from timeline.store.changes import Recorded, as_text
from timeline.store.current import CurrentRows, write_rows
from timeline.store.effects import effects
from timeline.store.log import Entry
from timeline.store.problems import ChangeRefused
from timeline.store.setting import Setting


def record(connection: Connection, change: Recorded, setting: Setting) -> Entry:
    """Write the entry and its rows; a repeat of the change's id returns the first entry.

    The connection is a writing one that holds the head. Raises ChangeRefused where the
    change does not fit the case.
    """
    if first := already_recorded(connection, setting, change.change):
        return first
    content = _content(change)
    writes = effects(change, setting, CurrentRows(connection, setting.case_id))
    entry = log.append(connection, setting, change.change, content)
    write_rows(connection, setting.case_id, entry.number, writes)
    return entry


def already_recorded(connection: Connection, setting: Setting, kind: str) -> Entry | None:
    """The entry that was recorded under this id before, so that a repeat is harmless.

    Raises ChangeRefused where the id belongs to another change: silence would lose this one.
    """
    first = log.with_change_id(connection, setting.change_id)
    if first is None:
        return None
    if (first.case_id, first.actor, first.kind) != (setting.case_id, setting.actor, kind):
        raise ChangeRefused("Another change has this change's id already; this one is not stored.")
    return first


def _content(change: Recorded) -> str:
    try:
        return as_text(change)
    except PydanticSerializationError as problem:
        raise ChangeRefused(
            "The text holds a character that cannot be stored; type it again."
        ) from problem
