from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.picture.cases import chronology, event
from timeline.model.event import Event, EventKind
from timeline.picture.build import build_scene
from timeline.picture.days import day_of
from timeline.picture.scene import Bar


def bars(*events: Event) -> list[Bar]:
    return build_scene(chronology(*events)).bars


def test_a_plan_over_a_range_is_a_bar_and_only_a_point_in_its_agencys_lane() -> None:
    plan = event("p", "1/3/2016 - 31/3/2016", "Child protection plan: neglect", kind=EventKind.PLAN)
    scene = build_scene(chronology(plan, event("e", "1/6/2016")))
    (bar,) = scene.bars
    assert (str(day_of(bar.start)), str(day_of(bar.end))) == ("2016-03-01", "2016-04-01")
    assert scene.lanes[bar.lane].id == "child"
    assert (scene.events.sense[0], scene.events.start[0]) == ("exact", bar.start + 0.5)


def test_a_bar_without_an_end_runs_to_the_last_day_and_says_so() -> None:
    (bar,) = bars(
        event("p", "1/3/2016", "Child protection plan agreed", kind=EventKind.PLAN),
        event("e", "1/6/2016"),
    )
    assert (str(day_of(bar.end - 1)), bar.open_end) == ("2016-06-01", True)
    assert bar.label == "Child protection plan"


def test_orders_that_follow_each_other_share_a_row() -> None:
    first, second = bars(
        event("o1", "1/3/2016 - 21/4/2016", "Interim care order", kind=EventKind.ORDER),
        event("o2", "21/4/2016 - 20/4/2017", "Supervision order", kind=EventKind.ORDER),
        event("e", "1/6/2016"),
    )
    assert (first.row, second.row) == (0, 0)
    assert first.end == second.start


def test_of_two_bars_begun_by_one_row_the_second_says_what_it_is() -> None:
    drawn = bars(
        event(
            "o",
            "1/3/2016",
            "Supervision order made. Non-molestation order granted against Father.",
            kind=EventKind.ORDER,
            headline="Home under orders",
        ),
        event("e", "1/6/2016"),
    )
    assert sorted(bar.label for bar in drawn) == ["Home under orders", "Non-molestation order"]


def test_an_order_that_runs_on_does_not_stretch_the_picture() -> None:
    scene = build_scene(
        chronology(
            event("o", "21/4/2016 - 20/4/2019", "Supervision order", kind=EventKind.ORDER),
            event("e", "1/6/2016"),
        )
    )
    assert day_of(scene.last).year == 2016
    assert scene.bars[0].end > scene.last


KINDS = {
    EventKind.PLAN: "Child in need plan",
    EventKind.ORDER: "Care order",
    EventKind.PLACEMENT: "With MGM",
}
RANGES = st.tuples(st.sampled_from(list(KINDS)), st.integers(1, 28), st.integers(0, 200))


@given(st.lists(RANGES, max_size=12))
def test_no_bar_hides_another(ranges: list[tuple[EventKind, int, int]]) -> None:
    told = []
    for number, (kind, day, length) in enumerate(ranges):
        start = date(2016, 1, day)
        end = start + timedelta(days=length + 1)
        told.append(
            event(f"e{number}", f"{start:%d/%m/%Y} - {end:%d/%m/%Y}", KINDS[kind], kind=kind)
        )
    drawn = bars(*told)
    assert len(drawn) == len(ranges)
    rows: dict[int, list[Bar]] = {}
    for bar in sorted(drawn, key=lambda b: b.start):
        rows.setdefault(bar.row, []).append(bar)
    for row in rows.values():
        assert all(a.end <= b.start for a, b in pairwise(row))
