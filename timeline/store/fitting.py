"""Whether new rows fit the case: no id twice, and nothing that points at what is not there."""

import hashlib
from collections.abc import Collection, Iterable, Sequence

from timeline.model.agency import Agency
from timeline.model.chronology import Link
from timeline.model.event import Event
from timeline.model.finding import Action, Finding, Impact, LearningEvent
from timeline.model.mark import Mark
from timeline.model.person import Person, Relationship
from timeline.store.changes import as_text
from timeline.store.problems import ChangeRefused
from timeline.store.rows import Rows, Write
from timeline.store.tables import RowTable

Identified = Agency | Person | Event | Mark | Finding | Action | Impact | LearningEvent
WithoutId = Link | Relationship


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
    return _those_not_there(table, {row_id: as_text(row) for row_id, row in by_id.items()}, rows)


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
    named = {event for link in links for event in link.events}
    events_there(named.difference(arriving), rows)
    return of_content("links", links, rows)


def of_content(table: RowTable, documents: Iterable[WithoutId], rows: Rows) -> tuple[Write, ...]:
    """New rows of what the model gives no id, under their own content, hashed."""
    texts = [as_text(document) for document in documents]
    by_id = {hashlib.sha256(text.encode()).hexdigest()[:32]: text for text in texts}
    return _those_not_there(table, by_id, rows)


def events_there(ids: Iterable[str], rows: Rows) -> dict[str, str]:
    """The bodies of these events. Raises ChangeRefused that names one which is not in the case."""
    return rows_there("events", "event", ids, rows)


def rows_there(table: RowTable, word: str, ids: Iterable[str], rows: Rows) -> dict[str, str]:
    """The bodies of these rows; `word` is what one of them is called where it is missing."""
    wanted = sorted(set(ids))
    bodies = rows.bodies(table, wanted)
    missing = [row_id for row_id in wanted if row_id not in bodies]
    if missing:
        raise ChangeRefused(f"There is no {word} “{missing[0]}” in this case.")
    return bodies


def _those_not_there(table: RowTable, by_id: dict[str, str], rows: Rows) -> tuple[Write, ...]:
    there = rows.bodies(table, by_id)
    return tuple(
        Write(table, row_id, None, body) for row_id, body in by_id.items() if row_id not in there
    )
