"""Where an imprecise date stands on the axis of time."""

import re
from dataclasses import dataclass
from types import MappingProxyType

from timeline.model.when import When
from timeline.picture.days import day_number
from timeline.picture.scene import Sense

NOON = 0.5

# Where a part of the day is drawn, as a fraction of the day. Approximate on purpose:
# it only keeps a morning before an evening.
PARTS_OF_DAY = MappingProxyType(
    {
        "early hours": 3 / 24,
        "early morning": 6 / 24,
        "am": 9 / 24,
        "morning": 9 / 24,
        "midday": NOON,
        "noon": NOON,
        "lunchtime": NOON,
        "pm": 15 / 24,
        "afternoon": 15 / 24,
        "evening": 20 / 24,
        "night": 23 / 24,
        "overnight": 23 / 24,
    }
)

_CLOCK = re.compile(r"(\d{1,2}):(\d{2})")


@dataclass(frozen=True)
class Extent:
    """A stretch of the axis in days; a point has `start == end`.

    An unknown date has both at 0 and sense "unknown".
    """

    start: float
    end: float
    sense: Sense
    open_start: bool = False
    open_end: bool = False

    @property
    def middle(self) -> float:
        """The day halfway, where one point has to stand for it."""
        return (self.start + self.end) / 2


UNKNOWN = Extent(0.0, 0.0, "unknown")


def extent_of(when: When, first: float, last: float) -> Extent:
    """The extent of a date in a case that runs from `first` to `last` (days).

    An open start takes `first`, an open end `last`. A day that was written as doubtful
    ("?22 May 2016") is a range of that one day, so that it is drawn soft.
    """
    if when.earliest is None and when.latest is None:
        return UNKNOWN
    if when.is_exact and when.earliest is not None:
        point = day_number(when.earliest) + time_of_day(when.time)
        return Extent(point, point, "exact")
    start = first if when.earliest is None else day_number(when.earliest)
    end = last if when.latest is None else day_number(when.latest) + 1
    if when.earliest is None:
        start = min(start, end - 1)
    if when.latest is None:
        end = max(end, start + 1)
    sense: Sense = "throughout" if when.sense == "throughout" else "within"
    return Extent(start, end, sense, when.earliest is None, when.latest is None)


def time_of_day(time: str | None) -> float:
    """A time ("14:05", "evening") as a fraction of the day; noon where there is none."""
    if not time:
        return NOON
    clock = _CLOCK.search(time)
    if clock:
        return min(int(clock[1]) / 24 + int(clock[2]) / 1440, 1.0)
    return PARTS_OF_DAY.get(time.strip().lower(), NOON)
