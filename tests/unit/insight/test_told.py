import pytest

from timeline.insight.told import told_in
from timeline.model.event import EventKind

ORDER, PLAN, PLACEMENT = EventKind.ORDER, EventKind.PLAN, EventKind.PLACEMENT
ICO, SO, CO = "Interim care order", "Supervision order", "Care order"
CPP, CIN = "Child protection plan", "Child in need plan"


def told(kind: EventKind, words: str) -> tuple[set[str], set[str]]:
    """The names of what ends and of what begins in a row."""
    found = told_in(kind, words)
    ends = {one.sort.name for one in found if one.ends}
    return ends, {one.sort.name for one in found if one.begins}


@pytest.mark.parametrize(
    ("words", "ends", "begins"),
    [
        ("Interim care order made", set(), {ICO}),
        ("Interim care order", set(), {ICO}),
        ("Interim care order discharged", {ICO}, set()),
        ("Applied for an interim care order", set(), set()),
        ("Supervision order made; interim care order discharged", {ICO}, {SO}),
        ("Interim care order discharged and supervision order made", {ICO}, {SO}),
        ("Supervision order for 12 months, ICO discharged", {ICO}, {SO}),
        ("ICO ended when care order made", {ICO}, {CO}),
        ("ICO discharged on the making of a care order", {ICO}, {CO}),
        ("ICO replaced by supervision order", {ICO}, {SO}),
        ("Supervision order replaces ICO", {ICO}, {SO}),
        ("ICO and supervision order discharged", {ICO, SO}, set()),
        ("Applied for ICO and supervision order", set(), set()),
        ("Application for care order refused; ICO continues", set(), set()),
        ("ICO continues until care order made", set(), set()),
        ("ICO not discharged", set(), set()),
        ("Agreed that a care order should be made", set(), set()),
        ("ICO: discharged. SO not sought. Supervision order made", {ICO}, {SO}),
        ("ICO made. Review hearing listed for June", set(), {ICO}),
        ("ICO made; baby discharged from hospital to foster carers", set(), {ICO}),
        ("ICO made; child protection plan ended", {CPP}, {ICO}),
        ("ICO made; child in need plan agreed", set(), {ICO}),
    ],
)
def test_each_order_of_a_row_is_judged_by_its_own_clause(
    words: str, ends: set[str], begins: set[str]
) -> None:
    assert told(ORDER, words) == (ends, begins)


@pytest.mark.parametrize(
    ("words", "ends", "begins"),
    [
        ("Child protection plan reviewed; continues", set(), set()),
        ("Core group held. Child on a child protection plan", set(), set()),
        ("Stepped down from child protection plan", {CPP}, set()),
        ("Stepped down from child protection plan to child in need plan", {CPP}, {CIN}),
        ("CPP stepped down to CIN plan", {CPP}, {CIN}),
        ("Child protection plan ended, child in need plan agreed", {CPP}, {CIN}),
        ("Child protection plan. Meeting ended at noon", set(), set()),
    ],
)
def test_each_plan_of_a_row_is_judged_by_its_own_clause(
    words: str, ends: set[str], begins: set[str]
) -> None:
    assert told(PLAN, words) == (ends, begins)


def test_a_placement_that_ends_may_give_way_to_the_next_in_the_same_row() -> None:
    assert [one.ends for one in told_in(PLACEMENT, "Placement ended; moved to MGM")] == [
        True,
        False,
    ]
    assert [one.ends for one in told_in(PLACEMENT, "Placement ended")] == [True]
