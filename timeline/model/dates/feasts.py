"""Days that everyone knows by name: "Christmas 2013", "Boxing Day 2014", "Easter 2015"."""

import re
from datetime import date, timedelta
from typing import Final

from dateutil.easter import easter

from timeline.model.dates.context import Context
from timeline.model.dates.point import Point, day, day_of
from timeline.model.dates.refusal import YearMissing
from timeline.model.dates.stretch import Stretch, at, between
from timeline.model.dates.years import YEAR, full_year

_FEAST: Final = re.compile(
    r"(christmas eve|christmas day|christmas|xmas eve|xmas day|xmas|boxing day"
    r"|new year'?s eve|new year'?s day|good friday|easter sunday|easter monday|easter)"
    rf"(?:{YEAR})?"
)


def read_feast(words: str, context: Context) -> Stretch | None:
    """A feast of a year: a named day exactly, "Christmas" and "Easter" approximately.

    Christmas is Christmas Eve to New Year's Eve, Easter is Good Friday to Easter Monday.
    """
    found = _FEAST.fullmatch(words)
    if found is None:
        return None
    if found[2] is None and context.year is None:
        raise YearMissing
    in_year = full_year(found[2]) if found[2] else context.year or 0
    start, end = _days(found[1].replace("xmas", "christmas").replace("'", ""), in_year)
    if start == end:
        return at(start)
    return between(start.doubted("~"), end.doubted("~"))


def _days(name: str, in_year: int) -> tuple[Point, Point]:
    easter_day: date = easter(in_year)
    good_friday = day_of(easter_day - timedelta(days=2))
    easter_monday = day_of(easter_day + timedelta(days=1))
    days = {
        "christmas eve": (day(in_year, 12, 24),),
        "christmas day": (day(in_year, 12, 25),),
        "christmas": (day(in_year, 12, 24), day(in_year, 12, 31)),
        "boxing day": (day(in_year, 12, 26),),
        "new years eve": (day(in_year, 12, 31),),
        "new years day": (day(in_year, 1, 1),),
        "good friday": (good_friday,),
        "easter sunday": (day_of(easter_day),),
        "easter monday": (easter_monday,),
        "easter": (good_friday, easter_monday),
    }[name]
    return days[0], days[-1]
