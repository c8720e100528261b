"""A stretch of time as the browser sends it, held against the case it is of."""

from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any

from timeline.model.chronology import Chronology
from timeline.model.mark import Span

A_YEAR = timedelta(days=366)
LANES_OF_NO_AGENCY = MappingProxyType({"child": "Child", "seen": "Seen", "context": "Context"})


def span_of(chronology: Chronology, sent: Mapping[str, Any]) -> Span:
    """The span of {"start", "end", "lanes"}: ISO days, and lane ids joined by commas.

    Raises ValueError or KeyError, with what was expected, for days far outside of the case
    and for lanes that it does not have.
    """
    lanes = tuple(lane for lane in str(sent.get("lanes") or "").split(",") if lane)
    span = Span(
        start=date.fromisoformat(str(sent["start"])),
        end=date.fromisoformat(str(sent["end"])),
        lanes=lanes,
    )
    known = lane_names(chronology)
    for lane in lanes:
        if lane not in known:
            raise ValueError(f"there is no lane “{lane}” in this case")
    first, last = _days(chronology)
    if not (first - A_YEAR <= span.start and span.end <= last + A_YEAR):
        raise ValueError(f"expected days from {first} to {last}; read {span.start} to {span.end}")
    return span


def lane_names(chronology: Chronology) -> dict[str, str]:
    """The name of every lane that a case can have, by its id."""
    people = {person.id: person.cipher for person in chronology.people}
    agencies = {agency.id: agency.name for agency in chronology.agencies}
    recorded = {event.agency: event.agency for event in chronology.events}
    return recorded | people | agencies | LANES_OF_NO_AGENCY


def _days(chronology: Chronology) -> tuple[date, date]:
    days = [
        day
        for event in chronology.events
        for day in (event.when.earliest, event.when.latest)
        if day is not None
    ]
    if not days:
        raise ValueError("no event of this case has a date yet")
    return min(days), max(days)
