"""The frame of a picture: from the first day of a case to its last."""

from collections.abc import Iterable
from datetime import date
from itertools import chain

from timeline.insight.in_force import STANDING
from timeline.model.chronology import Chronology
from timeline.model.event import Event
from timeline.picture.days import day_number

LEAST_MARGIN = 7.0
MARGIN = 0.02
"""Of the whole width, on each side, so that nothing stands on the edge."""


def bounds_of(chronology: Chronology) -> tuple[float, float]:
    """The first day and the day after the last that any event or marked span reaches.

    It is the same whatever the view shows, so that a filter never moves the picture. A
    plan or an order that is to run on for longer does not stretch it: its bar runs off
    the edge. A case without a dated event has its subject's day of birth, or day 0.
    """
    days = [day for day in _days(chronology) if day is not None]
    if not days:
        start = day_number(chronology.case.born) if chronology.case.born else 0.0
        return start, start + 1
    return day_number(min(days)), day_number(max(days)) + 1


def with_margin(first: float, last: float) -> tuple[float, float]:
    """The bounds with air on both sides."""
    air = max(LEAST_MARGIN, (last - first) * MARGIN)
    return first - air, last + air


def _days(chronology: Chronology) -> Iterable[date | None]:
    spans = (mark.span for mark in chronology.marks if mark.span)
    return chain(
        chain.from_iterable(_days_of(event) for event in chronology.events),
        chain.from_iterable((span.start, span.end) for span in spans),
    )


def _days_of(event: Event) -> tuple[date | None, ...]:
    when = event.when
    if event.kind in STANDING and when.sense == "throughout":
        return (when.earliest,) if when.earliest else (when.latest,)
    return (when.earliest, when.latest)
