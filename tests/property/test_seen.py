"""Whatever a cell about the child's being seen holds, no answer is taken against its words."""

import re

from hypothesis import given
from hypothesis import strategies as st

from timeline.intake.seen import answer_in
from timeline.model.event import ChildSeen

WORD = st.sampled_from(
    ("yes", "no", "n", "y", "not", "seen", "alone", "n/a", "child", "mother", "at home", "asleep",
     "concerns", "by phone", "?", "unborn", "with", "not seen")
)  # fmt: skip
JOINT = st.sampled_from((" ", ", ", " - ", "; ", ". ", ": ", "\n", "/"))


@st.composite
def cells(draw: st.DrawFn) -> str:
    words = draw(st.lists(WORD, min_size=1, max_size=7))
    return "".join(word + draw(JOINT) for word in words)


@given(cells())
def test_a_cell_that_says_not_seen_is_never_taken_for_seen(cell: str) -> None:
    if "not seen" in cell:
        assert answer_in(cell).seen in (None, ChildSeen.NOT_SEEN)


@given(cells())
def test_a_cell_that_says_yes_or_alone_is_never_taken_for_not_seen(cell: str) -> None:
    if re.search(r"\b(?:yes|y|alone)\b", cell):
        assert answer_in(cell).seen is not ChildSeen.NOT_SEEN


@given(cells() | st.text(max_size=30))
def test_what_is_unclear_is_kept_and_takes_no_answer(cell: str) -> None:
    answer = answer_in(cell)
    assert answer.keep_words or not answer.unclear
    assert answer.seen is None or not answer.unclear
