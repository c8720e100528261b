"""Years that do not begin in January: "2015/16", "financial year 2015/16"."""

import re
from types import MappingProxyType
from typing import Final

from timeline.model.dates.context import Context
from timeline.model.dates.offering import ReadOtherwise
from timeline.model.dates.point import month, year
from timeline.model.dates.refusal import NotRead
from timeline.model.dates.stretch import Stretch, at, between, throughout
from timeline.model.dates.years import full_year, second_year

_PAIR: Final = re.compile(
    r"(?:(?P<kind>financial|reporting|academic|school)(?: year)? |fy ?)?"
    r"(?P<first>[0-9]{4})\s?(?P<sep>[/-])\s?(?P<second>[0-9]{4}|[0-9]{2})"
)
_STARTS: Final = MappingProxyType({"financial": 4, "reporting": 4, "academic": 9, "school": 9})


def read_reporting_year(words: str, context: Context) -> Stretch | None:
    """A year written as a pair.

    "2015/16" and "2015-16" may be the financial year from April or the school year from
    September: they are read as a stretch that holds both, April 2015 to August 2016.
    "2015-2016" may be two calendar years as well, and its stretch holds those.
    "2015-18" lasts throughout its years. "2001-02" may be a month too and is refused;
    "2009-10" may be October 2009, which its stretch holds.
    """
    found = _PAIR.fullmatch(words)
    if found is None:
        return None
    first = full_year(found["first"])
    second = second_year(first, found["second"])
    if second != first + 1:
        return _several(found, first, second)
    if kind := found["kind"]:
        start = _STARTS[kind]
        return between(month(first, start), month(second, start - 1))
    if len(found["second"]) == 4:
        return between(year(first), year(second))
    if found["sep"] == "-" and second % 100 in (1, 2, 3):
        expected = f"a month and a year, or two years, as in {first}/{found['second']}"
        raise ReadOtherwise(expected, at(month(first, second % 100)))
    return between(month(first, 4), month(second, 8))


def _several(found: re.Match[str], first: int, second: int) -> Stretch | None:
    if len(found["second"]) == 2 and int(found["second"]) <= 12 and not found["kind"]:
        return None  # 2015-06 is a month
    if found["sep"] == "/" or found["kind"]:
        raise NotRead(f"two years that follow each other, as in {first}/{(first + 1) % 100:02}")
    full_year(str(second))
    return throughout(year(first), year(second))
