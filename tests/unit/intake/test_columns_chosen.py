"""Columns whose field a person chose by hand."""

import pytest

from timeline.intake.reading import Options


def test_a_mapping_whose_heading_the_file_has_not_is_told_apart_from_its_problems(read_rows):
    rows = (("Date", "Event"), ("1/2/16", "Visit"))
    reading = read_rows(*rows, options=Options("GP", (("Moon", "what"), ("event ", "what"))))
    assert (reading.problems, reading.unmatched) == ((), ("Moon",))


@pytest.mark.parametrize(
    ("mapping", "impact", "action"),
    [
        ((("Remarks", "impact"),), "First\nSecond", None),
        ((("Remarks (column 4)", "action"),), None, "Second"),
        ((("Remarks", "impact"), ("Remarks (column 4)", "action")), "First", "Second"),
    ],
)
def test_a_repeated_heading_is_mapped_whole_or_by_its_column(read_rows, mapping, impact, action):
    reading = read_rows(
        ("Date", "Remarks", "Event", "Remarks"),
        ("1/2/16", "First", "Visit", "Second"),
        options=Options(mapping=mapping),
    )
    (event,) = reading.events
    assert (event.impact, event.action, event.what) == (impact, action, "Visit")
    labels = [column.heading for column in reading.tables[0].mapping]
    assert labels == ["Date", "Remarks", "Event", "Remarks (column 4)"]


def test_a_date_chosen_by_hand_leaves_the_first_date_in_extra_and_says_why(read_rows):
    reading = read_rows(
        ("Date", "Event", "Shift", "Weather"),
        ("1/2/16", "Visit", "2/2/16", "Rain"),
        options=Options(mapping=(("Shift", "date"),)),
    )
    (event,) = reading.events
    assert (event.when.text, event.extra) == ("2/2/16", {"Date": "1/2/16", "Weather": "Rain"})
    assert {column.heading: column.why for column in reading.tables[0].mapping} == {
        "Date": "another column was chosen for the date; kept under its heading",
        "Event": "a known heading",
        "Shift": "chosen by hand",
        "Weather": "no field is known for it; kept under its heading",
    }
