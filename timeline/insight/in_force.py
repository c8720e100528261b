"""What stood in a case and for how long: plans, orders and placements in force."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from timeline.insight.kin import Kin, kin_of
from timeline.insight.orders import PLACEMENT, Sort, name_of, sort_of
from timeline.insight.told import Told, told_in
from timeline.model.case import Case
from timeline.model.chronology import Chronology
from timeline.model.event import Event, EventKind

STANDING = frozenset({EventKind.PLAN, EventKind.ORDER, EventKind.PLACEMENT})

PREGNANCY = timedelta(days=280)
"""Forty weeks: a plan that began earlier than that before birth was another child's."""


@dataclass(frozen=True)
class InForce:
    """A plan, order or placement from its first day to its last, both included.

    `person` is the relative it binds or is about; None is the child. `start` None: from
    before the case begins; `end` None: no end is recorded. `name` is what the row calls
    it by ("Interim care order"), "" where it has no known name.
    """

    event: Event
    person: str | None
    start: date | None
    end: date | None
    name: str


def in_force(chronology: Chronology, events: Iterable[Event]) -> tuple[InForce, ...]:
    """The plans, orders and placements of these events (in date order), as stretches of time.

    A row that gives a range throughout which it held is taken as it stands. A row of one
    day begins a stretch of each known plan or order that it names, or of a placement,
    where it does not speak of its review, application or end; the stretch runs to the
    next of its succession or to the row that says it ended.
    """
    kin = kin_of(chronology)
    found: list[InForce] = []
    running: dict[tuple[str | None, str], int] = {}
    for event in events:
        if event.kind not in STANDING:
            continue
        words = f"{event.headline or ''}\n{event.what}"
        if event.when.sense == "throughout" and not event.when.is_exact:
            sort = sort_of(event.kind, words)
            person = _whose(event, words, sort, kin, chronology.case)
            if person is not None or _is_of_the_child(event.when.latest, chronology.case):
                found.append(_as_written(event, sort, words, person))
        elif event.when.earliest is not None:
            for told in told_in(event.kind, words):
                person = _whose(event, told.words, told.sort, kin, chronology.case)
                _take_in(found, running, event, told, person, chronology.case)
    return tuple(found)


def _as_written(event: Event, sort: Sort | None, words: str, person: str | None) -> InForce:
    name = name_of(sort, words) if sort and sort is not PLACEMENT else ""
    return InForce(event, person, event.when.earliest, event.when.latest, name)


def _take_in(
    found: list[InForce],
    running: dict[tuple[str | None, str], int],
    event: Event,
    told: Told,
    person: str | None,
    case: Case,
) -> None:
    """What one row of one day tells of one sort: it ends it, leaves it, or begins it."""
    day = event.when.earliest
    key = (person, told.sort.succession)
    if day is None or (person is None and not _is_of_the_child(day, case)):
        return
    runs = key in running and _is_of(told.sort, found[running[key]])
    if told.ends and runs:
        _end(found, running, key, day)
    elif told.begins:
        name = "" if told.sort is PLACEMENT else name_of(told.sort, told.words)
        if name and runs:
            return
        _end(found, running, key, day - timedelta(days=1))
        running[key] = len(found)
        found.append(InForce(event, person, day, None, name))


def _is_of(sort: Sort, stretch: InForce) -> bool:
    return sort is PLACEMENT or stretch.name.startswith(sort.name)


def _end(
    found: list[InForce],
    running: dict[tuple[str | None, str], int],
    key: tuple[str | None, str],
    day: date,
) -> None:
    place = running.pop(key, None)
    if place is not None:
        start = found[place].start
        found[place] = replace(found[place], end=day if start is None else max(start, day))


def _is_of_the_child(day: date | None, case: Case) -> bool:
    born = case.born or case.expected
    return born is None or day is None or day >= born - PREGNANCY


def _whose(
    event: Event, words: str, sort: Sort | None, kin: tuple[Kin, ...], case: Case
) -> str | None:
    """The relative a row is about: alone among its people and not in its words, or bound."""
    named = [relative for relative in kin if relative.id in event.people]
    if sort is not None and sort.against_parent:
        return _bound(words, named, kin)
    if len(named) == 1 and len(event.people) == 1 and event.kind is not EventKind.PLACEMENT:
        # A plan "agreed with Mother" mentions her; it is the child's.
        mentioned = named[0].name.casefold() in words.casefold()
        return None if mentioned else named[0].id
    return None


def _bound(words: str, named: list[Kin], kin: tuple[Kin, ...]) -> str | None:
    """The relative an order binds.

    "against Father" decides; otherwise the only one who is named; otherwise the last
    relative that the words mention ("granted to Mother; Father to stay away").
    """
    plain = words.casefold()
    for relative in kin:
        if any(
            f"{before} {relative.name.casefold()}" in plain
            for before in ("against", "prevents", "prohibits", "forbids")
        ):
            return relative.id
    if len(named) == 1:
        return named[0].id
    places = [(plain.rfind(r.name.casefold()), r.id) for r in named or kin]
    place, person = max(places, default=(-1, ""))
    return person if place >= 0 else None
