import pytest

from tests.unit.picture.cases import chronology, event
from timeline.model.event import ChildSeen, Event, EventKind
from timeline.picture.build import build_scene


def ticks(*events: Event) -> list[tuple[str, str]]:
    return [(tick.event, tick.seen) for tick in build_scene(chronology(*events)).seen]


@pytest.mark.parametrize("seen", list(ChildSeen))
def test_a_row_that_says_whether_the_child_was_seen_has_a_tick(seen: ChildSeen) -> None:
    assert ticks(event("e", "1/6/2016", child_seen=seen)) == [("e", seen.value)]


@pytest.mark.parametrize(
    ("what", "when", "kind", "agency", "ticked"),
    [
        ("Home visit; Mother tired", "1/6/2016", EventKind.CONTACT, "hv", True),
        ("Home visit before birth", "1/6/2015", EventKind.CONTACT, "hv", False),
        ("Telephoned to arrange a visit", "1/6/2016", EventKind.CONTACT, "hv", False),
        ("Letter sent", "1/6/2016", EventKind.CONTACT, "hv", False),
        ("Visit discussed", "1/6/2016", EventKind.MEETING, "hv", False),
        ("Home visit", "1/6/2016", EventKind.CONTACT, "unheard-of", False),
    ],
)
def test_a_visit_that_does_not_say_is_not_recorded(
    what: str, when: str, kind: EventKind, agency: str, ticked: bool
) -> None:
    found = ticks(event("e", when, what, kind=kind, agency=agency))
    assert found == ([("e", "not recorded")] if ticked else [])


def test_a_contact_without_a_known_date_has_no_tick() -> None:
    assert ticks(event("e", "not known", child_seen=ChildSeen.SEEN)) == []


def test_ticks_run_by_day() -> None:
    seen = {"child_seen": ChildSeen.SEEN}
    long = event("long", "1/3/2016 - 30/9/2016", **seen)
    assert [ref for ref, _ in ticks(long, event("short", "1/4/2016", **seen))] == ["short", "long"]
