"""Every form of a date that agencies type, and every slip that is refused."""

from datetime import date
from pathlib import Path

import pytest
from edtf import parse_edtf

from timeline.model.when import DateProblem, When, read_when

ABOVE = When.exact(date(2015, 5, 3))


def _rows(table: str, cells: int) -> list[tuple[str, ...]]:
    lines = (Path(__file__).parent / table).read_text(encoding="utf-8").splitlines()
    rows = [line.split("|") for line in lines if line and not line.startswith("#")]
    padded = [row + [""] * (cells - len(row)) for row in rows]
    return [tuple(cell.strip() for cell in row) for row in padded]


AS_TYPED = _rows("dates_as_typed.txt", 6)
DATED = [row for row in AS_TYPED if row[1]]
REFUSED = _rows("dates_refused.txt", 3)


def _typed(row: tuple[str, ...]) -> str:
    return row[0]


@pytest.mark.parametrize("row", AS_TYPED, ids=_typed)
def test_a_date_is_read_as_it_was_typed(row: tuple[str, ...]) -> None:
    text, edtf, earliest, latest, sense, time = row
    assert read_when(text).model_dump() == {
        "text": text,
        "edtf": edtf,
        "earliest": date.fromisoformat(earliest) if earliest else None,
        "latest": date.fromisoformat(latest) if latest else None,
        "sense": sense,
        "time": time or None,
    }


@pytest.mark.parametrize("row", DATED, ids=_typed)
def test_the_edtf_package_finds_the_same_days(row: tuple[str, ...]) -> None:
    when = read_when(row[0])
    parsed = parse_edtf(when.edtf)
    assert _day(parsed.lower_strict()) == when.earliest
    assert _day(parsed.upper_strict()) == when.latest


def _day(bound: object) -> date | None:
    """A bound of the edtf package as a day; None where it is open (an infinite float)."""
    return None if isinstance(bound, float) else date(*tuple(bound)[:3])  # type: ignore[call-overload]


@pytest.mark.parametrize("row", AS_TYPED, ids=_typed)
def test_a_date_written_for_an_export_is_read_back_the_same(row: tuple[str, ...]) -> None:
    when = read_when(row[0])
    for month_first in (False, True):
        back = read_when(when.written(), month_first=month_first)
        assert back.model_copy(update={"text": when.text}) == when


@pytest.mark.parametrize("row", AS_TYPED, ids=_typed)
def test_capitals_dashes_spaces_and_full_stops_make_no_difference(row: tuple[str, ...]) -> None:
    text = row[0]
    dressed = text.upper().replace("-", "–").replace(" ", "\u00a0 ")
    assert read_when(f" {dressed}. ").model_copy(update={"text": text}) == read_when(text)


@pytest.mark.parametrize("row", REFUSED, ids=_typed)
def test_what_leaves_a_guess_is_refused_with_what_was_expected(row: tuple[str, ...]) -> None:
    text, expected, offered = row
    with pytest.raises(DateProblem) as refused:
        read_when(text, above=ABOVE)
    assert refused.value.read == text
    assert refused.value.expected == expected
    assert (refused.value.offered.edtf if refused.value.offered else "") == offered
    assert str(refused.value) == f"Read “{text}”; expected {expected}."


def test_without_a_row_above_no_year_is_offered() -> None:
    with pytest.raises(DateProblem) as refused:
        read_when("04.05")
    assert refused.value.offered is None


def test_a_blank_is_the_same_as_the_row_above() -> None:
    above = read_when("c. March 2016")
    assert read_when("", above=above) == above.model_copy(update={"text": ""})
    assert read_when(" \u00a0", above=above).edtf == "2016-03~"


def test_a_blank_under_nothing_is_an_unknown_date() -> None:
    assert read_when("") == When.unknown("")


def test_month_first_reads_the_same_figures_the_other_way() -> None:
    assert read_when("03/04/2016", month_first=True).edtf == "2016-03-04"
    assert read_when("2016-03-04", month_first=True).edtf == "2016-03-04"


def test_month_first_refuses_a_month_that_is_none() -> None:
    with pytest.raises(DateProblem, match="there is no month 22") as refused:
        read_when("22/05/2016", month_first=True)
    assert refused.value.offered is not None
    assert refused.value.offered.edtf == "2016-05-22"
