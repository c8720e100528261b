"""Times of day in a column of their own."""

import pytest

from timeline.model.dates.clock import minute_of_day
from timeline.model.when import DateProblem, read_time


@pytest.mark.parametrize(
    ("typed", "time"),
    [
        ("14:05", "14:05"),
        ("14.05", "14:05"),
        ("9:05", "09:05"),
        ("14:05:30", "14:05"),
        ("2.05pm", "14:05"),
        ("2:05 p.m.", "14:05"),
        ("2pm", "14:00"),
        ("12am", "00:00"),
        ("12pm", "12:00"),
        ("14:05pm", "14:05"),
        ("1405hrs", "14:05"),
        ("1405 hours", "14:05"),
        ("0930am", "09:30"),
        ("1405", "14:05"),
        ("905", "09:05"),
        ("14:00 - 15:30", "14:00-15:30"),
        ("1400-1530", "14:00-15:30"),
        ("?14:00", "?14:00"),
        ("approx 2pm", "~14:00"),
        ("AM", "am"),
        ("p.m.", "pm"),
        ("Evening", "evening"),
        ("noon", "midday"),
        ("early hours", "early hours"),
        ("", ""),
        ("n/k", ""),
    ],
)
def test_a_time_is_read_as_it_was_typed(typed: str, time: str) -> None:
    assert read_time(typed) == time


@pytest.mark.parametrize("typed", ["25:00", "14:60", "13am", "14", "soon", "22/05/2016"])
def test_what_no_clock_shows_is_refused(typed: str) -> None:
    with pytest.raises(DateProblem, match="expected") as refused:
        read_time(typed)
    assert refused.value.read == typed


def test_the_parts_of_a_day_stand_among_its_hours() -> None:
    in_order = [None, "early hours", "am", "14:05", "?14:10", "evening", "overnight", "23:30"]
    minutes = [minute_of_day(time) for time in in_order]
    assert minutes == sorted(minutes)
    assert len(set(minutes)) == len(minutes)


def test_a_time_in_other_words_stands_after_every_known_one() -> None:
    assert minute_of_day("at tea") > minute_of_day("23:59")
