"""The words of an imprecise date on screen: "Mon 8 Feb 2016", "8 to 12 Feb 2016"."""

from datetime import date
from types import MappingProxyType

from timeline.model.dates.months import MONTH_NAMES
from timeline.model.dates.parsed import Ends
from timeline.model.dates.point import Point, season_name
from timeline.model.dates.weekdays import WEEKDAY_NAMES
from timeline.model.dates.written import written_bare

_DOUBT = MappingProxyType({"": "", "?": "perhaps ", "~": "about ", "%": "perhaps about "})


def range_in_words(ends: Ends, *, throughout: bool) -> str:
    """A range as the room reads it: what its two dates share is said once."""
    start, end = ends.start, ends.end
    if ends.is_one and start:
        return f"all of {_alone(start)}" if throughout and not start.is_day else _alone(start)
    if start and end:
        first, last = _pair(start, end)
        return f"{first} to {last}" if throughout else f"between {first} and {last}"
    if start:
        return f"{'from' if throughout else 'on or after'} {_in_phrase(start)}"
    return f"{'until' if throughout else 'on or before'} {_in_phrase(end)}" if end else ""


def time_in_words(time: str) -> str:
    """A time of day as the room reads it: "?14:00" is "perhaps 14:00"."""
    return time.replace("?", "perhaps ").replace("~", "about ")


def _alone(point: Point) -> str:
    if point.is_day:
        weekday = WEEKDAY_NAMES[point.first.weekday()][:3]
        return f"{_DOUBT[point.doubt]}{weekday} {_bare(point)}"
    if season_name(point):
        return f"{_in_phrase(point)} ({_short(point.first)}–{_short(point.last)})"
    return _in_phrase(point)


def _in_phrase(point: Point) -> str:
    return _DOUBT[point.doubt] + _bare(point)


def _pair(start: Point, end: Point) -> tuple[str, str]:
    """Two points without what the first shares with the second: "8" and "12 Feb 2016"."""
    first, last = _bare(start), _bare(end)
    if start.is_day and end.is_day and start.first.year == end.first.year:
        same_month = start.first.month == end.first.month
        first = str(start.first.day) if same_month else f"{start.first.day} {_short(start.first)}"
    elif len(start.edtf) == len(end.edtf) == 7 and start.first.year == end.first.year:
        first = first.rsplit(" ", 1)[0]
    last = last if start.doubt == end.doubt else _DOUBT[end.doubt] + last
    return _DOUBT[start.doubt] + first, last


def _bare(point: Point) -> str:
    return _day(point.first) if point.is_day else written_bare(point)


def _day(on: date) -> str:
    return f"{on.day} {_short(on)} {on.year}"


def _short(on: date) -> str:
    return MONTH_NAMES[on.month - 1][:3]
