"""The words of an imprecise date for an export, which are read back as the same date."""

from timeline.model.dates.months import MONTH_NAMES
from timeline.model.dates.parsed import Ends
from timeline.model.dates.point import SEASON_CODES, Point

_DOUBT = {"": "", "?": "?", "~": "about ", "%": "about ?"}


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
    """A point in words: "22 May 2016", "about May 2016", "summer 2015", "1990s"."""
    return _DOUBT[point.doubt] + _bare(point)


def _bare(point: Point) -> str:
    if point.edtf.endswith("X"):
        return f"{point.first.year}s"
    if len(point.edtf) == 4:
        return point.edtf
    name = MONTH_NAMES[point.first.month - 1]
    if point.is_day:
        return f"{point.first.day} {name} {point.first.year}"
    for season, code in SEASON_CODES.items():
        if point.edtf.endswith(f"-{code}") and len(point.edtf) == 7:
            return f"{season} {point.first.year}"
    return f"{name} {point.first.year}"
