"""Properties of imprecise dates, over all that can be typed."""

from datetime import date, datetime
from itertools import pairwise
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline.model.when import (
    DateProblem,
    When,
    order_evidence,
    read_time,
    read_when,
    when_from_cell,
)

# A slow machine is no reason to refuse a property.
UNTIMED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])

DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2049, 12, 31))
PARTS = st.sampled_from(["am", "pm", "morning", "evening", "overnight"])
CLOCKS = st.times().map(lambda time: f"{time:%H:%M}")
TIMES = st.none() | PARTS | CLOCKS | CLOCKS.map(lambda clock: f"?{clock}")

_TABLES = Path(__file__).parents[1] / "unit" / "model"
_LINES = (_TABLES / "dates_as_typed.txt").read_text(encoding="utf-8").splitlines()
FORMS = [line.split("|")[0].strip() for line in _LINES if line and not line.startswith("#")]

DAY_FORMS = ("%d/%m/%Y", "%d.%m.%y", "%d-%b-%y", "%d %B %Y", "%a %d %b %Y", "%Y-%m-%d")
GRAINS = st.sampled_from(
    ["%d %B %Y", "%B %Y", "%Y", "summer %Y", "mid-%B %Y", "early %Y", "spring term %Y"]
)
DATES = st.builds(lambda day, grain: day.strftime(grain), DAYS, GRAINS)
DOUBTFUL = st.builds("{}{}".format, st.sampled_from(["", "?", "c. ", "about ?"]), DATES)
OPEN = st.builds(
    "{} {}".format, st.sampled_from(["from", "until", "before", "after", "by"]), DOUBTFUL
)
PAIRS = st.lists(DAYS, min_size=2, max_size=2).map(sorted)
RANGES = st.builds(
    lambda days, form: form.format(*days),
    PAIRS,
    st.sampled_from(["between {:%d %b %Y} and {:%d %b %Y}", "{:%d/%m/%Y} - {:%d/%m/%Y}"]),
)


def _and_time(words: str, time: str | None) -> str:
    return f"{words}, {time}" if time else words


def _is_read(text: str) -> bool:
    try:
        read_when(text)
    except DateProblem:
        return False
    return True


DATED = (DOUBTFUL | OPEN | RANGES | st.just("not known")).filter(_is_read)
TYPED = st.builds(_and_time, DATED, TIMES)
WHENS = TYPED.map(read_when) | st.builds(When.exact, DAYS, TIMES)
ALPHABET = "0123456789/.-?~ :,()'+&" + "abcdefghijlmnoprstuvwxy"


@UNTIMED
@given(WHENS)
def test_the_earliest_day_is_never_after_the_latest(when: When) -> None:
    assert when.earliest is None or when.latest is None or when.earliest <= when.latest


@UNTIMED
@given(TYPED)
def test_words_to_when_to_json_to_when_is_the_identity(text: str) -> None:
    when = read_when(text)
    assert when.text == text
    assert When.model_validate_json(when.model_dump_json()) == when


@UNTIMED
@given(WHENS)
def test_what_is_written_for_an_export_is_read_back_the_same(when: When) -> None:
    assert read_when(when.written()).model_copy(update={"text": when.text}) == when


@UNTIMED
@given(DAYS, st.sampled_from(DAY_FORMS))
def test_an_exact_date_is_its_own_range_however_it_is_typed(day: date, form: str) -> None:
    if "%y" in form and day.year < 1950:
        form = form.replace("%y", "%Y")
    when = read_when(day.strftime(form))
    assert when.is_exact
    assert when.earliest == when.latest == day
    assert when.edtf == day.isoformat()


@UNTIMED
@given(WHENS, WHENS)
def test_any_two_dates_can_be_compared(one: When, other: When) -> None:
    first, second = one.sort_key(), other.sort_key()
    assert (first < second) + (first == second) + (first > second) == 1


@UNTIMED
@given(st.lists(WHENS, min_size=3, max_size=3))
def test_the_order_of_dates_is_transitive(whens: list[When]) -> None:
    first, second, third = sorted(whens, key=When.sort_key)
    assert first.sort_key() <= second.sort_key() <= third.sort_key()
    assert first.sort_key() <= third.sort_key()


@UNTIMED
@given(st.lists(WHENS))
def test_dates_that_tie_keep_the_order_of_the_file(whens: list[When]) -> None:
    placed = sorted(enumerate(whens), key=lambda pair: pair[1].sort_key())
    for (place, when), (next_place, after) in pairwise(placed):
        assert when.sort_key() < after.sort_key() or place < next_place


@UNTIMED
@given(st.text() | st.text(alphabet=ALPHABET) | st.sampled_from(FORMS), st.booleans())
def test_whatever_is_typed_is_read_or_refused(text: str, month_first: bool) -> None:
    _read_or_refused(text, month_first)


@UNTIMED
@given(st.sampled_from(FORMS), st.sampled_from(FORMS), st.sampled_from([" ", "-", "/", " to ", ""]))
def test_two_forms_run_together_are_read_or_refused(one: str, other: str, between: str) -> None:
    _read_or_refused(f"{one}{between}{other}", month_first=False)


@UNTIMED
@given(st.sampled_from(FORMS), st.integers(0, 30), st.sampled_from(ALPHABET))
def test_a_form_with_a_slip_of_the_keys_is_read_or_refused(form: str, at: int, key: str) -> None:
    _read_or_refused(form[:at] + key + form[at + 1 :], month_first=False)
    _read_or_refused(form[:at] + form[at + 1 :], month_first=False)


def _read_or_refused(text: str, month_first: bool) -> None:
    order_evidence(text)
    above = When.exact(date(2016, 2, 29))
    try:
        when = read_when(text, month_first=month_first, above=above)
    except DateProblem as problem:
        when = problem.offered or When.unknown(problem.read)
    assert when.text == text
    assert when.in_words()
    back = read_when(when.written(), month_first=month_first)
    assert back.model_copy(update={"text": text}) == when


@UNTIMED
@given(st.text(alphabet=ALPHABET))
def test_a_time_is_read_or_refused(text: str) -> None:
    try:
        time = read_time(text)
    except DateProblem:
        return
    assert read_time(time) == time


@UNTIMED
@given(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.dates()
    | st.datetimes()
    | st.times()
)
def test_whatever_a_cell_holds_is_read_or_refused(value: object) -> None:
    try:
        read = when_from_cell(value).text
    except DateProblem as problem:
        read = problem.read
    assert read or value in (None, "") or value != value


@UNTIMED
@given(st.datetimes(min_value=datetime(1955, 1, 1), max_value=datetime(2049, 12, 31)))
def test_a_serial_of_excel_is_the_day_it_counts_to(moment: datetime) -> None:
    days = (moment.date() - date(1899, 12, 30)).days
    assert when_from_cell(days) == when_from_cell(moment.date())
