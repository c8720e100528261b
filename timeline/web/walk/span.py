"""A stretch of time as the browser sends it."""

from collections.abc import Mapping
from datetime import date
from typing import Any


def span_of(chosen: Mapping[str, Any]) -> tuple[date, date, tuple[str, ...]]:
    """Start day, end day and lane ids of {"start", "end", "lanes"}; ValueError if it is none."""
    lanes = str(chosen.get("lanes") or "")
    return (
        date.fromisoformat(str(chosen["start"])),
        date.fromisoformat(str(chosen["end"])),
        tuple(lane for lane in lanes.split(",") if lane),
    )
