import pytest

from timeline.model.when import read_when
from timeline.picture.days import day_number, day_of
from timeline.picture.extent import Extent, extent_of, time_of_day

FIRST, LAST = 10_000.0, 20_000.0
DAY = day_number(read_when("22/5/2016").earliest)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("words", "extent"),
    [
        ("22/5/2016", Extent(DAY + 0.5, DAY + 0.5, "exact")),
        ("22/5/2016 18:00", Extent(DAY + 0.75, DAY + 0.75, "exact")),
        ("?22/5/2016", Extent(DAY, DAY + 1, "within")),
        ("between 22/5/2016 and 24/5/2016", Extent(DAY, DAY + 3, "within")),
        ("22/5/2016 - 24/5/2016", Extent(DAY, DAY + 3, "throughout")),
        ("from 22/5/2016", Extent(DAY, LAST, "throughout", open_end=True)),
        ("until 22/5/2016", Extent(FIRST, DAY + 1, "throughout", open_start=True)),
        ("not known", Extent(0.0, 0.0, "unknown")),
    ],
)
def test_a_date_stands_on_the_axis_as_what_it_is(words: str, extent: Extent) -> None:
    assert extent_of(read_when(words), FIRST, LAST) == extent


def test_an_open_end_never_runs_backwards() -> None:
    extent = extent_of(read_when("from 22/5/2016"), FIRST, DAY - 30)
    assert extent.start < extent.end


@pytest.mark.parametrize(
    ("earlier", "later"), [("am", "14:05"), ("14:05", "evening"), ("09:00", None)]
)
def test_parts_of_the_day_keep_their_order(earlier: str, later: str | None) -> None:
    assert 0 <= time_of_day(earlier) < time_of_day(later) <= 1


def test_a_day_and_its_number_are_the_same_day() -> None:
    assert str(day_of(DAY + 0.99)) == "2016-05-22"
