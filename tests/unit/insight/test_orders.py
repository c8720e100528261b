import pytest

from timeline.insight.orders import name_of, says_it_begins, says_it_ends, sort_of
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


@pytest.mark.parametrize(
    ("words", "begins", "ends"),
    [
        ("Interim care order made", True, False),
        ("Interim care order discharged", False, True),
        ("Applied for an interim care order", False, False),
        ("Child protection plan reviewed; continues", False, False),
        ("Stepped down from child protection plan", False, True),
    ],
)
def test_words_tell_whether_it_begins_or_ends(words: str, begins: bool, ends: bool) -> None:
    assert (says_it_begins(words), says_it_ends(words)) == (begins, ends)
