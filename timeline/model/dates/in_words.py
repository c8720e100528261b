"""The words of an imprecise date on screen: "Mon 8 Feb 2016", "8 to 12 Feb 2016"."""

from datetime import date

from timeline.model.dates.months import MONTH_NAMES
from timeline.model.dates.parsed import Ends
from timeline.model.dates.point import Point
from timeline.model.dates.weekdays import WEEKDAY_NAMES
from timeline.model.dates.written import written_point

_DOUBT = {"": "", "?": "perhaps ", "~": "about ", "%": "perhaps about "}


def range_in_words(ends: Ends, *, throughout: bool) -> str:
    """A range as the room reads it; nothing of it is cut short but months beside a day."""
    start, end = ends.start, ends.end
    if ends.is_one and start:
        return f"all of {_alone(start)}" if throughout and not start.is_day else _alone(start)
    if start and end:
        doubt = _DOUBT[start.doubt] if start.doubt == end.doubt else ""
        first, last = _pair(start, end, doubted=not doubt)
        return f"{doubt}{first} to {last}" if throughout else f"{doubt}between {first} and {last}"
    if start:
        return f"{'from' if throughout else 'on or after'} {_beside(start)}"
    return f"{'until' if throughout else 'on or before'} {_beside(end)}" if end else ""


def _alone(point: Point) -> str:
    if point.is_day:
        weekday = WEEKDAY_NAMES[point.first.weekday()][:3]
        return f"{_DOUBT[point.doubt]}{weekday} {_day(point.first)}"
    if len(point.edtf) == 7 and point.first.month != point.last.month:
        months = f"{_short(point.first)}–{_short(point.last)}"
        return f"{written_point(point)} ({months})"
    return _beside(point)


def _beside(point: Point) -> str:
    """A point as it stands in the middle of a phrase."""
    doubt = _DOUBT[point.doubt]
    if point.is_day:
        return doubt + _day(point.first)
    return doubt + written_point(point.doubted("")).removeprefix("about ").lstrip("?")


def _pair(start: Point, end: Point, *, doubted: bool) -> tuple[str, str]:
    """Two points, the first without what it shares with the second: "8", "12 Feb 2016"."""
    first, last = _beside(start), _beside(end)
    if not doubted:
        first = first.removeprefix(_DOUBT[start.doubt])
        last = last.removeprefix(_DOUBT[end.doubt])
    if not (start.is_day and end.is_day) or (doubted and (start.doubt or end.doubt)):
        return first, last
    if start.first.year != end.first.year:
        return first, last
    if start.first.month != end.first.month:
        return f"{start.first.day} {_short(start.first)}", last
    return str(start.first.day), last


def _day(on: date) -> str:
    return f"{on.day} {_short(on)} {on.year}"


def _short(on: date) -> str:
    return MONTH_NAMES[on.month - 1][:3]
