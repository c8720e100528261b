from tests.unit.picture.cases import CSC, FATHERS_ACCOUNT, HV, POLICE, chronology, event
from timeline.model.event import EventKind
from timeline.picture.build import build_scene
from timeline.picture.scene import Scene
from timeline.picture.view import View

CASE = chronology(
    event("e1", "1/6/2016", agency="hv"),
    event("e2", "2/6/2016", agency="police"),
    event("e3", "3/6/2016", agency="csc"),
    event("e4", "4/6/2016", "Team manager's post vacant", kind=EventKind.CONTEXT),
    event("e5", "5/6/2016", "I was not asked", agency="fathers-account"),
    agencies=(HV, FATHERS_ACCOUNT, POLICE, CSC),
)


def lanes(scene: Scene) -> list[str]:
    return [lane.id for lane in scene.lanes]


def test_lanes_run_from_the_child_over_the_family_and_the_agencies_to_the_context() -> None:
    assert lanes(build_scene(CASE)) == [
        "child", "seen", "fathers-account", "csc", "police", "hv", "context",
    ]  # fmt: skip


def test_the_view_orders_agencies_and_the_rest_follow_as_usual() -> None:
    ordered = lanes(build_scene(CASE, View(order=("hv", "nobody", "police"))))
    assert ordered[3:6] == ["hv", "police", "csc"]


def test_an_event_stands_in_its_agencys_lane_and_context_in_its_own() -> None:
    scene = build_scene(CASE)
    stands = {
        ref: scene.lanes[lane].id
        for ref, lane in zip(scene.events.id, scene.events.lane, strict=True)
    }
    assert stands == {
        "e1": "hv", "e2": "police", "e3": "csc", "e4": "context", "e5": "fathers-account",
    }  # fmt: skip


def test_a_hidden_lane_takes_its_events_with_it() -> None:
    scene = build_scene(CASE, View(hidden=("hv", "fathers-account", "seen")))
    assert lanes(scene) == ["child", "csc", "police", "context"]
    assert scene.events.id == ["e2", "e3", "e4"]


def test_the_childs_lane_cannot_be_hidden() -> None:
    assert lanes(build_scene(CASE, View(hidden=("child",))))[0] == "child"


def test_an_agency_without_events_has_no_lane() -> None:
    assert "police" not in lanes(build_scene(chronology(event("e1", "1/6/2016"))))


def test_an_agency_that_the_case_does_not_list_is_shown_all_the_same() -> None:
    scene = build_scene(chronology(event("e1", "1/6/2016", agency="unheard-of")))
    assert scene.lanes[scene.events.lane[0]].name == "unheard-of"


def test_an_order_against_father_stands_in_the_lane_of_his_own_account() -> None:
    order = event("o", "6/6/2016", "Non-molestation order against Father", kind=EventKind.ORDER)
    scene = build_scene(CASE.model_copy(update={"events": (*CASE.events, order)}))
    assert scene.lanes[scene.bars[0].lane].id == "fathers-account"
