import pytest

from timeline.insight.orders import ends_with_a_name, name_of, sort_of, sorts_in
from timeline.model.event import EventKind


@pytest.mark.parametrize(
    ("kind", "words", "name"),
    [
        (EventKind.ORDER, "ICO granted", "Interim care order"),
        (EventKind.ORDER, "Supervision order for 12 months", "Supervision order"),
        (EventKind.ORDER, "Non molestation order", "Non-molestation order"),
        (EventKind.PLAN, "Child made subject of a CPP (neglect)", "Child protection plan: neglect"),
        (EventKind.PLAN, "child in need plan", "Child in need plan"),
    ],
)
def test_a_plan_or_order_is_known_by_its_name(kind: EventKind, words: str, name: str) -> None:
    sort = sort_of(kind, words)
    assert sort is not None
    assert name_of(sort, words) == name


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (EventKind.PLAN, "Safety plan"),
        (EventKind.ORDER, "Standing order"),
        (EventKind.CONTACT, "ICO"),
    ],
)
def test_what_has_no_known_name_is_not_guessed(kind: EventKind, words: str) -> None:
    assert sort_of(kind, words) is None


def test_each_name_in_the_words_is_found_once_and_no_shorter_one_inside_it() -> None:
    words = "Supervision order made; interim care order discharged; the supervision order runs"
    assert [sort.name for sort in sorts_in(words)] == ["Supervision order", "Interim care order"]


def test_words_that_end_with_a_name_are_told() -> None:
    assert ends_with_a_name("Court: the ICO ")
    assert not ends_with_a_name("Supervision order for 12 months")
