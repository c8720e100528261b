"""Whether new rows fit the case: no id twice, and nothing that points at what is not there."""

import hashlib
from collections.abc import Collection, Iterable, Sequence

from timeline.model.agency import Agency
from timeline.model.chronology import Link
from timeline.model.event import Event
from timeline.model.mark import Mark
from timeline.model.person import Person
from timeline.store.changes import as_text
from timeline.store.problems import ChangeRefused
from timeline.store.rows import Rows, Write
from timeline.store.tables import RowTable

Identified = Agency | Person | Event | Mark


def added(
    table: RowTable, documents: Sequence[Identified], rows: Rows, refusal: str
) -> tuple[Write, ...]:
    """New rows. An id that is there already, or comes twice, is refused with `refusal`."""
    ids = [document.id for document in documents]
    there = set(rows.bodies(table, ids))
    for row_id in ids:
        if row_id in there:
            raise ChangeRefused(refusal.format(id=row_id))
        there.add(row_id)
    return tuple(
        Write(table, row_id, None, as_text(document))
        for row_id, document in zip(ids, documents, strict=True)
    )


def kept_or_added(
    table: RowTable, documents: Sequence[Identified], rows: Rows
) -> tuple[Write, ...]:
    """New rows for the ids that the case does not have yet; the others stay as they are."""
    by_id: dict[str, Identified] = {}
    for document in documents:
        by_id.setdefault(document.id, document)
    there = rows.bodies(table, by_id)
    return tuple(
        Write(table, row_id, None, as_text(document))
        for row_id, document in by_id.items()
        if row_id not in there
    )


def mark_rows(
    marks: Sequence[Mark], rows: Rows, arriving: Collection[str] = ()
) -> tuple[Write, ...]:
    """New marks. Their events are in the case, or among those `arriving` with them."""
    named = {event for mark in marks for event in mark.events}
    events_there(named.difference(arriving), rows)
    return added("marks", marks, rows, "There is a mark with this id already ({id}).")


def link_rows(
    links: Iterable[Link], rows: Rows, arriving: Collection[str] = ()
) -> tuple[Write, ...]:
    """New links. A link that is there already stays; its events must be in the case."""
    by_id = {link_id(link): link for link in links}
    named = {event for link in by_id.values() for event in link.events}
    events_there(named.difference(arriving), rows)
    there = rows.bodies("links", by_id)
    return tuple(
        Write("links", row_id, None, as_text(link))
        for row_id, link in by_id.items()
        if row_id not in there
    )


def link_id(link: Link) -> str:
    """The id of a link: its own content, hashed, as the model gives it none."""
    return hashlib.sha256(as_text(link).encode()).hexdigest()[:32]


def events_there(ids: Iterable[str], rows: Rows) -> dict[str, str]:
    """The bodies of these events. Raises ChangeRefused that names one which is not in the case."""
    wanted = sorted(set(ids))
    bodies = rows.bodies("events", wanted)
    missing = [row_id for row_id in wanted if row_id not in bodies]
    if missing:
        raise ChangeRefused(f"There is no event “{missing[0]}” in this case.")
    return bodies
