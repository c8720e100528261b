"""A chronology: all there is to know of one case, as one document."""

from typing import Literal

from timeline.model.agency import Agency
from timeline.model.case import Case
from timeline.model.event import Event
from timeline.model.finding import Action, Finding, Impact, LearningEvent
from timeline.model.frozen import Frozen
from timeline.model.mark import Mark
from timeline.model.person import Person, Relationship

FORMAT: Literal["case-timeline/1"] = "case-timeline/1"


class Link(Frozen):
    """That several rows tell of one contact, or give conflicting accounts of it."""

    kind: Literal["same contact", "conflicting accounts"]
    events: tuple[str, ...]


class Chronology(Frozen):
    """One case with its agencies, people, events in date order, links and marks."""

    format: Literal["case-timeline/1"] = FORMAT
    case: Case
    agencies: tuple[Agency, ...] = ()
    people: tuple[Person, ...] = ()
    relationships: tuple[Relationship, ...] = ()
    events: tuple[Event, ...] = ()
    links: tuple[Link, ...] = ()
    marks: tuple[Mark, ...] = ()
    findings: tuple[Finding, ...] = ()
    actions: tuple[Action, ...] = ()
    impacts: tuple[Impact, ...] = ()
    learning_events: tuple[LearningEvent, ...] = ()


def in_date_order(events: tuple[Event, ...] | list[Event]) -> tuple[Event, ...]:
    """Events by earliest day, then latest, then time, then their place in the source.

    The order is total and stable: two events that tie on all of it keep the order of
    their ids. Events with an unknown date come last.
    """
    return tuple(sorted(events, key=_order))


def _order(event: Event) -> tuple[object, ...]:
    source = event.source
    place = (
        (source.file, source.sheet or "", source.table or 0, source.row or 0)
        if source
        else ("", "", 0, 0)
    )
    return (event.when.sort_key(), place, event.id)
