"""From what was typed to a When, or to a problem that says what was expected."""

from dataclasses import replace
from typing import Final

from timeline.model.dates.clock import clock_time
from timeline.model.dates.context import Context
from timeline.model.dates.expressions import read_expression
from timeline.model.dates.imprecise import When
from timeline.model.dates.neighbours import (
    is_beside_above,
    is_not_known,
    is_same_as_above,
    offered_beside,
    year_above,
)
from timeline.model.dates.not_dates import expected_instead, refuse_shorthand
from timeline.model.dates.offering import ReadOtherwise
from timeline.model.dates.plain import plain
from timeline.model.dates.problem import DateProblem
from timeline.model.dates.refusal import NotRead, YearMissing
from timeline.model.dates.stretch import Stretch
from timeline.model.dates.time_apart import Parted, part_time
from timeline.model.dates.two_times import refuse_two_times

_LONGEST: Final = 100  # characters; no form of a date comes near it


def read_when(text: str, *, month_first: bool = False, above: When | None = None) -> When:
    """The imprecise date that was typed, with its time of day where one is beside it.

    `month_first` reads 03/04/2016 as 4 March. `above` is the date of the row above: a
    blank is the same, and where a year is missing its year is offered, not taken.
    Raises DateProblem for all that cannot be read without a guess.
    """
    words = plain(text)
    if is_same_as_above(words):
        return above.model_copy(update={"text": text}) if above else When.unknown(text)
    if is_beside_above(words):
        offered = _offered(text, offered_beside(words, above))
        raise DateProblem(text, "a date of its own", offered)
    context = Context(month_first=month_first)
    try:
        return _read(text, words, context)
    except YearMissing as missing:
        in_year_above = _with_year_above(text, words, context, above)
        raise DateProblem(text, missing.expected, in_year_above) from None
    except ReadOtherwise as slip:
        raise DateProblem(text, slip.expected, _offered(text, slip.offered)) from None
    except NotRead as refusal:
        raise DateProblem(text, refusal.expected) from None


def read_time(text: str) -> str:
    """The time of day in a cell of its own: "HH:MM" or a part of the day; "" if not known.

    Raises DateProblem for what no clock shows.
    """
    words = plain(text)
    if not words or is_not_known(words) or words == "-":
        return ""
    try:
        return clock_time(words)
    except NotRead as refusal:
        raise DateProblem(text, refusal.expected) from None


def as_when(text: str, reading: Stretch, time: str | None = None) -> When:
    """A stretch and a time as the When of those words."""
    return When(
        text=text,
        edtf=reading.edtf,
        earliest=reading.earliest,
        latest=reading.latest,
        sense=reading.sense,
        time=time,
    )


def _read(text: str, words: str, context: Context) -> When:
    if is_not_known(words):
        return When.unknown(text)
    if len(words) > _LONGEST:
        raise NotRead("a date; this is a longer text")
    refuse_shorthand(words)
    if reading := read_expression(words, context):
        return as_when(text, reading)
    refuse_two_times(words, context)
    parted = part_time(words, month_first=context.month_first)
    if parted.date != words:
        if is_not_known(parted.date):
            return When(text=text, time=parted.time)
        refuse_shorthand(parted.date)
        if reading := read_expression(parted.date, context):
            return _with_time(text, reading, parted)
    raise NotRead(expected_instead(words, context))


def _with_time(text: str, reading: Stretch, parted: Parted) -> When:
    if parted.time in ("overnight", "night") and _is_one_night(reading):
        reading = replace(reading, sense="throughout")
    when = as_when(text, reading, parted.time)
    if parted.expected:
        raise DateProblem(text, parted.expected, when)
    return when


def _is_one_night(reading: Stretch) -> bool:
    first, last = reading.earliest, reading.latest
    return first is not None and last is not None and (last - first).days == 1


def _with_year_above(text: str, words: str, context: Context, above: When | None) -> When | None:
    """The reading in the year of the row above, or in the year after if only that fits."""
    year = year_above(above)
    for candidate in (year, year + 1) if year else ():
        try:
            return _read(text, words, replace(context, year=candidate))
        except NotRead:
            continue
    return None


def _offered(text: str, reading: Stretch | None) -> When | None:
    return as_when(text, reading) if reading else None
