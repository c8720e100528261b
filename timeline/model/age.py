"""Ages in words, as the room says them."""

from datetime import date

from dateutil.relativedelta import relativedelta

WEEKS_OF_A_PREGNANCY = 45
WEEKS_AS_THE_HEALTH_VISITOR_COUNTS = 26


def age_in_words(born: date, on: date) -> str:
    """The age on a day: "3 days", "12 weeks", "7 months", "3 years 2 months".

    A day before birth is so many weeks before it within a pregnancy ("31 weeks before
    birth"), and months or years before it earlier. Weeks are used up to six months, as
    health visiting does, then months to two years.
    """
    if on == born:
        return "day of birth"
    if on < born:
        return f"{_span(on, born, WEEKS_OF_A_PREGNANCY)} before birth"
    return _span(born, on, WEEKS_AS_THE_HEALTH_VISITOR_COUNTS)


def _span(start: date, end: date, weeks_up_to: int) -> str:
    days = (end - start).days
    if days < 14:
        return _count(days, "day")
    if days < weeks_up_to * 7:
        return _count(days // 7, "week")
    age = relativedelta(end, start)
    if age.years < 2:
        return _count(age.years * 12 + age.months, "month")
    years = _count(age.years, "year")
    return years if age.months == 0 else f"{years} {_count(age.months, 'month')}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
