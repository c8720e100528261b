"""Lanes in the order the facilitator wants."""

from timeline.model.agency import Agency, AgencyFamily
from timeline.model.case import Case
from timeline.model.chronology import Chronology
from timeline.model.event import Event
from timeline.model.when import When
from timeline.web.walk.lanes import lanes_after, lanes_offered

NAMES = ("Police", "GP", "School")
CASE = Chronology(
    case=Case(id="c", title="C"),
    agencies=tuple(
        Agency(id=name.lower(), name=name, family=AgencyFamily.HEALTH) for name in NAMES
    ),
    events=tuple(
        Event(id=f"e-{n}", when=When.unknown("?"), agency=name.lower(), what="x")
        for n, name in enumerate(NAMES)
    ),
)


def moving(lanes: dict[str, list[str]]) -> list[str]:
    return [lane["id"] for lane in lanes_offered(CASE, lanes) if lane["moves"]]


def test_a_lane_moves_up_and_down_and_stops_at_the_ends() -> None:
    lanes = lanes_after(CASE, {}, {"lane": "school", "move": "up"})
    assert moving(lanes) == ["police", "school", "gp"]
    lanes = lanes_after(CASE, lanes, {"lane": "school", "move": "up"})
    lanes = lanes_after(CASE, lanes, {"lane": "school", "move": "up"})
    assert moving(lanes) == ["school", "police", "gp"]
    assert moving(lanes_after(CASE, lanes, {"lane": "gp", "move": "down"})) == moving(lanes)


def test_nothing_moves_where_nothing_was_asked() -> None:
    lanes = lanes_after(CASE, {}, {"lane": "school", "move": "up"})
    assert lanes_after(CASE, lanes, None) == lanes


def test_a_lane_is_hidden_once_and_shown_again() -> None:
    lanes = lanes_after(CASE, {}, {"lane": "gp", "move": "hide"})
    assert lanes_after(CASE, lanes, {"lane": "gp", "move": "hide"}) == {"hidden": ["gp"]}
    assert [o["id"] for o in lanes_offered(CASE, lanes) if not o["shown"]] == ["gp"]
    assert lanes_after(CASE, lanes, {"lane": "gp", "move": "show"}) == {}
    assert lanes_after(CASE, lanes, {"move": "show all"}) == {}
