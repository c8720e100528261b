"""Two dates joined to one stretch; what the first lacks it takes from the second."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final, Literal

from timeline.model.dates.context import Context
from timeline.model.dates.offering import ReadOtherwise
from timeline.model.dates.periods import read_period
from timeline.model.dates.point import Point
from timeline.model.dates.refusal import NotRead, YearMissing
from timeline.model.dates.stretch import Stretch, between, throughout

Sense = Literal["within", "throughout"]

_JOIN: Final[Mapping[Sense, Callable[[Point, Point], Stretch]]] = MappingProxyType(
    {
        "within": between,
        "throughout": throughout,
    }
)
_YEAR: Final = 365  # days; a year has no month to lend, nor another year
_TERM: Final = re.compile(r"(?:spring|summer|autumn) term\b.*")


def joined(left: str, right: str, sense: Sense, context: Context) -> Stretch | None:
    """The stretch from one date to another: "1" and "5 June 2015", "Dec" and "Jan 2015".

    None if either is no date; raises NotRead where they run backwards and YearMissing
    where neither has a year.
    """
    pair = two_dates(left, right, context)
    if pair is None:
        return None
    (first, second) = pair
    if first.start is None or second.end is None:
        return None
    try:
        return _JOIN[sense](first.start, second.end)
    except NotRead as backwards:
        offered = _a_year_before(left, second, sense, context)
        raise ReadOtherwise(backwards.expected, offered) from None


def two_dates(left: str, right: str, context: Context) -> tuple[Stretch, Stretch] | None:
    """Two dates, the first read with the year and month of the second where it has none."""
    second = _second(left, right, context)
    if second is None:
        return None
    if left in ("spring", "summer", "autumn") and _TERM.fullmatch(right):
        left += " term"
    first = read_period(left, _beside(second, context))
    return (first, second) if first else None


def _second(left: str, right: str, context: Context) -> Stretch | None:
    """The second date; where only the first has a year, that year is offered, not taken."""
    try:
        return read_period(right, context)
    except YearMissing as missing:
        first = read_period(left, context)
        if first is None or first.start is None:
            raise
        in_year = replace(context, year=first.start.first.year)
        second = read_period(right, in_year)
        if second is None or second.end is None or second.end.last < first.start.first:
            raise
        raise ReadOtherwise(missing.expected, throughout(first.start, second.end)) from None


def _a_year_before(left: str, second: Stretch, sense: Sense, context: Context) -> Stretch | None:
    """ "Dec/Jan 2015" from the December before; None where that does not help."""
    beside = _beside(second, context)
    if beside.year is None or second.end is None or left.isdigit():
        return None
    try:
        first = read_period(left, replace(beside, year=beside.year - 1))
        return _JOIN[sense](first.start, second.end) if first and first.start else None
    except NotRead:
        return None


def _beside(second: Stretch, context: Context) -> Context:
    """What a first date may take from the second: its year, and the month of a day."""
    earliest, last = second.earliest, second.latest
    if earliest is None or last is None or (last - earliest).days + 1 >= _YEAR:
        return context
    return replace(context, year=last.year, month=last.month if earliest == last else None)
