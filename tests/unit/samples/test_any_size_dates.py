from datetime import date
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from timeline.model.dates.problem import DateProblem
from timeline.model.when import read_when
from timeline.samples.any_size_dates import FIRST, LAST, date_words, days_of_a_case

WRONG = {"31/02/2016", "22/13/2015", "12/05/2106"}


@given(st.integers(1, 300), st.integers(0, 999))
def test_the_days_of_a_case_are_in_order_and_within_it(events, seed):
    days = days_of_a_case(events, Random(seed))
    assert len(days) == events
    assert days == sorted(days)
    assert FIRST <= days[0] <= days[-1] <= LAST


@given(st.dates(FIRST, LAST), st.integers(0, 4), st.integers(0, 99_999))
def test_a_day_as_typed_is_read_as_a_time_that_holds_it(day, habit, seed):
    words = date_words(day, habit, Random(seed))
    try:
        when = read_when(words)
    except DateProblem:
        assert words in WRONG
        return
    assert holds(when.earliest, when.latest, day, words)


def holds(earliest: date, latest: date, day: date, words: str) -> bool:
    """Early, mid and summer are typed loosely: the year is held to, not the day."""
    if words.startswith(("early", "mid", "Summer")):
        return earliest.year <= day.year <= latest.year
    return earliest <= day <= latest
