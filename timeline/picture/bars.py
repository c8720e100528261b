"""The bars of the child lane and of the family lanes: plans, orders, placements."""

from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Literal, cast

from timeline.insight.in_force import InForce
from timeline.picture.days import day_number
from timeline.picture.labels import label_of
from timeline.picture.lanes import CHILD, Lanes
from timeline.picture.scene import Bar

# From the top of the lane: what protects the child, what the court says, where home is.
_RANK = MappingProxyType({"plan": 0, "order": 1, "placement": 2})


def bars_of(stretches: Sequence[InForce], lanes: Lanes, first: float, last: float) -> list[Bar]:
    """One bar for each stretch, stacked so that none hides another.

    Without a recorded end a bar runs to `last` and says that it is open. Of several bars that
    one row begins, the first has the row's headline; the others say what they are.
    """
    drawn = []
    headed: set[str] = set()
    for stretch in stretches:
        bar = _bar(stretch, lanes, first, last, is_first=stretch.event.id not in headed)
        if bar is not None:
            drawn.append(bar)
            headed.add(bar.event)
    return _stacked(sorted(drawn, key=lambda b: (b.lane, _RANK[b.kind], b.start, b.end, b.event)))


def _bar(
    stretch: InForce, lanes: Lanes, first: float, last: float, *, is_first: bool
) -> Bar | None:
    lane = lanes.named(stretch.person or CHILD)
    if lane is None:
        return None
    start = first if stretch.start is None else day_number(stretch.start)
    end = last if stretch.end is None else day_number(stretch.end) + 1
    if stretch.start is None:
        start = min(start, end - 1)
    return Bar(
        event=stretch.event.id,
        lane=lane,
        row=0,
        kind=cast(Literal["plan", "order", "placement"], stretch.event.kind.value),
        start=start,
        end=max(end, start + 1),
        open_start=stretch.start is None,
        open_end=stretch.end is None,
        label=_label(stretch, is_first=is_first),
    )


def _label(stretch: InForce, *, is_first: bool) -> str:
    headline = stretch.event.headline if is_first else None
    return headline or stretch.name or label_of(stretch.event)


def _stacked(bars: list[Bar]) -> list[Bar]:
    """Each bar in the first row of its kind where it fits; kinds do not share a row.

    The day on which one order gives way to the next is both's: the earlier bar is drawn
    up to that day, so that they stand in one row.
    """
    rows: dict[int, list[list[Bar]]] = {}
    for bar in bars:
        lane = rows.setdefault(bar.lane, [])
        row = next((row for row in lane if _fits(bar, row[-1])), None)
        if row is None:
            lane.append([bar])
        else:
            row[-1] = replace(row[-1], end=min(row[-1].end, bar.start))
            row.append(bar)
    return [
        replace(bar, row=number)
        for lane in rows.values()
        for number, row in enumerate(lane)
        for bar in row
    ]


def _fits(bar: Bar, last: Bar) -> bool:
    """Whether a bar can follow the last one of a row."""
    return bar.kind == last.kind and last.start < bar.start and last.end - 1 <= bar.start
