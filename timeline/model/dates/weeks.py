"""Weeks by their first or last day: "w/c 4 May 2015", "w/e 8 May 2015"."""

import re
from datetime import timedelta
from typing import Final

from timeline.model.dates.context import Context
from timeline.model.dates.periods import read_period
from timeline.model.dates.point import day_of
from timeline.model.dates.refusal import NotRead
from timeline.model.dates.stretch import Stretch, between

_FROM: Final = re.compile(
    r"(?:the )?(?:w\s?[/.]?\s?[cb]|(?:week|wk) (?:commencing|beginning|starting))\b[.:]?\s*(.+)"
)
_TO: Final = re.compile(r"(?:the )?(?:w\s?[/.]?\s?e|(?:week|wk) ending)\b[.:]?\s*(.+)")
_REST_OF_WEEK: Final = timedelta(days=6)


def read_week(words: str, context: Context) -> Stretch | None:
    """Sometime within the seven days that begin or end on the day written."""
    begins, ends = _FROM.fullmatch(words), _TO.fullmatch(words)
    found = begins or ends
    reading = read_period(found[1], context) if found else None
    if reading is None or reading.start is None:
        return None
    if reading.start != reading.end or not reading.start.is_day:
        raise NotRead("the day that the week begins or ends on, as in w/c 4 May 2015")
    day, doubt = reading.start.first, reading.start.doubt
    first, last = (day, day + _REST_OF_WEEK) if begins else (day - _REST_OF_WEEK, day)
    return between(day_of(first), day_of(last)).doubted(doubt)
