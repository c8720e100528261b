"""A stretch of the calendar between two points, either of which may be open."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from timeline.model.dates.point import SEASON_MONTHS, Doubt, Point, month, season_name
from timeline.model.dates.refusal import NotRead


@dataclass(frozen=True)
class Stretch:
    """What an expression stands for: *sometime within* its points or *throughout* them.

    `start` and `end` are equal where one point was written ("March 2016"), and None where
    the end is open.
    """

    start: Point | None
    end: Point | None
    sense: Literal["within", "throughout"]

    @property
    def earliest(self) -> date | None:
        """The first day that it covers; None is an open start."""
        return self.start.first if self.start else None

    @property
    def latest(self) -> date | None:
        """The last day that it covers; None is an open end."""
        return self.end.last if self.end else None

    @property
    def edtf(self) -> str:
        """The stretch as ISO 8601-2 level 1: "2016-03~", "2015-06-01/2015-06-05", "2014/.."."""
        if self.start == self.end:
            return _edtf(self.start)
        return f"{_edtf(self.start)}/{_edtf(self.end)}"

    def doubted(self, doubt: Doubt) -> "Stretch":
        """The same stretch with a doubt about each of its points.

        Level 1 has no doubtful season, so a season becomes its months.
        """
        if not doubt:
            return self
        start = _months_of_season(self.start)[0].doubted(doubt) if self.start else None
        end = _months_of_season(self.end)[1].doubted(doubt) if self.end else None
        return replace(self, start=start, end=end)


def at(point: Point, sense: Literal["within", "throughout"] = "within") -> Stretch:
    """The stretch of one point."""
    return Stretch(point, point, sense)


def between(start: Point, end: Point) -> Stretch:
    """Sometime within two points; raises NotRead where the first comes after the second."""
    return Stretch(*_forward(start, end), "within")


def throughout(start: Point, end: Point) -> Stretch:
    """Lasting from one point to another; raises NotRead where the first comes after."""
    return Stretch(*_forward(start, end), "throughout")


def _forward(start: Point, end: Point) -> tuple[Point, Point]:
    if start.first > end.last:
        raise NotRead("a first date that is not after the second")
    return start, end


def _edtf(point: Point | None) -> str:
    return point.edtf + point.doubt if point else ".."


def _months_of_season(point: Point) -> tuple[Point, Point]:
    if name := season_name(point):
        first, last = SEASON_MONTHS[name]
        return month(point.first.year, first), month(point.first.year, last)
    return point, point
