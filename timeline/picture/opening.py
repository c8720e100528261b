"""What a first look at a case opens on: an event and a window of days."""

from collections.abc import Sequence

from timeline.model.chronology import Chronology
from timeline.model.event import Event
from timeline.model.mark import MarkKind, MarkState
from timeline.picture.days import day_number
from timeline.picture.frame import with_margin
from timeline.picture.marks import in_order

FAR_LONGER = 2.5
"""How many times the dense part a history must be for the first look not to show it all."""

MOST = 0.8
"""The share of the events that the dense part holds."""

MOST_ON_WALL = 0.95
"""The same of the events on the wall, which were chosen for the room."""

FEW = 10
"""With so many events on the wall, they alone say where the dense part is."""


def opening_event(chronology: Chronology, drawn: set[str]) -> str | None:
    """The event of the first good practice that was marked, so that the walk begins there."""
    for mark in in_order(chronology.marks):
        if mark.kind is not MarkKind.GOOD_PRACTICE or mark.state is MarkState.SET_ASIDE:
            continue
        for event in mark.events:
            if event in drawn:
                return event
    return None


def opening_window(
    chronology: Chronology, events: Sequence[Event], first: float, last: float
) -> tuple[float, float] | None:
    """The review's scope, or else the dense part of a long history; None shows it all.

    The dense part is that of the events on the wall, where there are some.
    """
    scope = chronology.case.scope
    if scope is not None:
        return with_margin(day_number(scope.start), day_number(scope.end) + 1)
    on_wall = [event for event in events if event.on_wall]
    told, share = (on_wall, MOST_ON_WALL) if len(on_wall) >= FEW else (events, MOST)
    days = sorted(day_number(e.when.earliest) for e in told if e.when.earliest)
    if len(days) < 2:
        return None
    dense = _shortest_with(days, max(2, round(len(days) * share)))
    if (dense[1] - dense[0]) * FAR_LONGER > last - first:
        return None
    return with_margin(*dense)


def _shortest_with(days: list[float], count: int) -> tuple[float, float]:
    """The shortest stretch that holds `count` of the sorted days."""
    starts = range(len(days) - count + 1)
    best = min(starts, key=lambda place: days[place + count - 1] - days[place])
    return days[best], days[best + count - 1] + 1
