from datetime import date

import pytest

from timeline.intake.date_cells import DateCells
from timeline.intake.file_dates import month_first_problems, outlying
from timeline.intake.reading import Problem
from timeline.model.event import Event, Source
from timeline.model.when import DateProblem, When

ODD = Problem("f.csv", None, None, 2, "Date", "05/22/2016", "a month from 1 to 12")


def _after_reading(*words: str, month_first: bool = False) -> DateCells:
    dates = DateCells(month_first=month_first)
    for written in words:
        dates.looks_like_date(f" {written}")
        dates.is_date(written)
    return dates


def test_dates_that_all_show_the_month_first_lead_with_how_to_read_them() -> None:
    told = month_first_problems("f.csv", [ODD], _after_reading("05/22/2016", "03/04/2016"))
    assert [problem.row for problem in told] == [None, 2]
    assert told[0].expected.endswith("say that its dates are month first")
    assert told[1].expected == "a month from 1 to 12; say that its dates are month first"


@pytest.mark.parametrize("words", [("05/22/2016", "22/05/2016"), ("03/04/2016",), ()])
def test_dates_of_both_orders_or_neither_change_nothing(words: tuple[str, ...]) -> None:
    assert month_first_problems("f.csv", [ODD], _after_reading(*words)) == (ODD,)


def test_day_first_dates_brought_in_month_first_say_so_too() -> None:
    told = month_first_problems("f.csv", [], _after_reading("22/05/2016", month_first=True))
    assert told[0].expected.endswith("say that its dates are day first")


def _on(year: int) -> Event:
    return Event(
        id=f"e-{year}",
        when=When.exact(date(year, 5, 1)),
        agency="gp",
        what="Visit",
        source=Source(file="f.csv", row=year),
    )


def test_a_date_far_on_is_told_sooner_than_one_far_back() -> None:
    events = [*map(_on, (2014, 2015, 2016, 2017)), _on(2045), _on(1950), _on(1915)]
    assert [problem.row for problem in outlying(events)] == [2045, 1915]


def test_too_few_dates_show_nothing() -> None:
    assert outlying([_on(2016), _on(2045)]) == ()


def test_a_written_form_is_read_again_only_to_offer_the_year_of_the_row_above() -> None:
    dates = DateCells(month_first=False)
    with pytest.raises(DateProblem) as alone:
        dates.read("04.05")
    assert alone.value.offered is None
    with pytest.raises(DateProblem) as below:
        dates.read("04.05", When.exact(date(2016, 4, 1)))
    assert below.value.offered is not None
    assert below.value.offered.earliest == date(2016, 5, 4)
