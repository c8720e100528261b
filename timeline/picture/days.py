"""Civil days as numbers: days since 1970-01-01, noon of a day is .5."""

from datetime import date

_EPOCH = date(1970, 1, 1).toordinal()


def day_number(day: date) -> float:
    """The day on which it begins, in days since 1970-01-01."""
    return float(day.toordinal() - _EPOCH)


def day_of(number: float) -> date:
    """The civil day that a number of days since 1970-01-01 falls on."""
    return date.fromordinal(int(number // 1) + _EPOCH)
