"""One point of the calendar at the grain in which it was written: a day, a month, a year."""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Literal

from timeline.model.dates.months import MONTH_NAMES
from timeline.model.dates.refusal import NotRead

Doubt = Literal["", "?", "~", "%"]
Season = Literal["spring", "summer", "autumn"]

# Meteorological seasons, as the Met Office counts them: whole months, spring from March.
SEASON_MONTHS: Mapping[Season, tuple[int, int]] = MappingProxyType(
    {
        "spring": (3, 5),
        "summer": (6, 8),
        "autumn": (9, 11),
    }
)
SEASON_CODES: Mapping[Season, int] = MappingProxyType({"spring": 21, "summer": 22, "autumn": 23})


@dataclass(frozen=True)
class Point:
    """A point as ISO 8601-2 level 1 has it, without its doubt, and the days that it covers.

    `doubt` is "?" for uncertain, "~" for approximate, "%" for both.
    """

    edtf: str
    first: date
    last: date
    doubt: Doubt = ""

    def doubted(self, doubt: Doubt) -> "Point":
        """The same point with one more doubt about it."""
        return replace(self, doubt=_both(self.doubt, doubt))

    @property
    def is_day(self) -> bool:
        """Whether it is one day."""
        return self.first == self.last


def day(year: int, month: int, number: int) -> Point:
    """The point of one day; raises NotRead for a day that the calendar does not have."""
    if not 1 <= month <= 12:
        raise NotRead(f"a month from 1 to 12; there is no month {month}")
    days = monthrange(year, month)[1]
    if not 1 <= number <= days:
        raise NotRead(f"a day from 1 to {days}, the days of {MONTH_NAMES[month - 1]} {year}")
    return day_of(date(year, month, number))


def day_of(on: date) -> Point:
    """The point of one day."""
    return Point(on.isoformat(), on, on)


def month(year: int, number: int) -> Point:
    """The point of one month; raises NotRead for a month that the calendar does not have."""
    if not 1 <= number <= 12:
        raise NotRead(f"a month from 1 to 12; there is no month {number}")
    days = monthrange(year, number)[1]
    return Point(f"{year}-{number:02}", date(year, number, 1), date(year, number, days))


def year(number: int) -> Point:
    """The point of one year."""
    return Point(f"{number}", date(number, 1, 1), date(number, 12, 31))


def decade(first_year: int) -> Point:
    """The point of ten years: 1990 -> 199X."""
    return Point(f"{first_year // 10}X", date(first_year, 1, 1), date(first_year + 9, 12, 31))


def season(name: Season, of_year: int) -> Point:
    """The point of a season that lies within one year; a winter lies in two."""
    start, end = SEASON_MONTHS[name]
    return Point(
        f"{of_year}-{SEASON_CODES[name]}", month(of_year, start).first, month(of_year, end).last
    )


def season_name(point: Point) -> Season | None:
    """The season that a point is, or None: "2015-22" is summer."""
    for name, code in SEASON_CODES.items():
        if point.edtf[4:] == f"-{code}":
            return name
    return None


def _both(one: Doubt, other: Doubt) -> Doubt:
    if not one or one == other:
        return other or one
    return "%" if other else one
