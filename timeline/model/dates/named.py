"""Dates with the month in letters: 22-may-16, 22nd of May 2016, May 2016; and a year alone."""

import re
from typing import Final

from timeline.model.dates.context import Context
from timeline.model.dates.months import MONTH_NAMES, month_number
from timeline.model.dates.offering import ReadOtherwise
from timeline.model.dates.point import day, decade, month, year
from timeline.model.dates.refusal import YearMissing
from timeline.model.dates.stretch import Stretch, at
from timeline.model.dates.years import full_year

_DAY: Final = r"(?P<day>[0-9]{1,2})(?:\s?(?:st|nd|rd|th))?"
_MONTH: Final = r"(?P<month>[a-z]{3,})"
_YEAR: Final = r"(?P<year>'?[0-9]{2,4})"
_BETWEEN: Final = r"[\s,./-]*"
_DAY_MONTH: Final = re.compile(rf"{_DAY}(?:\sof\s)?{_BETWEEN}{_MONTH}(?:{_BETWEEN}{_YEAR})?")
_MONTH_DAY: Final = re.compile(rf"{_MONTH}\.?\s?{_DAY},?\s(?P<year>[0-9]{{4}})")
_YEAR_FIRST: Final = re.compile(rf"(?P<year>[0-9]{{4}})[\s/-]{_MONTH}[\s/-]{_DAY}")
_MONTH_YEAR: Final = re.compile(rf"{_MONTH}(?:\sof\s)?{_BETWEEN}{_YEAR}")
_MONTH_ALONE: Final = re.compile(_MONTH)
_MAY_BE_DAYS: Final = re.compile(rf"{_DAY}\s?[a-z]+\s?-\s?[0-9]{{1,2}}")  # 5 May - 16
_DAY_ALONE: Final = re.compile(_DAY)
_YEAR_ALONE: Final = re.compile(r"[0-9]{4}")
_DECADE: Final = re.compile(r"(?:the )?([0-9]{3}0)'?s")


def read_named(words: str, context: Context) -> Stretch | None:
    """A date whose month is in letters, a month, a year or a decade.

    None if the words are of another form; raises NotRead for a day that the month does
    not have, YearMissing where no year is written and the context has none.
    """
    if _YEAR_ALONE.fullmatch(words):
        return at(year(full_year(words)))
    if found := _DECADE.fullmatch(words):
        return at(decade(full_year(found[1])))
    if _DAY_ALONE.fullmatch(words):
        return _day_alone(words, context)
    if _MAY_BE_DAYS.fullmatch(words):
        return None
    for form in (_DAY_MONTH, _MONTH_DAY, _YEAR_FIRST):
        if (found := form.fullmatch(words)) and (number := month_number(found["month"])):
            in_year = _year(found["year"], context)
            return at(day(in_year, number, int(found["day"])))
    return _month(words, context)


def _month(words: str, context: Context) -> Stretch | None:
    if (found := _MONTH_YEAR.fullmatch(words)) and (number := month_number(found["month"])):
        reading = at(month(full_year(found["year"]), number))
        if len(found["year"]) == 2 and 1 <= int(found["year"]) <= 31:
            # "March 16" may be the 16th of March or March 2016.
            name = MONTH_NAMES[number - 1]
            raise ReadOtherwise(f"{name} with a year of four digits, or the day too", reading)
        return reading
    if _MONTH_ALONE.fullmatch(words) and (number := month_number(words)):
        return at(month(_year(None, context), number))
    return None


def _day_alone(words: str, context: Context) -> Stretch | None:
    found = _DAY_ALONE.fullmatch(words)
    if found is None or context.month is None or context.year is None:
        return None
    return at(day(context.year, context.month, int(found["day"])))


def _year(written: str | None, context: Context) -> int:
    if written:
        return full_year(written)
    if context.year is None:
        raise YearMissing
    return context.year
