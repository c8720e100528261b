import json

from tests.unit.picture.cases import BORN, chronology, event, mark
from timeline.model.chronology import Link
from timeline.model.mark import MarkKind
from timeline.picture.build import build_scene, lanes_in
from timeline.picture.days import day_of
from timeline.picture.view import View

CASE = chronology(
    event("e1", "1/6/2016", headline="Strategy meeting"),
    event("e2", "1/6/2016", agency="police"),
    event("e3", "not known", agency="hv"),
    event("e4", "from 2014", "Known to services"),
    links=(
        Link(kind="same contact", events=("e1", "e2")),
        Link(kind="conflicting accounts", events=("e1", "e3")),
    ),
    marks=(mark("m1", MarkKind.QUESTION, "e2"),),
)


def test_every_event_that_is_seen_is_in_the_scene_once_in_date_order() -> None:
    assert build_scene(CASE).events.id == ["e4", "e1", "e2", "e3"]


def test_all_columns_are_equally_long_and_hold_no_gaps() -> None:
    columns = vars(build_scene(CASE).events)
    assert {len(column) for column in columns.values()} == {4}
    assert all(value is not None for column in columns.values() for value in column)


def test_a_link_needs_two_events_that_are_seen() -> None:
    assert [link.events for link in build_scene(CASE, View(hidden=("hv",))).links] == [["e1", "e2"]]


def test_marked_events_are_the_most_important() -> None:
    events = build_scene(CASE).events
    assert dict(zip(events.id, events.importance, strict=True)) == {
        "e4": 0,
        "e1": 1,
        "e2": 3,
        "e3": 0,
    }


def test_a_filter_does_not_move_the_frame() -> None:
    whole, filtered = build_scene(CASE), build_scene(CASE, View(words="strategy"))
    assert filtered.events.id == ["e1"]
    assert (whole.first, whole.last) == (filtered.first, filtered.last)


def test_the_birth_is_on_the_axis() -> None:
    born = build_scene(CASE).born
    assert born is not None
    assert day_of(born) == BORN


def test_a_case_without_events_is_a_picture_too() -> None:
    scene = build_scene(chronology())
    assert scene.first < scene.last
    assert [lane.id for lane in scene.lanes] == ["child", "seen"]


def test_the_scene_is_plain_json_and_the_same_each_time() -> None:
    first, second = (json.dumps(build_scene(CASE).as_json(), allow_nan=False) for _ in range(2))
    assert first == second


def test_the_lanes_alone_are_those_of_the_picture() -> None:
    for view in (View(), View(order=("police",)), View(hidden=("police",)), View(words="Known")):
        assert lanes_in(CASE, view) == build_scene(CASE, view).lanes
