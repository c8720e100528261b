"""Names of weekdays, which check a date and never make one."""

import re
from typing import Final

from timeline.model.dates.offering import ReadOtherwise
from timeline.model.dates.stretch import Stretch

WEEKDAY_NAMES: Final = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
)
_NAME: Final = (
    r"(mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)"
)
_BEFORE: Final = re.compile(rf"{_NAME}\b[.,]?(?: the)?\s*(?=[0-9?])(.+)")
_AFTER: Final = re.compile(rf"(.+?)[\s,-]*\(?\b{_NAME}\)?")


def take_weekday(words: str) -> tuple[int | None, str]:
    """The weekday (Monday is 0) written before or after a date, and the words without it."""
    if found := _BEFORE.fullmatch(words):
        return _number(found[1]), found[2]
    if (found := _AFTER.fullmatch(words)) and found[1][-1:].isdigit():
        return _number(found[2]), found[1]
    return None, words


def check_weekday(weekday: int | None, reading: Stretch) -> Stretch:
    """The reading, if the day it stands for fell on that weekday; else raises NotRead."""
    day = reading.earliest
    if weekday is None or day is None or day != reading.latest or day.weekday() == weekday:
        return reading
    fell_on = WEEKDAY_NAMES[day.weekday()]
    expected = f"the weekday and the date to agree: {day:%d/%m/%Y} was a {fell_on}"
    raise ReadOtherwise(expected, reading)


def _number(name: str) -> int:
    return next(n for n, full in enumerate(WEEKDAY_NAMES) if full.lower().startswith(name[:3]))
