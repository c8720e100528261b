"""School terms and years: "Spring Term 2015", "school year 2015/16"."""

import re
from datetime import date, timedelta
from typing import Final

from dateutil.easter import easter

from timeline.model.dates.context import Context
from timeline.model.dates.point import Point, day, day_of, month
from timeline.model.dates.refusal import NotRead, YearMissing
from timeline.model.dates.stretch import Stretch, between
from timeline.model.dates.years import YEAR_PAIR, full_year, second_year

_TERM: Final = re.compile(rf"(?:the )?(autumn|spring|summer)[ -]?term(?:{YEAR_PAIR})?")


def read_term(words: str, context: Context) -> Stretch | None:
    """A school term, approximately, and marked so in its EDTF.

    Autumn: 1 September to 24 December. Spring: 1 January to Easter Sunday. Summer: the
    day after to 31 July. They are the customary three terms of schools in England and
    Wales; each council sets its own days within them, and Scotland's differ.
    """
    found = _TERM.fullmatch(words)
    if found is None:
        return None
    name, first, second = found.groups()
    if first is None and context.year is None:
        raise YearMissing
    in_year = full_year(first) if first else context.year or 0
    if second is not None:
        if second_year(in_year, second) != in_year + 1:
            raise NotRead(f"two years that follow each other, as in {in_year}/{in_year + 1}")
        in_year += name != "autumn"
    start, end = _term(name, in_year)
    return between(start.doubted("~"), end.doubted("~"))


def _term(name: str, in_year: int) -> tuple[Point, Point]:
    easter_day: date = easter(in_year)
    if name == "spring":
        return day(in_year, 1, 1), day_of(easter_day)
    if name == "summer":
        return day_of(easter_day + timedelta(days=1)), month(in_year, 7)
    return month(in_year, 9), day(in_year, 12, 24)
