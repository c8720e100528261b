from datetime import date

from tests.unit.picture.cases import chronology, event, mark
from timeline.model.mark import MarkKind, MarkState, Span
from timeline.picture.build import build_scene
from timeline.picture.days import day_of
from timeline.picture.scene import SceneMark
from timeline.picture.view import View

GOOD, QUESTION = MarkKind.GOOD_PRACTICE, MarkKind.QUESTION
SPAN = Span(start=date(2016, 2, 1), end=date(2016, 2, 29), lanes=("csc", "police"))
CASE = chronology(
    event("e1", "1/6/2016"),
    event("e2", "2/6/2016", agency="police"),
    marks=(
        mark("m1", QUESTION, "e1", "e2"),
        mark("m2", GOOD, "e2"),
        mark("m3", GOOD, "e1", state=MarkState.SET_ASIDE),
        mark("m4", QUESTION, span=SPAN),
        mark("m5", QUESTION, "e1", state=MarkState.PROPOSED),
    ),
)


def marks(view: View | None = None) -> dict[str, SceneMark]:
    return {drawn.id: drawn for drawn in build_scene(CASE, view or View()).marks}


def test_good_practice_comes_first_and_what_was_set_aside_is_not_drawn() -> None:
    assert list(marks()) == ["m2", "m1", "m4", "m5"]
    assert marks()["m5"].state == "proposed"


def test_a_mark_vanishes_with_its_events() -> None:
    drawn = marks(View(hidden=("police",)))
    assert "m2" not in drawn
    assert drawn["m1"].events == ["e1"]


def test_a_span_covers_its_last_day_in_its_lanes() -> None:
    scene = build_scene(CASE)
    span = marks()["m4"]
    assert (str(day_of(span.start or 0)), str(day_of(span.end or 0))) == (
        "2016-02-01",
        "2016-03-01",
    )
    assert [scene.lanes[lane].id for lane in span.lanes] == ["csc", "police"]


def test_a_span_whose_lanes_are_all_hidden_is_not_drawn() -> None:
    assert "m4" not in marks(View(hidden=("police", "csc")))


def test_a_mark_is_drawn_only_where_its_kind_is_asked_for() -> None:
    assert list(marks(View(marks=(GOOD,)))) == ["m2"]
    assert list(marks(View(marks=(QUESTION,)))) == ["m1", "m4", "m5"]


def test_a_span_keeps_the_lanes_of_its_mark_where_one_of_them_is_hidden() -> None:
    drawn = marks(View(hidden=("police",)))["m4"]
    assert (len(drawn.lanes), drawn.lane_ids) == (1, ["csc", "police"])
