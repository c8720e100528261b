"""The log: entries numbered from 1 without a gap, each sealed with the hash of the one before."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Row, select

from timeline.store.changes import Recorded, parse
from timeline.store.setting import Setting
from timeline.store.tables import head, log

NO_HASH = "0" * 64


@dataclass(frozen=True)
class Entry:
    """One entry of the log.

    `at` is in UTC. `kind` says what sort of change it is, `content` is the change as
    JSON. `hash` is the SHA-256 over all other fields, `prev_hash` that of the entry before.
    """

    number: int
    at: datetime
    actor: str
    case_id: str
    change_id: str
    kind: str
    content: str
    prev_hash: str
    hash: str

    def change(self) -> Recorded:
        """The change itself."""
        return parse(self.content)


def seal(number: int, at: str, what: tuple[str, ...], prev_hash: str) -> str:
    """The hash of an entry. `what`: actor, case id, change id, kind and content, in this order.

    The fields go in as a JSON array, so that no two entries can run together to the same bytes.
    """
    sealed = json.dumps([number, at, *what, prev_hash], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(sealed.encode()).hexdigest()


def last_of_all(connection: Connection) -> tuple[int, str]:
    """Number and hash of the last entry; (0, NO_HASH) where there is none."""
    row = connection.execute(select(head.c.number, head.c.hash)).one()
    return row.number, row.hash


def hold_head(connection: Connection) -> None:
    """Hold the head of the log until this connection's work ends; other writers wait.

    To be called before anything is looked up, so that nothing changes in between.
    """
    connection.execute(select(head.c.number).with_for_update()).one()


def append(connection: Connection, setting: Setting, kind: str, content: str) -> Entry:
    """Write the next entry. The connection is a writing one that holds the head."""
    last, prev_hash = last_of_all(connection)
    at = setting.at.isoformat(timespec="microseconds")
    what = (setting.actor, setting.case_id, setting.change_id, kind, content)
    sealed = seal(last + 1, at, what, prev_hash)
    entry = Entry(last + 1, setting.at, *what, prev_hash=prev_hash, hash=sealed)
    connection.execute(log.insert(), {**vars(entry), "at": at})
    connection.execute(head.update().values(number=entry.number, hash=entry.hash))
    return entry


def with_change_id(connection: Connection, change_id: str) -> Entry | None:
    """The entry that was recorded under this id of the client."""
    row = connection.execute(select(log).where(log.c.change_id == change_id)).first()
    return None if row is None else _entry(row)


def entries(
    connection: Connection,
    *,
    since: int = 0,
    until: int | None = None,
    case_id: str | None = None,
    limit: int | None = None,
) -> Iterator[Entry]:
    """Entries after number `since`, up to `until`, in their order; of one case or of all."""
    query = select(log).where(log.c.number > since).order_by(log.c.number)
    if until is not None:
        query = query.where(log.c.number <= until)
    if case_id is not None:
        query = query.where(log.c.case_id == case_id)
    for row in connection.execute(query.limit(limit)):
        yield _entry(row)


def _entry(row: Row[tuple[object, ...]]) -> Entry:
    fields = dict(row._mapping)
    return Entry(**{**fields, "at": datetime.fromisoformat(fields["at"])})
