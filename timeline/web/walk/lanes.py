"""Lanes in the order the facilitator wants, and those left out."""

from collections.abc import Mapping
from typing import Any

from timeline.model.chronology import Chronology
from timeline.picture.build import lanes_in
from timeline.picture.view import View


def lanes_offered(chronology: Chronology, chosen: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Every lane of the case in its present order: id, name, whether shown, whether it moves.

    The child's lane is always there; only the agencies' lanes can be moved.
    """
    lanes = lanes_in(chronology, View(order=tuple(chosen.get("order") or ())))
    hidden = set(chosen.get("hidden") or ())
    return [
        {
            "id": lane.id,
            "name": lane.name,
            "shown": lane.id not in hidden,
            "moves": lane.role == "agency",
        }
        for lane in lanes
        if lane.role != "child"
    ]


def lanes_after(
    chronology: Chronology, before: Mapping[str, Any], moved: Mapping[str, str] | None
) -> dict[str, list[str]]:
    """The filter's "order" and "hidden" after a lane was moved, hidden or shown.

    `moved` is {"lane": id, "move": "up"|"down"|"hide"|"show"}, {"move": "show all"}, or None
    for no move.
    """
    order, hidden = list(before.get("order") or []), list(before.get("hidden") or [])
    lane, move = (moved or {}).get("lane", ""), (moved or {}).get("move")
    if move in ("up", "down"):
        present = [o["id"] for o in lanes_offered(chronology, before) if o["moves"]]
        order = _shifted(present, lane, -1 if move == "up" else 1)
    elif move == "hide" and lane not in hidden:
        hidden = [*hidden, lane]
    elif move == "show all":
        hidden = []
    elif move == "show":
        hidden = [other for other in hidden if other != lane]
    return {name: value for name, value in (("order", order), ("hidden", hidden)) if value}


def _shifted(order: list[str], lane: str, by: int) -> list[str]:
    if lane not in order:
        return order
    target = min(max(order.index(lane) + by, 0), len(order) - 1)
    rest = [other for other in order if other != lane]
    return [*rest[:target], lane, *rest[target:]]
