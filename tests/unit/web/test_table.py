"""The table twin has the same events in the same order as the picture."""

from timeline.picture.build import build_scene
from timeline.picture.view import View, seen_through
from timeline.web.walk.table import table_rows

from .test_card import CASE


def test_the_rows_are_those_of_the_picture_in_its_order() -> None:
    for view in (View(), View(words="transfer"), View(agencies=("hv",))):
        rows = table_rows(CASE, seen_through(CASE, view))
        assert [row["id"] for row in rows] == build_scene(CASE, view).events.id


def test_a_row_says_its_marks_by_shape_and_word() -> None:
    first, second = table_rows(CASE, seen_through(CASE, View()))
    assert first["marks"] == "△ Missed opportunity"
    assert second["marks"] == ""
    assert second["when"]
