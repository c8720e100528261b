"""What leans on what: marks, links and findings on events, events on agencies and people, …

Taking a change back must leave nothing that points at a row which is gone.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType

from timeline.model.chronology import Link
from timeline.model.event import Event
from timeline.model.finding import Action, Finding, Impact
from timeline.model.mark import Mark
from timeline.model.person import Relationship
from timeline.store.problems import CannotUndo
from timeline.store.rows import Rows
from timeline.store.tables import RowTable

Key = tuple[RowTable, str]
Targets = dict[Key, str | None]

# Rows that a case shares between files: what is there already stays as it is.
SHARED: tuple[RowTable, ...] = ("agencies", "people")

# In which order the rows that lean on others are looked through, and what is said of them.
STAYS: Mapping[RowTable, str] = MappingProxyType(
    {
        "marks": "Someone has marked one of these events since, so they stay.",
        "links": "One of these events has been linked since, so they stay.",
        "findings": "A finding rests on this, so it stays.",
        "actions": "An action answers this finding, so it stays.",
        "impacts": "It is noted what this action changed, so it stays.",
    }
)


def keep_what_others_lean_on(targets: Targets, rows: Rows) -> None:
    """Leave agencies and people that remaining rows name out of what is removed."""
    shared = [key for key, body in targets.items() if body is None and key[0] in SHARED]
    if not shared:
        return
    named = {
        key
        for table in ("events", "marks", "relationships")
        for key in _leaned_on(table, _remaining(table, targets, rows))
    }
    for key in shared:
        if key in named:
            del targets[key]


def refuse_loose_ends(targets: Targets, rows: Rows) -> None:
    """Raise CannotUndo where a mark, a link or a finding would lose what it rests on."""
    gone = {key for key, body in targets.items() if body is None}
    if leaning := leaning_on(gone, targets, rows):
        raise CannotUndo(STAYS[leaning])
    _refuse_missing(targets, rows)


def leaning_on(gone: Iterable[Key], targets: Targets, rows: Rows) -> RowTable | None:
    """The table of a row that remains when `targets` are done, and leans on what is gone."""
    missed = {key for key in gone if key[0] in _CAN_CARRY}
    if not missed:
        return None
    for table in STAYS:
        if any(key in missed for key in _leaned_on(table, _remaining(table, targets, rows))):
            return table
    return None


def _refuse_missing(targets: Targets, rows: Rows) -> None:
    needed: dict[RowTable, set[str]] = {}
    for table in STAYS:
        coming = (body for (of_table, _), body in targets.items() if of_table == table and body)
        for on, row_id in _leaned_on(table, coming):
            if on in _CAN_CARRY and not targets.get((on, row_id)):
                needed.setdefault(on, set()).add(row_id)
    for on, ids in needed.items():
        if len(rows.bodies(on, ids)) < len(ids):
            what = "event it was on" if on == "events" else "row it rests on"
            raise CannotUndo(f"The {what} is no longer in this case.")


def _remaining(table: RowTable, targets: Targets, rows: Rows) -> Iterator[str]:
    """Bodies of the rows that are there and are not removed."""
    for row_id, body in rows.bodies(table).items():
        if targets.get((table, row_id), body) is not None:
            yield body


def _leaned_on(table: RowTable, bodies: Iterable[str]) -> Iterator[Key]:
    for body in bodies:
        yield from _LEANS[table](body)


def _event(body: str) -> Iterator[Key]:
    event = Event.model_validate_json(body)
    known_by = (known.agency for known in event.known_by)
    for agency in (event.agency, *event.in_touch, *known_by):
        yield "agencies", agency
    for person in event.people:
        yield "people", person


def _mark(body: str) -> Iterator[Key]:
    mark = Mark.model_validate_json(body)
    for event in mark.events:
        yield "events", event
    for lane in mark.span.lanes if mark.span else ():
        yield "agencies", lane


def _link(body: str) -> Iterator[Key]:
    for event in Link.model_validate_json(body).events:
        yield "events", event


def _relationship(body: str) -> Iterator[Key]:
    tie = Relationship.model_validate_json(body)
    yield "people", tie.person
    yield "people", tie.other


def _finding(body: str) -> Iterator[Key]:
    finding = Finding.model_validate_json(body)
    for event in finding.events:
        yield "events", event
    for mark in finding.marks:
        yield "marks", mark


def _action(body: str) -> Iterator[Key]:
    yield "findings", Action.model_validate_json(body).finding


def _impact(body: str) -> Iterator[Key]:
    yield "actions", Impact.model_validate_json(body).action


_CAN_CARRY: frozenset[RowTable] = frozenset({"events", "marks", "findings", "actions"})
_LEANS: Mapping[RowTable, Callable[[str], Iterator[Key]]] = MappingProxyType(
    {
        "events": _event,
        "marks": _mark,
        "links": _link,
        "relationships": _relationship,
        "findings": _finding,
        "actions": _action,
        "impacts": _impact,
    }
)
