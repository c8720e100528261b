"""Seasons of the year: "Summer 2015", "winter 2015/16"."""

import re
from typing import Final, cast

from timeline.model.dates.context import Context
from timeline.model.dates.point import Season, month, season
from timeline.model.dates.refusal import NotRead, YearMissing
from timeline.model.dates.stretch import Stretch, at, between
from timeline.model.dates.years import YEAR_PAIR, full_year, second_year

_SEASON: Final = re.compile(rf"(?:the )?(spring|summer|autumn|winter)(?:{YEAR_PAIR})?")


def read_season(words: str, context: Context) -> Stretch | None:
    """A season, as the Met Office counts them: spring March to May, winter from December.

    "Winter 2015" may be the one that began in 2015 or the one that ended in it, so it is
    read as a stretch that holds both, December 2014 to February 2016.
    """
    found = _SEASON.fullmatch(words)
    if found is None:
        return None
    name, first, second = found.groups()
    if first is None and context.year is None:
        raise YearMissing
    in_year = full_year(first) if first else cast(int, context.year)
    if name == "winter":
        return _winter(in_year, second)
    if second is not None:
        raise NotRead(f"{name} of one year, as in {name} {in_year}")
    return at(season(cast(Season, name), in_year))


def _winter(in_year: int, second: str | None) -> Stretch:
    if second is None:
        return between(month(in_year - 1, 12), month(in_year + 1, 2))
    if second_year(in_year, second) != in_year + 1:
        raise NotRead(f"two years that follow each other, as in winter {in_year}/{in_year + 1}")
    return between(month(in_year, 12), month(in_year + 1, 2))
