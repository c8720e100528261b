"""Stretches between two dates: "between 1 and 5 June 2015", "26/04/99 - 07/07/99"."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final, Literal

from timeline.model.dates.context import Context
from timeline.model.dates.periods import read_period
from timeline.model.dates.point import Point
from timeline.model.dates.refusal import NotRead, YearMissing
from timeline.model.dates.stretch import Stretch, between, throughout

Sense = Literal["within", "throughout"]

_JOIN: Final[dict[Sense, Callable[[Point, Point], Stretch]]] = {
    "within": between,
    "throughout": throughout,
}
_BETWEEN: Final = re.compile(r"(?:sometime |some time )?between (.+?) (?:and|to|-|&) (.+)")
_BETWEEN_DASH: Final = re.compile(r"(?:sometime |some time )?between ([^-]+)-([^-]+)")
_FROM_TO: Final = re.compile(r"(?:from )?(.+?) (?:to|until|till|til|through|thru|up to|-) (.+)")
_WHOLE: Final = re.compile(r"(?:throughout|all of|the whole of|whole of) (.+)")
_LONGEST_SEASON: Final = 92  # days
_TERM: Final = re.compile(r"(?:spring|summer|autumn) term\b.*")


def read_range(words: str, context: Context) -> Stretch | None:
    """Sometime between two dates, or throughout from one to the other.

    What the first date lacks it takes from the second: "1-5 June 2015". An alternative
    ("March/April 2016", "4 or 5 May 2015") is sometime within the two.
    """
    if found := _BETWEEN.fullmatch(words) or _BETWEEN_DASH.fullmatch(words):
        return _joined(found[1], found[2], "within", context)
    if found := _WHOLE.fullmatch(words):
        whole = read_period(found[1], context)
        return replace(whole, sense="throughout") if whole else None
    if (found := _FROM_TO.fullmatch(words)) and (
        reading := _joined(found[1], found[2], "throughout", context)
    ):
        return reading
    return _first_split(words.removeprefix("from "), context)


def _first_split(words: str, context: Context) -> Stretch | None:
    """A range joined without spaces: every place where it may be parted is tried in turn."""
    refused: NotRead | None = None
    for left, right, sense in _splits(words):
        try:
            if reading := _joined(left, right, sense, context):
                return reading
        except NotRead as refusal:
            refused = refused or refusal
    if refused:
        raise refused
    return None


def _splits(words: str) -> Iterator[tuple[str, str, Sense]]:
    for found in re.finditer(r"\s?-\s?", words):
        left, right = words[: found.start()], words[found.end() :]
        if not (left.isdigit() and "-" in right):  # 1-2-3-04 is four figures, not a range
            yield left, right, "throughout"
    for found in re.finditer(r"\s?/\s?|\sor\s", words):
        left, right = words[: found.start()], words[found.end() :]
        if re.search("[a-z]", right):  # 3/4/15 is one date
            yield left, right, "within"


def _joined(left: str, right: str, sense: Sense, context: Context) -> Stretch | None:
    second = _second(left, right, sense, context)
    if second is None or second.end is None:
        return None
    if left in ("spring", "summer", "autumn") and _TERM.fullmatch(right):
        left += " term"
    beside = _beside(second, context)
    first = read_period(left, beside)
    if first is None or first.start is None:
        return None
    try:
        return _JOIN[sense](first.start, second.end)
    except NotRead as backwards:
        raise NotRead(backwards.expected, _a_year_before(left, second, sense, beside)) from None


def _second(left: str, right: str, sense: Sense, context: Context) -> Stretch | None:
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
        raise NotRead(missing.expected, _JOIN[sense](first.start, second.end)) from None


def _a_year_before(left: str, second: Stretch, sense: Sense, beside: Context) -> Stretch | None:
    """ "Dec/Jan 2015" from the December before; None where that does not help."""
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
    if earliest is None or last is None or (last - earliest).days > _LONGEST_SEASON:
        return context
    return replace(context, year=last.year, month=last.month if earliest == last else None)
