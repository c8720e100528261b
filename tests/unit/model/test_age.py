"""Ages as the room says them."""

from datetime import date, timedelta

import pytest

from timeline.model.age import age_in_words

BORN = date(2015, 11, 13)


@pytest.mark.parametrize(
    ("on", "words"),
    [
        (BORN, "day of birth"),
        (BORN + timedelta(days=1), "1 day"),
        (BORN + timedelta(days=13), "13 days"),
        (BORN + timedelta(days=14), "2 weeks"),
        (date(2016, 2, 8), "12 weeks"),
        (date(2016, 6, 13), "7 months"),
        (date(2017, 11, 12), "23 months"),
        (date(2017, 11, 13), "2 years"),
        (date(2019, 1, 20), "3 years 2 months"),
        (BORN - timedelta(days=3), "3 days before birth"),
        (BORN - timedelta(weeks=31), "31 weeks before birth"),
        (date(2009, 5, 14), "6 years 5 months before birth"),
    ],
)
def test_an_age_is_said_as_the_room_says_it(on: date, words: str) -> None:
    assert age_in_words(BORN, on) == words
