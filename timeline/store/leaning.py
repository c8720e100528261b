"""What leans on what: marks and links on events, events on agencies and people.

Taking a change back must leave nothing that points at a row which is gone.
"""

from collections.abc import Iterator

from timeline.model.chronology import Link
from timeline.model.event import Event
from timeline.model.mark import Mark
from timeline.store.problems import CannotUndo
from timeline.store.rows import Rows
from timeline.store.tables import RowTable

Targets = dict[tuple[RowTable, str], str | None]


def keep_what_others_lean_on(targets: Targets, rows: Rows) -> None:
    """Leave agencies and people that remaining rows name out of what is removed."""
    shared = [
        key for key, body in targets.items() if body is None and key[0] in ("agencies", "people")
    ]
    if not shared:
        return
    named = set(_named_by_remaining(targets, rows))
    for key in shared:
        if key[1] in named:
            del targets[key]


def refuse_loose_ends(targets: Targets, rows: Rows) -> None:
    """Raise CannotUndo where a mark or a link would be left without one of its events."""
    gone = {row_id for (table, row_id), body in targets.items() if table == "events" and not body}
    if gone:
        for event in _marked_or_linked(_remaining("marks", targets, rows), Mark):
            if event in gone:
                raise CannotUndo("Someone has marked one of these events since, so they stay.")
        for event in _marked_or_linked(_remaining("links", targets, rows), Link):
            if event in gone:
                raise CannotUndo("One of these events has been linked since, so they stay.")
    _refuse_missing_events(targets, rows)


def _refuse_missing_events(targets: Targets, rows: Rows) -> None:
    needed = {
        *_marked_or_linked(_coming("marks", targets), Mark),
        *_marked_or_linked(_coming("links", targets), Link),
    }
    coming = {row_id for (table, row_id), body in targets.items() if table == "events" and body}
    needed -= coming
    if len(rows.bodies("events", needed)) < len(needed):
        raise CannotUndo("The event it was on is no longer in this case.")


def _named_by_remaining(targets: Targets, rows: Rows) -> Iterator[str]:
    for body in _remaining("events", targets, rows):
        event = Event.model_validate_json(body)
        yield event.agency
        yield from event.in_touch
        yield from event.people
        yield from (known.agency for known in event.known_by)
    for body in _remaining("marks", targets, rows):
        mark = Mark.model_validate_json(body)
        yield from mark.span.lanes if mark.span else ()


def _remaining(table: RowTable, targets: Targets, rows: Rows) -> Iterator[str]:
    """Bodies of the rows that are there and are not removed."""
    for row_id, body in rows.bodies(table).items():
        if targets.get((table, row_id), body) is not None:
            yield body


def _coming(table: RowTable, targets: Targets) -> Iterator[str]:
    return (body for (of_table, _), body in targets.items() if of_table == table and body)


def _marked_or_linked(bodies: Iterator[str], model: type[Mark] | type[Link]) -> Iterator[str]:
    for body in bodies:
        yield from model.model_validate_json(body).events
