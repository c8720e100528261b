from datetime import UTC, datetime

import pytest

from timeline.model.mark import Mark, MarkKind
from timeline.own_form.marks import mark_lines, marks_in_cell

AT = datetime(2026, 7, 1, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize("kind", list(MarkKind))
def test_each_mark_has_its_shape_and_its_word_and_is_read_by_its_word(kind: MarkKind) -> None:
    mark = Mark(id="m", kind=kind, events=("e",), reason="Why: a\n\nb", author="F · x", at=AT)
    (read,), rest = marks_in_cell("\n".join(mark_lines(mark, 1)))
    assert (read.kind, read.reason, read.author, read.at, read.place, rest) == (
        kind, "Why: a\n\nb", "F · x", AT, 1, "",
    )  # fmt: skip


def test_a_shape_that_a_font_lost_does_no_harm() -> None:
    (read,), _ = marks_in_cell(
        "Good practice: y\n[m · accepted · 2026-07-01 10:00:00 UTC · row 1 of 1 · F]"
    )
    assert read.kind is MarkKind.GOOD_PRACTICE


def test_words_typed_into_the_cell_by_hand_are_given_back() -> None:
    assert marks_in_cell("Good practice: typed by hand") == ((), "Good practice: typed by hand")
