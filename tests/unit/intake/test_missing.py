"""What a table lacks: without dates its rows are events all the same, or notes that are told."""

import pytest

from tests.unit.intake.conftest import raw_rows
from timeline.intake.raw import RawFile, RawTable
from timeline.intake.read import read_tables
from timeline.intake.reading import FileReading, Options

WITHOUT = (("Agency", "What happened"), ("GP", "Seen with a cough"), ("Police", "Called out"))
NO_DATE = "a column of dates; no column is the date: say which heading is"
NO_HEADING = "a table with a date and what happened; no heading was recognised"


def _read(*tables: tuple[tuple[str, ...], ...]) -> FileReading:
    numbered = enumerate(tables, start=1)
    held = tuple(RawTable("f.docx", None, number, raw_rows(*rows)) for number, rows in numbered)
    return read_tables(RawFile("f.docx", held), Options(), "0" * 64)


def test_rows_under_known_headings_are_events_though_no_column_is_the_date():
    reading = _read(WITHOUT)
    assert [(event.agency, event.what) for event in reading.events] == [
        ("gp", "Seen with a cough"),
        ("police", "Called out"),
    ]
    assert {(event.when.sense, event.when.text) for event in reading.events} == {("unknown", "")}
    counts = reading.tables[0].counts
    assert (counts.rows, counts.events, counts.notes, counts.headings) == (3, 2, 0, 1)


def test_the_missing_column_is_told_once_for_the_table():
    (problem,) = _read(WITHOUT).problems
    assert (problem.table, problem.row, problem.read) == (1, None, "Agency | What happened")
    assert problem.expected == NO_DATE


def test_a_long_table_without_dates_is_told_once_too():
    headings = ("Agency", "What happened", "Action taken")
    (problem,) = _read((headings, ("GP", "Seen", "None"), ("GP", "Called", "None"))).problems
    assert problem.expected == NO_DATE


@pytest.mark.parametrize(
    "headings",
    [
        ("Who did it", "What happened"),
        ("Agency", "Action taken"),
        ("What happened", "Remarks", "Weather"),
    ],
)
def test_one_known_heading_of_what_happened_is_enough(headings):
    reading = _read((headings, ("GP", "Seen with a cough")))
    assert len(reading.events) == 1
    assert NO_DATE in [problem.expected for problem in reading.problems]


@pytest.mark.parametrize(
    "headings", [("Short form", "Meaning"), ("Term", "Details"), ("Shoes", "Weather")]
)
def test_a_table_without_a_known_heading_stays_notes_and_is_told(headings):
    reading = _read((headings, ("HV", "Health visitor"), ("SW", "Social worker")))
    assert (len(reading.events), len(reading.notes)) == (0, 3)
    assert [problem.expected for problem in reading.problems] == [NO_HEADING]


def test_a_table_of_one_column_that_gives_no_event_is_told():
    reading = _read((("A word to the reader",), ("Please read with care",)))
    assert (len(reading.events), len(reading.notes)) == (0, 2)
    assert [(p.read, p.expected) for p in reading.problems] == [
        ("A word to the reader", NO_HEADING)
    ]


def test_a_list_of_agencies_beside_a_chronology_stays_notes_and_is_no_problem():
    chronology = (("Date", "Agency", "Event"), ("1/2/16", "GP", "Visit"))
    reading = _read(chronology, (("Agency", "Contact"), ("Police", "Ring the desk")))
    assert len(reading.events) == 1
    assert reading.problems == ()
    assert any('("Agency | Contact") has no column of dates' in said for said in reading.remarks)


def test_a_list_of_agencies_beside_an_empty_chronology_stays_notes():
    reading = _read((("Date", "Agency", "Event"),), (("Agency", "Contact"), ("Police", "Desk")))
    assert reading.events == ()
    assert [note.text for note in reading.notes] == ["Agency | Contact", "Police | Desk"]


def test_a_heading_said_to_be_the_date_ends_the_problem():
    rows = raw_rows(("Day it was", "What happened"), ("1/2/16", "Seen"), ("5/2/16", "Called"))
    table = RawTable("gp.docx", None, 1, rows)
    options = Options(mapping=(("Day it was", "date"),))
    reading = read_tables(RawFile("gp.docx", (table,)), options, "0" * 64)
    assert [event.when.text for event in reading.events] == ["1/2/16", "5/2/16"]
    assert reading.problems == ()


@pytest.mark.parametrize(
    "headings", [("What happened", "Weather"), ("Agency", "Action taken"), ("Date", "Child seen")]
)
def test_no_sentence_of_a_table_speaks_of_the_command_line(headings):
    problems = _read((headings, ("1", "None"))).problems
    assert problems
    assert not any("--" in problem.expected for problem in problems)
