"""Dates as busy people type them, and the days on which a case has events."""

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

FIRST, BUSY_FROM, LAST = date(2009, 1, 5), date(2015, 8, 1), date(2016, 7, 31)

_IMPRECISE: tuple[Callable[[date], str], ...] = (
    lambda day: f"c. {day:%B %Y}",
    lambda day: f"mid-{day:%B %Y}",
    lambda day: f"w/c {day - timedelta(days=day.weekday()):%d %b %Y}",
    lambda day: f"early {day.year}",
    lambda day: f"Summer {day.year}",
    lambda day: f"?{day.day} {day:%B %Y}".lower(),
    lambda day: f"on or about {day.day} {day:%B %Y}",
    lambda day: f"{day:%d/%m/%Y} - {day + timedelta(days=9):%d/%m/%Y}",
    lambda day: f"{day.year}",
)
_EXACT: tuple[Callable[[date], str], ...] = (
    lambda day: f"{day:%d/%m/%Y}",
    lambda day: f"{day:%d.%m.%y}",
    lambda day: f"{day:%d-%b-%y}".lower(),
    lambda day: f"{day.day} {day:%B %Y}",
    lambda day: f"{day:%a} {day.day} {day:%B %Y}",
)
_WRONG = ("31/02/2016", "22/13/2015", "12/05/2106")

SHARE_IMPRECISE, SHARE_WRONG = 0.06, 0.003


def days_of_a_case(events: int, rng: Random) -> list[date]:
    """The days of so many events, in order: most of them in the last year, some shared."""
    days = [_day(rng) for _ in range(events)]
    for place in range(1, events):
        if rng.random() < 0.08:
            days[place] = days[place - 1]
    return sorted(days)


def date_words(day: date, habit: int, rng: Random) -> str:
    """A day as typed by someone whose habit it is to use one exact form, mostly."""
    chance = rng.random()
    if chance < SHARE_WRONG:
        return rng.choice(_WRONG)
    if chance < SHARE_WRONG + SHARE_IMPRECISE:
        return rng.choice(_IMPRECISE)(day)
    return _EXACT[habit % len(_EXACT)](day)


def _day(rng: Random) -> date:
    since = BUSY_FROM if rng.random() < 0.8 else FIRST
    return since + timedelta(days=rng.randrange((LAST - since).days + 1))
