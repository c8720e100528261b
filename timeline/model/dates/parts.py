"""Parts of a year, a month or a season: "early 2013", "mid-June 2015", "late 2014"."""

import re
from types import MappingProxyType
from typing import Final

from timeline.model.dates.context import Context
from timeline.model.dates.named import read_named
from timeline.model.dates.point import Point, day, month
from timeline.model.dates.refusal import NotRead
from timeline.model.dates.seasons import read_season
from timeline.model.dates.stretch import Stretch, at, between

_PART: Final = re.compile(
    r"(?:the )?(early|beginning|start|mid|middle|late|end)(?: of)?(?: in)?[ -]+(?:the )?(.+)"
)
_THIRD: Final = MappingProxyType(
    {
        "early": 0,
        "beginning": 0,
        "start": 0,
        "mid": 1,
        "middle": 1,
        "late": 2,
        "end": 2,
    }
)


def read_part(words: str, context: Context) -> Stretch | None:
    """The first, middle or last third of a year, a month or a season.

    Of a year: January to April, May to August, September to December. Of a month: days
    1 to 10, 11 to 20, 21 to its last. Of a season: one of its months.
    """
    found = _PART.fullmatch(words)
    if found is None:
        return None
    whole = read_season(found[2], context) or read_named(found[2], context)
    if whole is None or whole.start is None or whole.start != whole.end:
        return None
    return _third(whole.start, _THIRD[found[1]])


def _third(whole: Point, third: int) -> Stretch:
    start, days = whole.first, (whole.last - whole.first).days + 1
    if days > 366 or days == 1:
        raise NotRead("a part of a year or of a month, as in early 2013 or mid-June 2015")
    if days > 92:
        return between(month(start.year, 4 * third + 1), month(start.year, 4 * third + 4))
    if days > 31:
        return at(month(start.year, start.month + third))
    first = day(start.year, start.month, 10 * third + 1)
    last = day(start.year, start.month, 10 * third + 10 if third < 2 else days)
    return between(first, last)
