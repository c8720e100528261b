"""A view of a case: what is shown of it, and in what order."""

from collections.abc import Callable
from dataclasses import dataclass

from timeline.model.chronology import Chronology, in_date_order
from timeline.model.event import Event, EventKind
from timeline.model.mark import MarkKind, MarkState

CONTEXT_LANE = "context"


@dataclass(frozen=True)
class View:
    """What the picture and its table twin show. Nothing named means everything.

    `hidden`: ids of lanes that are not drawn (agencies, people, "context", "seen").
    `order`: ids of agencies from the top; those not named follow in the usual order.
    `agencies`: only events that one of these recorded or was in touch in.
    `people`, `kinds`, `marks`: only events with one of these.
    `words`: only events in which every one of these words is found.
    `on_wall`: only events that are on the wall.
    """

    hidden: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    kinds: tuple[EventKind, ...] = ()
    marks: tuple[MarkKind, ...] = ()
    words: str = ""
    on_wall: bool = False


EVERYTHING = View()

_Test = Callable[[Event], bool]


def seen_through(chronology: Chronology, view: View) -> tuple[Event, ...]:
    """The events that the view shows, in date order."""
    tests = _tests(chronology, view)
    return in_date_order([e for e in chronology.events if all(test(e) for test in tests)])


def lane_id(event: Event) -> str:
    """The lane an event stands in: its agency's, or the context lane."""
    return CONTEXT_LANE if event.kind is EventKind.CONTEXT else event.agency


def _tests(chronology: Chronology, view: View) -> list[_Test]:
    """The questions an event has to pass, only those that the view asks."""
    hidden, agencies, people = set(view.hidden), set(view.agencies), set(view.people)
    kinds, marked = set(view.kinds), _events_marked(chronology, view.marks)
    words = [word.casefold() for word in view.words.split()]
    names = {agency.id: agency.name for agency in chronology.agencies}
    asked: list[tuple[bool, _Test]] = [
        (bool(hidden), lambda e: lane_id(e) not in hidden),
        (bool(agencies), lambda e: e.agency in agencies or not agencies.isdisjoint(e.in_touch)),
        (bool(people), lambda e: not people.isdisjoint(e.people)),
        (bool(kinds), lambda e: e.kind in kinds),
        (bool(view.marks), lambda e: e.id in marked),
        (view.on_wall, lambda e: e.on_wall),
        (bool(words), lambda e: _holds(e, names, words)),
    ]
    return [test for is_asked, test in asked if is_asked]


def _events_marked(chronology: Chronology, kinds: tuple[MarkKind, ...]) -> set[str]:
    return {
        event
        for mark in chronology.marks
        if mark.kind in kinds and mark.state is not MarkState.SET_ASIDE
        for event in mark.events
    }


def _holds(event: Event, names: dict[str, str], words: list[str]) -> bool:
    texts = (
        event.headline,
        event.what,
        event.action,
        event.impact,
        event.said,
        event.shown,
        names.get(event.agency, event.agency),
        *(f"{heading} {text}" for heading, text in event.extra.items()),
    )
    read = "\n".join(text for text in texts if text).casefold()
    return all(word in read for word in words)
