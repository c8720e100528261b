"""What a When is, and how it is ordered."""

from datetime import date

import pytest
from pydantic import ValidationError

from timeline.model.when import When, read_when

DAY = date(2016, 5, 22)
DECEMBER = (date(2015, 12, 1), date(2015, 12, 31))


def test_a_range_that_runs_backwards_is_refused() -> None:
    with pytest.raises(ValidationError, match="runs forward"):
        When(text="", earliest=DAY, latest=date(2016, 5, 21), sense="within")


def test_an_unknown_date_has_no_days() -> None:
    with pytest.raises(ValidationError, match="no days"):
        When(text="", earliest=DAY, latest=DAY)


def test_a_known_date_has_a_day() -> None:
    with pytest.raises(ValidationError, match="a first or a last day"):
        When(text="", sense="throughout")


@pytest.mark.parametrize(
    ("typed", "exact"),
    [("22/05/2016", True), ("?22/05/2016", False), ("c. 22/05/2016", False), ("May 2016", False)],
)
def test_only_a_day_without_doubt_is_exact(typed: str, exact: bool) -> None:
    assert read_when(typed).is_exact is exact


def test_dates_are_ordered_by_first_day_then_last_then_time_and_unknown_comes_last() -> None:
    in_order = [
        "until 30/04/2016",
        "1 May 2016",
        "1-3 May 2016",
        "May 2016",
        "22/05/2016",
        "22/05/2016 am",
        "22/05/2016 14:05",
        "22/05/2016 evening",
        "22/05/2016 - 23/05/2016",
        "from 22/05/2016",
        "undated",
    ]
    whens = [read_when(typed) for typed in reversed(in_order)]
    assert [when.text for when in sorted(whens, key=When.sort_key)] == in_order


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest", "written"),
    [
        ("2015-24", DECEMBER[0], DECEMBER[1], "between 1 December 2015 and 31 December 2015"),
        ("2015-12-XX", DECEMBER[0], DECEMBER[1], "between 1 December 2015 and 31 December 2015"),
        ("", DAY, DAY, "22 May 2016"),
        ("2014", DAY, None, "on or after 22 May 2016"),
    ],
)
def test_edtf_from_elsewhere_is_written_by_its_days(
    edtf: str, earliest: date, latest: date | None, written: str
) -> None:
    when = When(text="", edtf=edtf, earliest=earliest, latest=latest, sense="within")
    assert when.written() == written
    assert (read_when(written).earliest, read_when(written).latest) == (earliest, latest)
