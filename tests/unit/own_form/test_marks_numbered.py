from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.model.mark import Mark, MarkKind
from timeline.own_form.marks_numbered import numbered_cell, numbered_in_cell

AT = datetime(2026, 7, 1, 10, 0, tzinfo=UTC)


def a_mark(kind: MarkKind, reason: str = "") -> Mark:
    return Mark(id="m", kind=kind, events=("e",), reason=reason, author="F", at=AT)


@pytest.mark.parametrize("kind", list(MarkKind))
def test_each_mark_is_read_by_its_word_and_number(kind: MarkKind) -> None:
    (read,), rest = numbered_in_cell(numbered_cell([(a_mark(kind, "Why: a\n\nb"), 12)]))
    assert (read.kind, read.number, read.reason, rest) == (kind, 12, "Why: a\n\nb", "")


def test_a_mark_without_a_reason_has_no_colon() -> None:
    assert numbered_cell([(a_mark(MarkKind.GOOD_PRACTICE), 3)]) == "★ Good practice [3]"


def test_a_shape_that_a_font_lost_does_no_harm() -> None:
    (read,), _ = numbered_in_cell("good practice [3] She rang first.")
    assert (read.kind, read.reason) == (MarkKind.GOOD_PRACTICE, "She rang first.")


def test_words_typed_by_hand_below_a_mark_are_given_back_apart() -> None:
    (read,), rest = numbered_in_cell("★ Good practice [3]: She rang.\nQuestion: why not sooner?")
    assert (read.reason, rest) == ("She rang.", "Question: why not sooner?")


# Lines that read like a mark, a tool of telling them apart, or plain words.
LINES = st.lists(
    st.sampled_from(
        [
            "Question: who knew?",
            "★ Good practice [1]: x",
            "· Question",
            "· · ★ question [2]",
            "as is",
        ]
    ),
    min_size=1,
    max_size=4,
)


@given(reasons=st.lists(LINES.map("\n".join), max_size=3))
def test_a_reason_that_reads_like_marks_stays_one_reason(reasons: list[str]) -> None:
    cell = numbered_cell(
        (a_mark(MarkKind.QUESTION, reason), number) for number, reason in enumerate(reasons)
    )
    read, rest = numbered_in_cell(cell)
    assert [mark.reason for mark in read] == reasons
    assert rest == ""
