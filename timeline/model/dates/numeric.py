"""Dates in figures: 22.05.16, 22/05/2016, 2016-05-22, 05/2016, 08/??/1999."""

import re
from typing import Final

from timeline.model.dates.context import Context
from timeline.model.dates.excel import FIRST_SERIAL, LAST_SERIAL, from_serial
from timeline.model.dates.offering import ReadOtherwise
from timeline.model.dates.point import Point, day, day_of, month, year
from timeline.model.dates.refusal import NotRead, YearMissing
from timeline.model.dates.stretch import Stretch, at, between
from timeline.model.dates.years import LAST_YEAR, full_year

_SEP: Final = r"\s*([./ -])\s*"
_THREE: Final = re.compile(rf"([0-9]{{1,4}}){_SEP}([0-9]{{1,2}}){_SEP}([0-9]+)")
_MONTH_YEAR: Final = re.compile(r"([0-9]{1,2})\s*[./-]\s*([0-9]{4})")
_YEAR_MONTH: Final = re.compile(r"([0-9]{4})\s*[./-]\s*([0-9]{1,2})")
_NO_YEAR: Final = re.compile(r"([0-9]{1,2})\s*[./-]\s*([0-9]{1,2})")
_NUMBER: Final = re.compile(r"[0-9]{5}")
_GAP: Final = r"(\?+|x+|_+|-+|[0-9]{1,2})"
_WITH_GAPS: Final = re.compile(rf"{_GAP}([./-]){_GAP}\2((?:')?[0-9]+)")


def read_numeric(words: str, context: Context) -> Stretch | None:
    """A date in figures; the day comes first unless the context says the month does.

    None if the words are of another form; raises NotRead for figures that are no date and
    YearMissing for a day and month alone.
    """
    if found := _THREE.fullmatch(words):
        return _three(found, context)
    if found := _MONTH_YEAR.fullmatch(words):
        return at(month(full_year(found[2]), int(found[1])))
    if found := _YEAR_MONTH.fullmatch(words):
        return at(month(full_year(found[1]), int(found[2])))
    if found := _WITH_GAPS.fullmatch(words):
        return _with_gaps(found[1], found[3], full_year(found[4]))
    if found := _NO_YEAR.fullmatch(words):
        return _no_year(found[1], found[2], context)
    if _NUMBER.fullmatch(words):
        _refuse_number(int(words))
    return None


def _refuse_number(number: int) -> None:
    """A serial that Excel left as a number is offered as its day, not taken."""
    if FIRST_SERIAL <= number <= LAST_SERIAL:
        day_counted = from_serial(number).date()
        offered = at(day_of(day_counted)) if day_counted.year <= LAST_YEAR else None
        raise ReadOtherwise("a date; this number may be a day as Excel counts them", offered)


def _three(found: re.Match[str], context: Context) -> Stretch:
    one, first_sep, two, second_sep, three = found.groups()
    if len(one) == 4:
        reading = at(day(full_year(one), int(two), int(three)))
    elif len(one) == 3:
        raise NotRead("a day, a month and a year, as in 22/05/2016")
    else:
        reading = at(_in_order(int(one), int(two), full_year(three), context))
    if first_sep != second_sep:
        raise ReadOtherwise("one kind of separator, as in 22/05/2016", reading)
    return reading


def _in_order(one: int, two: int, in_year: int, context: Context) -> Point:
    number, of_month = (two, one) if context.month_first else (one, two)
    if of_month <= 12:
        return day(in_year, of_month, number)
    order = "the month first, as in 05/22/2016" if context.month_first else "as in 22/05/2016"
    expected = f"a month from 1 to 12, {order}; there is no month {of_month}"
    try:
        offered = at(day(in_year, number, of_month))
    except NotRead:
        raise NotRead(expected) from None
    raise ReadOtherwise(expected, offered)


def _no_year(one: str, two: str, context: Context) -> Stretch:
    if context.year is None:
        raise YearMissing
    return at(_in_order(int(one), int(two), context.year, context))


def _with_gaps(one: str, two: str, in_year: int) -> Stretch | None:
    """08/??/1999 and ??/08/1999 are August 1999: with a gap, the figure is the month.

    A figure that cannot be a month is a day of an unknown month.
    """
    known = [int(part) for part in (one, two) if part.isdigit()]
    if len(known) == 2:
        return None
    if not known:
        return at(year(in_year))
    if known[0] <= 12:
        return at(month(in_year, known[0]))
    return between(day(in_year, 1, known[0]), day(in_year, 12, known[0]))
