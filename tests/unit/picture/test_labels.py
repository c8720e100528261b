import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.picture.cases import event
from timeline.model.event import EventKind
from timeline.picture.labels import LONGEST, first_words, importance_of, label_of


def test_the_headline_is_the_label_where_there_is_one() -> None:
    assert (
        label_of(event("e", "1/6/2016", "Long text", headline="Rash; prescribed"))
        == "Rash; prescribed"
    )


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Home visit. Mother tired.", "Home visit"),
        ("Telephone call from the midwife to the duty worker about the discharge",
         "Telephone call from the midwife to the…"),
        ("Two\nlines  of text", "Two lines of text"),
        ("", ""),
    ],
)  # fmt: skip
def test_without_a_headline_the_first_words_end_at_a_word(text: str, label: str) -> None:
    assert first_words(text, LONGEST) == label


@given(st.text(max_size=200), st.integers(5, 60))
def test_a_label_is_never_longer_than_asked_nor_of_two_lines(text: str, longest: int) -> None:
    label = first_words(text, longest)
    assert len(label) <= longest
    assert "\n" not in label


@pytest.mark.parametrize(
    ("what", "kind", "importance"),
    [
        ("Interim care order made", EventKind.ORDER, 2),
        ("Child A born at 39 weeks", EventKind.LIFE_EVENT, 2),
        ("Admitted to hospital with injuries", EventKind.INCIDENT, 2),
        ("Mother admitted that she was tired", EventKind.CONTACT, 0),
        ("New birth visit", EventKind.CONTACT, 0),
    ],
)
def test_what_turns_a_life_is_labelled_before_the_rest(
    what: str, kind: EventKind, importance: int
) -> None:
    told = event("e", "1/6/2016", what, kind=kind)
    assert importance_of(told, marked=False) == importance
    assert importance_of(told, marked=True) == 3


def test_a_headline_counts_more_than_none() -> None:
    assert importance_of(event("e", "1/6/2016", headline="Weight good"), marked=False) == 1
