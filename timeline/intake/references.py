"""Whether what a chronology refers to is in it."""

from collections.abc import Iterable, Iterator

from timeline.model.chronology import Chronology
from timeline.model.event import Event


def loose_ends(chronology: Chronology) -> Iterator[str]:
    """Each id that is used twice or names nothing, as words with its JSON path.

    Lanes of a span are not looked at: a lane may also be the child's or the family's.
    """
    yield from _said_twice(chronology)
    known = _Known(chronology)
    for place, event in enumerate(chronology.events):
        yield from known.unknown_of_event(event, f"events[{place}]")
    for place, link in enumerate(chronology.links):
        yield from known.unknown("events", link.events, f"links[{place}].events")
    for place, mark in enumerate(chronology.marks):
        yield from known.unknown("events", mark.events, f"marks[{place}].events")
    for place, tie in enumerate(chronology.relationships):
        yield from known.unknown("people", (tie.person, tie.other), f"relationships[{place}]")
    for place, finding in enumerate(chronology.findings):
        yield from known.unknown("events", finding.events, f"findings[{place}].events")
        yield from known.unknown("marks", finding.marks, f"findings[{place}].marks")
    for place, action in enumerate(chronology.actions):
        yield from known.unknown("findings", (action.finding,), f"actions[{place}].finding")
    for place, impact in enumerate(chronology.impacts):
        yield from known.unknown("actions", (impact.action,), f"impacts[{place}].action")


class _Known:
    """The ids of a chronology by the list they stand in."""

    def __init__(self, chronology: Chronology) -> None:
        self._ids = {name: frozenset(ids) for name, ids in _ids(chronology).items()}

    def unknown(self, listed: str, ids: Iterable[str], path: str) -> Iterator[str]:
        for wanted in ids:
            if wanted not in self._ids[listed]:
                yield f'{path} names "{wanted}", which {listed} does not hold'

    def unknown_of_event(self, event: Event, path: str) -> Iterator[str]:
        yield from self.unknown("agencies", (event.agency,), f"{path}.agency")
        yield from self.unknown("agencies", event.in_touch, f"{path}.in_touch")
        yield from self.unknown("people", event.people, f"{path}.people")
        agencies = (knowing.agency for knowing in event.known_by)
        yield from self.unknown("agencies", agencies, f"{path}.known_by")


def _ids(chronology: Chronology) -> dict[str, list[str]]:
    return {
        "agencies": [agency.id for agency in chronology.agencies],
        "people": [person.id for person in chronology.people],
        "events": [event.id for event in chronology.events],
        "marks": [mark.id for mark in chronology.marks],
        "findings": [finding.id for finding in chronology.findings],
        "actions": [action.id for action in chronology.actions],
        "impacts": [impact.id for impact in chronology.impacts],
    }


def _said_twice(chronology: Chronology) -> Iterator[str]:
    for name, ids in _ids(chronology).items():
        seen: set[str] = set()
        for place, used in enumerate(ids):
            if used in seen:
                yield f'{name}[{place}].id is "{used}", which another of the {name} has'
            seen.add(used)
