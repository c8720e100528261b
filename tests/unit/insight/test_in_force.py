from datetime import date

from tests.unit.picture.cases import chronology, event
from timeline.insight.in_force import InForce, in_force
from timeline.model.event import Event, EventKind

ORDER, PLAN, PLACEMENT = EventKind.ORDER, EventKind.PLAN, EventKind.PLACEMENT


def standing(*events: Event) -> list[InForce]:
    return list(in_force(chronology(*events), events))


def ends(*events: Event) -> dict[str, date | None]:
    return {stretch.event.id: stretch.end for stretch in standing(*events)}


def test_an_order_gives_way_to_the_next_about_the_childs_care() -> None:
    found = ends(
        event("ico", "17/11/2015", "Interim care order", kind=ORDER),
        event("so", "21/4/2016", "Supervision order", kind=ORDER),
    )
    assert found == {"ico": date(2016, 4, 20), "so": None}


def test_a_row_that_says_it_ended_ends_it_that_day() -> None:
    found = ends(
        event("cpp", "2/11/2015", "Child protection plan: neglect", kind=PLAN),
        event("end", "3/5/2016", "Child protection plan ended", kind=PLAN),
    )
    assert found == {"cpp": date(2016, 5, 3)}


def test_one_row_ends_an_order_and_begins_the_next() -> None:
    for words in (
        "Supervision order made; interim care order discharged",
        "ICO ended when supervision order made",
    ):
        found = standing(
            event("ico", "17/11/2015", "Interim care order", kind=ORDER),
            event("so", "21/4/2016", words, kind=ORDER),
        )
        assert [(one.name, one.start, one.end) for one in found] == [
            ("Interim care order", date(2015, 11, 17), date(2016, 4, 21)),
            ("Supervision order", date(2016, 4, 21), None),
        ]


def test_the_end_of_one_order_leaves_another_as_it_stands() -> None:
    found = ends(
        event("so", "21/4/2016", "Supervision order made", kind=ORDER),
        event("told", "25/4/2016", "Told that the ICO was discharged", kind=ORDER),
    )
    assert found == {"so": None}


def test_two_orders_made_in_one_row_are_two_stretches() -> None:
    words = "Supervision order made. Non-molestation order against Father granted"
    found = standing(event("both", "21/4/2016", words, kind=ORDER))
    assert [(one.name, one.person) for one in found] == [
        ("Supervision order", None),
        ("Non-molestation order", "father"),
    ]


def test_a_review_neither_begins_nor_ends_a_plan() -> None:
    found = ends(
        event("cpp", "2/11/2015", "Child protection plan: neglect", kind=PLAN),
        event("rcpc", "1/2/2016", "Child protection plan reviewed, continues", kind=PLAN),
        event("again", "2/2/2016", "On a child protection plan", kind=PLAN),
    )
    assert found == {"cpp": None}


def test_an_order_without_a_known_name_is_no_stretch_of_time() -> None:
    assert standing(event("o", "1/6/2016", "Order of the day", kind=ORDER)) == []


def test_a_placement_follows_another() -> None:
    found = ends(
        event("home", "19/11/2015", "At home with Mother", kind=PLACEMENT),
        event("foster", "24/6/2016", "Placed with FC1", kind=PLACEMENT),
    )
    assert found == {"home": date(2016, 6, 23), "foster": None}


def test_an_order_that_binds_a_parent_is_the_parents() -> None:
    words = "Non-molestation order granted to Mother against Father"
    (stretch,) = standing(event("nmo", "21/4/2016", words, kind=ORDER))
    assert (stretch.person, stretch.name) == ("father", "Non-molestation order")
    (named,) = standing(
        event("nc", "21/4/2016", "No contact order", kind=ORDER, people=("father",))
    )
    assert named.person == "father"


def test_a_plan_about_one_relative_alone_is_that_relatives() -> None:
    (stretch,) = standing(
        event("p", "1/3/2016", "Child in need plan", kind=PLAN, people=("mother",))
    )
    assert stretch.person == "mother"


def test_a_plan_whose_words_mention_a_relative_is_the_childs_all_the_same() -> None:
    words = "Child protection plan agreed with Mother"
    (stretch,) = standing(event("p", "1/3/2016", words, kind=PLAN, people=("mother",)))
    assert stretch.person is None


def test_a_plan_years_before_the_child_was_another_childs() -> None:
    assert standing(event("p", "1/3/2009", "Child protection plan", kind=PLAN)) == []
    assert standing(event("r", "1/3/2009 - 1/9/2009", "CPP", kind=PLAN)) == []
