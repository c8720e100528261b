"""Stretches with one open end: "from 2014", "until May 2015", "before 3/4/16"."""

import re
from datetime import date, timedelta
from typing import Final, Literal

from timeline.model.dates.context import Context
from timeline.model.dates.periods import read_period
from timeline.model.dates.point import Point, day_of
from timeline.model.dates.stretch import Stretch

Bound = Literal["from", "until", "before", "after", "on or before", "on or after"]

_NOW: Final = r"(?:the )?(?:present(?: day)?|date|now|today|ongoing|current)"
_AFTER_IT: Final = re.compile(
    r"(?:from |since )?(.+?)"
    rf"(?: onwards?|,? and ongoing|,? ongoing| ?- ?{_NOW}| (?:to|until) {_NOW})"
)
_BEFORE_IT: Final[tuple[tuple[re.Pattern[str], Bound], ...]] = (
    (re.compile(r"(?:on or before|at or before|by|(?:no|not) later than) (.+)"), "on or before"),
    (re.compile(r"(?:on or after|(?:no|not) earlier than|not before) (.+)"), "on or after"),
    (re.compile(r"(?:before|prior to|pre|earlier than)[ -](.+)"), "before"),
    (re.compile(r"(?:after|post|later than)[ -](.+)"), "after"),
    (re.compile(r"(?:ongoing )?(?:from|since|as of|starting|beginning) (.+)"), "from"),
    (re.compile(r"(?:up )?(?:until|till|til|to) (.+)"), "until"),
)
_DAY: Final = timedelta(days=1)


def read_open_end(words: str, context: Context) -> Stretch | None:
    """Throughout from or until a date; or sometime before or after one.

    "until May 2015" holds all of May; "before 3/4/16" ends on the day before.
    """
    if found := _AFTER_IT.fullmatch(words):
        return _open(read_period(found[1], context), "from")
    for form, bound in _BEFORE_IT:
        if found := form.fullmatch(words):
            return _open(read_period(found[1], context), bound)
    return None


def _open(reading: Stretch | None, bound: Bound) -> Stretch | None:
    if reading is None or reading.start is None or reading.end is None:
        return None
    start, end = reading.start, reading.end
    match bound:
        case "from":
            return Stretch(start, None, "throughout")
        case "until":
            return Stretch(None, end, "throughout")
        case "on or after":
            return Stretch(start, None, "within")
        case "on or before":
            return Stretch(None, end, "within")
        case "after":
            return Stretch(_beside(end, end.last + _DAY), None, "within")
        case "before":
            return Stretch(None, _beside(start, start.first - _DAY), "within")


def _beside(point: Point, on: date) -> Point:
    return day_of(on).doubted(point.doubt)
