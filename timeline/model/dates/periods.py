"""One date of any grain: a day, a month, a season, a term, a part of a year."""

from collections.abc import Callable
from typing import Final

from timeline.model.dates.context import Context
from timeline.model.dates.doubt import take_doubt
from timeline.model.dates.feasts import read_feast
from timeline.model.dates.named import read_named
from timeline.model.dates.numeric import read_numeric
from timeline.model.dates.parts import read_part
from timeline.model.dates.reporting_years import read_reporting_year
from timeline.model.dates.school import read_term
from timeline.model.dates.seasons import read_season
from timeline.model.dates.stretch import Stretch
from timeline.model.dates.weekdays import check_weekday, take_weekday

Reader = Callable[[str, Context], Stretch | None]

_READERS: Final[tuple[Reader, ...]] = (
    read_reporting_year,
    read_numeric,
    read_named,
    read_season,
    read_term,
    read_feast,
    read_part,
)


def read_period(words: str, context: Context) -> Stretch | None:
    """What one date stands for, with its doubt; a weekday beside it must agree.

    None if the words are of another form; raises NotRead where they are no date.
    """
    doubt, words = take_doubt(words)
    weekday, words = take_weekday(words)
    if weekday is not None and not doubt:
        doubt, words = take_doubt(words)
    reading = first_reading(_READERS, words, context)
    return check_weekday(weekday, reading).doubted(doubt) if reading else None


def first_reading(readers: tuple[Reader, ...], words: str, context: Context) -> Stretch | None:
    """What the first of the readers makes of the words that are of its form."""
    for reader in readers:
        if (reading := reader(words, context)) is not None:
            return reading
    return None
