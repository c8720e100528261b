"""The marks of a picture: on the events that are drawn, or on a span of time."""

from collections.abc import Container
from types import MappingProxyType

from timeline.model.mark import Mark, MarkKind, MarkState
from timeline.picture.days import day_number
from timeline.picture.lanes import Lanes
from timeline.picture.scene import SceneMark
from timeline.picture.view import View

_RANK = MappingProxyType({kind: rank for rank, kind in enumerate(MarkKind)})


def in_order(marks: tuple[Mark, ...]) -> list[Mark]:
    """Good practice first, then by the time a mark was made."""
    return sorted(marks, key=lambda mark: (_RANK[mark.kind], mark.at, mark.id))


def marks_of(
    marks: tuple[Mark, ...], drawn: Container[str], lanes: Lanes, view: View
) -> list[SceneMark]:
    """The marks that are drawn.

    One that was set aside is not, nor one without its events, nor one of a kind that the view
    does not ask for.
    """
    scene_marks = []
    for mark in in_order(marks):
        if mark.state is MarkState.SET_ASIDE or (view.marks and mark.kind not in view.marks):
            continue
        scene_mark = _on_span(mark, lanes) if mark.span else _on_events(mark, drawn)
        if scene_mark is not None:
            scene_marks.append(scene_mark)
    return scene_marks


def _on_events(mark: Mark, drawn: Container[str]) -> SceneMark | None:
    events = [event for event in mark.events if event in drawn]
    if not events:
        return None
    return SceneMark(
        mark.id, mark.kind.value, events, None, None, [], mark.reason, mark.state.value
    )


def _on_span(mark: Mark, lanes: Lanes) -> SceneMark | None:
    if mark.span is None:
        return None
    numbers = [n for lane in mark.span.lanes if (n := lanes.named(lane)) is not None]
    if mark.span.lanes and not numbers:
        return None
    return SceneMark(
        id=mark.id,
        kind=mark.kind.value,
        events=[],
        start=day_number(mark.span.start),
        end=day_number(mark.span.end) + 1,
        lanes=sorted(set(numbers)),
        reason=mark.reason,
        state=mark.state.value,
        lane_ids=list(mark.span.lanes),
    )
