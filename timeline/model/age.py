"""Ages in words, as the room says them."""

from datetime import date

from dateutil.relativedelta import relativedelta


def age_in_words(born: date, on: date) -> str:
    """The age on a day: "3 days", "12 weeks", "7 months", "3 years 2 months".

    Before birth it is counted in weeks: "31 weeks before birth". Weeks are used up to
    six months, as health visiting does, then months to two years.
    """
    if on < born:
        return f"{_days_or_weeks((born - on).days)} before birth"
    days = (on - born).days
    if days == 0:
        return "day of birth"
    if days < 14:
        return _count(days, "day")
    if days < 26 * 7:
        return _count(days // 7, "week")
    age = relativedelta(on, born)
    if age.years < 2:
        return _count(age.years * 12 + age.months, "month")
    years = _count(age.years, "year")
    return years if age.months == 0 else f"{years} {_count(age.months, 'month')}"


def _days_or_weeks(days: int) -> str:
    return _count(days // 7, "week") if days >= 7 else _count(days, "day")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
