"""Dates and times as spreadsheets hand them over."""

from datetime import date, datetime, time

import pandas as pd
import pytest

from timeline.model.when import DateProblem, When, read_when, time_from_cell, when_from_cell


def test_a_real_date_is_that_day() -> None:
    assert when_from_cell(date(2016, 5, 22)) == When.exact(date(2016, 5, 22))


def test_a_datetime_keeps_its_time_unless_it_is_midnight() -> None:
    assert when_from_cell(datetime(2016, 5, 22, 14, 5)).time == "14:05"
    assert when_from_cell(datetime(2016, 5, 22)) == When.exact(date(2016, 5, 22))
    assert when_from_cell(pd.Timestamp("2016-05-22 14:05")).edtf == "2016-05-22"


def test_an_excel_serial_is_the_day_it_counts_to() -> None:
    assert when_from_cell(42512).edtf == "2016-05-22"
    assert when_from_cell(42512.586805556).time == "14:05"


def test_a_year_typed_as_a_number_is_that_year() -> None:
    assert when_from_cell(2009) == when_from_cell(2009.0) == read_when("2009")


@pytest.mark.parametrize("value", [7, 19_999, 80_001, 2009.5, -1, float("inf"), True, time(14, 5)])
def test_a_number_of_another_kind_is_refused(value: object) -> None:
    with pytest.raises(DateProblem, match="expected a date"):
        when_from_cell(value)


@pytest.mark.parametrize("value", [datetime(2106, 5, 12), date(1066, 10, 14), 79_000])
def test_a_real_date_beyond_any_chronology_is_refused(value: object) -> None:
    with pytest.raises(DateProblem, match="a year from 1900 to 2049"):
        when_from_cell(value)


@pytest.mark.parametrize("value", [None, "", float("nan"), pd.NaT])
def test_an_empty_cell_is_the_same_as_the_row_above(value: object) -> None:
    above = read_when("w/c 4 May 2015")
    assert when_from_cell(value, above=above) == above.model_copy(update={"text": ""})
    assert when_from_cell(value) == When.unknown("")


def test_words_in_a_cell_are_read_as_words() -> None:
    assert when_from_cell("03/04/2016", month_first=True).edtf == "2016-03-04"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, ""),
        (time(14, 5), "14:05"),
        (datetime(1899, 12, 31, 14, 5), "14:05"),
        (0.586805556, "14:05"),
        (1405, "14:05"),
        (930.0, "09:30"),
        ("2.05pm", "14:05"),
    ],
)
def test_a_time_comes_from_whatever_a_spreadsheet_holds(value: object, expected: str) -> None:
    assert time_from_cell(value) == expected


def test_a_time_that_is_no_time_is_refused() -> None:
    with pytest.raises(DateProblem, match="expected"):
        time_from_cell(42512.5)
