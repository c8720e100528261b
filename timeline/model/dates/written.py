"""The words of an imprecise date for an export, which are read back as the same date."""

from types import MappingProxyType

from timeline.model.dates.months import MONTH_NAMES
from timeline.model.dates.parsed import Ends
from timeline.model.dates.point import Point, season_name

_DOUBT = MappingProxyType({"": "", "?": "?", "~": "about ", "%": "about ?"})


def written_range(ends: Ends, *, throughout: bool) -> str:
    """A range in words that the reader reads: "from 1 June 2015 to 5 June 2015"."""
    start = written_point(ends.start) if ends.start else None
    end = written_point(ends.end) if ends.end else None
    if ends.is_one:
        return f"throughout {start}" if throughout else start or ""
    if start and end:
        return f"from {start} to {end}" if throughout else f"between {start} and {end}"
    if start:
        return f"from {start}" if throughout else f"on or after {start}"
    return f"until {end}" if throughout else f"on or before {end}"


def written_point(point: Point) -> str:
    """A point in words with its doubt: "22 May 2016", "about May 2016", "?summer 2015"."""
    return _DOUBT[point.doubt] + written_bare(point)


def written_bare(point: Point) -> str:
    """A point in words without its doubt: "22 May 2016", "May 2016", "summer 2015", "1990s"."""
    year = point.first.year
    if point.edtf.endswith("X"):
        return f"{year}s"
    if len(point.edtf) == len("2016"):
        return point.edtf
    name = MONTH_NAMES[point.first.month - 1]
    if point.is_day:
        return f"{point.first.day} {name} {year}"
    return f"{season_name(point) or name} {year}"
