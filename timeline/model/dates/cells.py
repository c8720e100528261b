"""Dates and times as spreadsheets and Word hand them over: words, real dates, serials."""

from datetime import date, datetime, time
from typing import Final

from timeline.model.dates.excel import FIRST_SERIAL, LAST_SERIAL, from_serial
from timeline.model.dates.imprecise import When
from timeline.model.dates.point import year
from timeline.model.dates.problem import DateProblem
from timeline.model.dates.reading import as_when, read_time, read_when
from timeline.model.dates.refusal import NotRead
from timeline.model.dates.stretch import at
from timeline.model.dates.years import FIRST_YEAR, LAST_YEAR, check_year

_NUMBER_EXPECTED: Final = "a date; this number is neither a year nor a day as Excel counts them"


def when_from_cell(value: object, *, month_first: bool = False, above: When | None = None) -> When:
    """The When of a cell: words, a date, a datetime, an Excel serial, a year, or nothing.

    A time of midnight in a datetime is no time. Raises DateProblem.
    """
    if value is None or value != value:  # NaN and NaT differ from themselves
        return read_when("", month_first=month_first, above=above)
    if isinstance(value, str):
        return read_when(value, month_first=month_first, above=above)
    if isinstance(value, datetime):
        return _from_datetime(value)
    if isinstance(value, date):
        return When.exact(_plausible(value))
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _from_number(value)
    raise DateProblem(str(value), "a date, as in 22/05/2016")


def time_from_cell(value: object) -> str:
    """The time of day of a cell of times: words, a time, a datetime or a fraction of a day.

    "" if the cell is empty. Raises DateProblem.
    """
    if value is None or value != value:
        return ""
    if isinstance(value, time | datetime):
        return f"{value:%H:%M}"
    if isinstance(value, float) and 0 <= value < 1:
        return f"{from_serial(value):%H:%M}"
    if isinstance(value, int | float) and not isinstance(value, bool) and value in range(2400):
        return read_time(f"{int(value):04}")
    return read_time(str(value))


def _from_datetime(value: datetime) -> When:
    midnight = (value.hour, value.minute, value.second) == (0, 0, 0)
    return _exact(_plausible(value.date()), None if midnight else f"{value:%H:%M}")


def _from_number(value: int | float) -> When:
    if FIRST_YEAR <= value <= LAST_YEAR and value == int(value):
        return as_when(str(int(value)), at(year(int(value))))
    if not FIRST_SERIAL <= value <= LAST_SERIAL:
        raise DateProblem(f"{value:g}", _NUMBER_EXPECTED)
    return _from_datetime(from_serial(value))


def _exact(day: date, time_of_day: str | None) -> When:
    when = When.exact(day, time_of_day)
    return when.model_copy(update={"text": f"{when.text} {time_of_day}"}) if time_of_day else when


def _plausible(day: date) -> date:
    try:
        check_year(day.year)
    except NotRead as refusal:
        raise DateProblem(f"{day:%d/%m/%Y}", refusal.expected) from None
    return day
