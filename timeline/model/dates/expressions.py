"""Every form of a date in words, tried from the simplest to the longest."""

import re
from typing import Final

from timeline.model.dates.alternatives import read_alternatives
from timeline.model.dates.context import Context
from timeline.model.dates.doubt import take_doubt
from timeline.model.dates.open_ends import read_open_end
from timeline.model.dates.periods import Reader, first_reading, read_period
from timeline.model.dates.ranges import read_range
from timeline.model.dates.stretch import Stretch
from timeline.model.dates.weeks import read_week
from timeline.model.dates.years import check_year

_LONGER: Final[tuple[Reader, ...]] = (
    read_week,
    read_open_end,
    read_range,
    read_alternatives,
)
_LEAD: Final = re.compile(
    r"(?:dated?:?|on|in|during|some ?time (?:in|during)|at) "
    r"(?!or |about |around |before |after )(?:the )?(?=.)"
)


def read_expression(words: str, context: Context) -> Stretch | None:
    """What plain words stand for, None if they are of no form that is known.

    Raises NotRead where they are of a form and cannot be right.
    """
    reading = _read_any(words, context)
    for day in (reading.earliest, reading.latest) if reading else ():
        if day is not None:
            check_year(day.year)
    return reading


def _read_any(words: str, context: Context) -> Stretch | None:
    words = _LEAD.sub("", words, count=1) if _LEAD.match(words) else words
    if reading := read_period(words, context):
        return reading
    doubt, bare = take_doubt(words)  # a doubt about a whole stretch is one about both its ends
    reading = first_reading(_LONGER, bare, context)
    return reading.doubted(doubt) if reading else None
