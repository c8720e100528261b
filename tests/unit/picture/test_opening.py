from datetime import date

from tests.unit.picture.cases import AT, chronology, event, mark
from timeline.model.case import Case, Scope
from timeline.model.mark import MarkKind, MarkState
from timeline.picture.build import build_scene
from timeline.picture.days import day_of
from timeline.picture.view import View

MONTH = [event(f"e{day:02}", f"{day}/6/2016") for day in range(1, 29)]
HISTORY = event("old", "1/6/2001")


def test_a_first_look_opens_on_the_good_practice_that_was_marked_first() -> None:
    later = AT.replace(year=2027)
    case = chronology(
        *MONTH,
        marks=(
            mark("m1", MarkKind.QUESTION, "e01"),
            mark("m2", MarkKind.GOOD_PRACTICE, "e02", at=later),
            mark("m3", MarkKind.GOOD_PRACTICE, "e03"),
            mark(
                "m4",
                MarkKind.GOOD_PRACTICE,
                "e04",
                state=MarkState.SET_ASIDE,
                at=AT.replace(year=2020),
            ),
        ),
    )
    assert build_scene(case).opening_event == "e03"
    assert build_scene(case, View(marks=(MarkKind.QUESTION,))).opening_event is None


def test_a_long_history_opens_on_its_dense_part() -> None:
    window = build_scene(chronology(HISTORY, *MONTH)).opening_window
    assert window is not None
    first, last = (day_of(day) for day in window)
    assert first < date(2016, 6, 5) < date(2016, 6, 25) < last
    assert first.year == 2016


def test_a_short_case_opens_on_all_of_it() -> None:
    assert build_scene(chronology(*MONTH)).opening_window is None


def test_the_reviews_scope_comes_before_any_counting() -> None:
    scope = Scope(start=date(2016, 1, 1), end=date(2016, 3, 1))
    window = build_scene(
        chronology(*MONTH, case=Case(id="a", title="A", scope=scope))
    ).opening_window
    assert window is not None
    assert [day_of(day).year for day in window] == [2015, 2016]
