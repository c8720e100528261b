"""A stretch with a time of day at both its ends: "1/6/15 14:00 - 3/6/15 16:00"."""

import re
from typing import Final

from timeline.model.dates.context import Context
from timeline.model.dates.offering import ReadOtherwise
from timeline.model.dates.periods import read_period
from timeline.model.dates.stretch import throughout
from timeline.model.dates.time_apart import part_time

_FROM_TO: Final = re.compile(r"(?:from )?(.+?)\s?(?: -|-| to| until) (.+)")


def refuse_two_times(words: str, context: Context) -> None:
    """Raises NotRead where both ends have a time, and offers the stretch without them."""
    found = _FROM_TO.fullmatch(words)
    if found is None:
        return
    start = part_time(found[1], month_first=context.month_first)
    end = part_time(found[2], month_first=context.month_first)
    if start.time is None or end.time is None:
        return
    first, last = read_period(start.date, context), read_period(end.date, context)
    if first and last and first.start and last.end:
        expected = "one time to a row; a stretch of days is read without the times at its ends"
        raise ReadOtherwise(expected, throughout(first.start, last.end))
