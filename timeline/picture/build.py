"""From a view of a case to its Scene."""

from collections.abc import Iterable, Sequence

from timeline.insight.in_force import InForce, in_force
from timeline.model.chronology import Chronology, Link, in_date_order
from timeline.model.event import Event
from timeline.model.mark import MarkState
from timeline.picture.bars import bars_of
from timeline.picture.days import day_number
from timeline.picture.extent import Extent, extent_of
from timeline.picture.frame import bounds_of, with_margin
from timeline.picture.labels import importance_of, label_of
from timeline.picture.lanes import Lanes, lanes_of
from timeline.picture.marks import marks_of
from timeline.picture.opening import opening_event, opening_window
from timeline.picture.scene import EventColumns, Lane, Scene, SceneLink
from timeline.picture.seen import seen_ticks
from timeline.picture.view import EVERYTHING, View, seen_through


def build_scene(chronology: Chronology, view: View = EVERYTHING) -> Scene:
    """The Scene of a case as a view shows it: pure, and the same for the same arguments.

    The child's own lanes do not narrow with the view: plans, orders, where the child lived
    and who saw the child, by anyone, are the ground on which the rest is looked at.
    """
    events = seen_through(chronology, view)
    everything = in_date_order(chronology.events)
    stretches = in_force(chronology, everything)
    lanes = lanes_of(chronology, events, _relatives(stretches), view)
    first, last = bounds_of(chronology)
    drawn = {event.id for event in events}
    margins = with_margin(first, last)
    return Scene(
        case=chronology.case.id,
        title=chronology.case.title,
        subject=chronology.case.subject,
        born=day_number(chronology.case.born) if chronology.case.born else None,
        first=margins[0],
        last=margins[1],
        lanes=lanes.all,
        events=_columns(chronology, events, stretches, lanes, (first, last)),
        bars=bars_of(stretches, lanes, first, last),
        seen=seen_ticks(chronology, everything, first, last),
        links=_links(chronology.links, drawn),
        marks=marks_of(chronology.marks, drawn, lanes, view),
        opening_event=opening_event(chronology, drawn),
        opening_window=opening_window(chronology, events, first, last),
    )


def lanes_in(chronology: Chronology, view: View = EVERYTHING) -> list[Lane]:
    """The lanes of the picture alone, top to bottom, without drawing the rest of it."""
    stretches = in_force(chronology, in_date_order(chronology.events))
    events = seen_through(chronology, view)
    return lanes_of(chronology, events, _relatives(stretches), view).all


def _relatives(stretches: Iterable[InForce]) -> set[str]:
    return {stretch.person for stretch in stretches if stretch.person is not None}


def _columns(
    chronology: Chronology,
    events: Sequence[Event],
    stretches: Iterable[InForce],
    lanes: Lanes,
    bounds: tuple[float, float],
) -> EventColumns:
    """The events in date order. One that is a bar elsewhere is a point at its start here."""
    marked = _marked(chronology)
    barred = {stretch.event.id for stretch in stretches}
    columns = EventColumns()
    for event in events:
        extent = extent_of(event.when, *bounds)
        if event.id in barred and extent.sense == "throughout":
            extent = _at_its_start(extent)
        columns.id.append(event.id)
        columns.lane.append(lanes.of_event(event))
        columns.start.append(extent.start)
        columns.end.append(extent.end)
        columns.sense.append(extent.sense)
        columns.open_start.append(extent.open_start)
        columns.open_end.append(extent.open_end)
        columns.kind.append(event.kind.value)
        columns.label.append(label_of(event))
        columns.headline.append(bool(event.headline))
        columns.importance.append(importance_of(event, marked=event.id in marked))
    return columns


def _at_its_start(extent: Extent) -> Extent:
    """The point at which a stretch begins; one with an open start is at its last day."""
    point = extent.end - 0.5 if extent.open_start else extent.start + 0.5
    return Extent(point, point, "exact")


def _marked(chronology: Chronology) -> set[str]:
    return {
        event
        for mark in chronology.marks
        if mark.state is not MarkState.SET_ASIDE
        for event in mark.events
    }


def _links(links: Iterable[Link], drawn: set[str]) -> list[SceneLink]:
    """The links of which at least two events are drawn."""
    held = (
        SceneLink(link.kind, [event for event in link.events if event in drawn]) for link in links
    )
    return [link for link in held if len(link.events) > 1]
