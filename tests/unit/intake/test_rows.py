"""Rows of a table: dates that hold, notes, headings, agencies, and words that are kept."""

from datetime import date, datetime, time

import pytest

from timeline.intake.reading import Counts, FileReading, Options
from timeline.model.event import ChildSeen, Event, EventKind

HEADINGS = ("Date", "Event", "Outcome")


def _days(reading: FileReading) -> list[tuple[date | None, date | None]]:
    return [(event.when.earliest, event.when.latest) for event in reading.events]


def _only(reading: FileReading) -> Event:
    assert len(reading.events) == 1
    return reading.events[0]


def _problems(reading: FileReading) -> list[tuple[int | None, str | None, str, str]]:
    return [
        (problem.row, problem.column, problem.read, problem.expected)
        for problem in reading.problems
        if problem.row is not None
    ]


def test_a_date_typed_once_holds_for_the_rows_below(read_rows):
    reading = read_rows(
        HEADINGS, ("22/05/2016 14:05", "One", ""), ("", "Two", ""), ("23/05/2016", "Three", "")
    )
    assert [event.when.earliest for event in reading.events] == [
        date(2016, 5, 22),
        date(2016, 5, 22),
        date(2016, 5, 23),
    ]
    assert [event.when.text for event in reading.events] == ["22/05/2016 14:05", "", "23/05/2016"]
    assert [event.when.time for event in reading.events] == ["14:05", None, None]
    assert reading.problems == _only_agency(reading)


def _only_agency(reading: FileReading):
    return tuple(problem for problem in reading.problems if "which agency" in problem.expected)


def test_a_row_without_any_date_is_an_event_with_an_unknown_date(read_rows):
    reading = read_rows(HEADINGS, ("", "One", ""), ("", "Two", ""))
    assert [event.when.sense for event in reading.events] == ["unknown", "unknown"]
    assert _problems(reading)[0][:3] == (2, "Date", "")


def test_a_date_typed_wrong_is_kept_and_told_and_never_guessed(read_rows):
    reading = read_rows(
        HEADINGS, ("1/2/2016", "One", ""), ("31/02/2016", "Two", ""), ("", "Three", "")
    )
    assert [event.when.text for event in reading.events] == ["1/2/2016", "31/02/2016", ""]
    assert [event.when.sense for event in reading.events] == ["within", "unknown", "unknown"]
    told = _problems(reading)
    assert told[0][:3] == (3, "Date", "31/02/2016")
    assert "February 2016" in told[0][3]
    assert told[1] == (4, "Date", "", "a date; the one in the rows above cannot be read")


def test_a_date_without_its_year_is_offered_with_the_year_of_the_row_above(read_rows):
    reading = read_rows(HEADINGS, ("1/4/2016", "One", ""), ("04.05", "Two", ""))
    assert reading.events[1].when.sense == "unknown"
    assert "perhaps Wed 4 May 2016" in _problems(reading)[0][3]


def test_undated_is_said_by_the_agency_and_is_no_problem(read_rows):
    reading = read_rows(HEADINGS, ("undated", "One", ""))
    assert _only(reading).when.text == "undated"
    assert _problems(reading) == []


def test_start_and_end_dates_make_a_stretch_of_time(read_rows):
    headings = ("Start Date", "End Date", "Event")
    reading = read_rows(
        headings,
        ("1/6/2015", "5/6/2015", "Stay"),
        ("1/6/2015", "1/6/2015", "Visit"),
        ("1/6/2015", "ongoing", "Plan"),
        ("1/6/2015", "", "Call"),
    )
    assert [event.when.sense for event in reading.events] == [
        "throughout",
        "within",
        "throughout",
        "within",
    ]
    assert _days(reading)[0] == (date(2015, 6, 1), date(2015, 6, 5))
    assert [event.when.edtf for event in reading.events] == [
        "2015-06-01/2015-06-05",
        "2015-06-01",
        "2015-06-01/..",
        "2015-06-01",
    ]
    assert reading.events[0].when.text == "1/6/2015 to 5/6/2015"


def test_an_end_before_its_start_is_told_and_kept(read_rows):
    event = _only(
        reading := read_rows(("Start Date", "End Date", "Event"), ("5/6/2015", "1/6/2015", "Stay"))
    )
    assert event.when.is_exact
    assert event.extra == {"End Date": "1/6/2015"}
    assert _problems(reading)[0][:3] == (2, "End Date", "1/6/2015")


@pytest.mark.parametrize(
    "cell", ["14:05", "2.05pm", "1405hrs", time(14, 5), datetime(1899, 12, 30, 14, 5)]
)
def test_a_time_in_its_own_column_joins_the_date(read_rows, cell):
    event = _only(read_rows(("Date", "Time", "Event"), (date(2016, 5, 22), cell, "Call")))
    assert event.when.time == "14:05"
    assert event.when.earliest == date(2016, 5, 22)


def test_a_start_and_an_end_time_are_one_stretch_of_the_day(read_rows):
    event = _only(
        read_rows(
            ("Start Date", "Start Time", "End Time", "Event"), ("1/6/15", "10:00", "11:30", "Visit")
        )
    )
    assert event.when.time == "10:00-11:30"
    assert event.when.text == "1/6/15 10:00 11:30"


def test_a_time_that_cannot_be_read_is_kept_under_its_heading(read_rows):
    event = _only(reading := read_rows(("Date", "Time", "Event"), ("1/6/15", "26:70", "Visit")))
    assert event.extra == {"Time": "26:70"}
    assert _problems(reading)[0][:3] == (2, "Time", "26:70")


def test_an_event_later_than_its_recording_is_told_and_kept(read_rows):
    reading = read_rows(("Date", "Date recorded", "Event"), ("5/6/2016", "1/6/2016", "Visit"))
    event = _only(reading)
    assert event.recorded_when is not None
    assert event.recorded_when.earliest == date(2016, 6, 1)
    assert _problems(reading)[0][:3] == (2, "Date recorded", "1/6/2016")


def test_headings_repeated_on_each_page_are_headings(read_rows):
    reading = read_rows(
        HEADINGS, ("1/2/16", "One", ""), ("DATE", "Event:", "outcome"), ("", "Two", "")
    )
    assert reading.tables[0].counts == Counts(rows=4, events=2, notes=0, headings=2, blank=0)
    assert reading.events[1].when.earliest == date(2016, 2, 1)


def test_other_headings_further_down_begin_a_table_of_their_own(read_rows):
    reading = read_rows(
        ("Date", "Event", "Outcome"),
        ("1/2/16", "One", "Done"),
        ("Outcome", "Date of contact", "Details"),
        ("Also done", "2/2/16", "Two"),
    )
    assert [event.what for event in reading.events] == ["One", "Two"]
    assert [event.action for event in reading.events] == ["Done", "Also done"]
    assert reading.tables[0].counts.headings == 2


def test_a_title_above_the_headings_is_a_note(read_rows):
    reading = read_rows(
        "Police chronology", ("Prepared for the review",), HEADINGS, ("1/2/16", "One", "")
    )
    assert [note.text for note in reading.notes] == ["Police chronology", "Prepared for the review"]
    assert reading.tables[0].counts == Counts(rows=4, events=1, notes=2, headings=1, blank=0)


def test_a_dated_row_above_the_headings_is_an_event_still(read_rows):
    reading = read_rows(("1/2/16", "Early", ""), HEADINGS, ("2/2/16", "One", ""))
    assert [event.what for event in reading.events] == ["Early", "One"]


def test_a_divider_is_a_note_and_its_year_holds_for_rows_without_a_date(read_rows):
    reading = read_rows(HEADINGS, "History", ("2015",), ("", "One", ""), ("1/2/2016", "Two", ""))
    assert [note.text for note in reading.notes] == ["History", "2015"]
    assert _days(reading)[0] == (date(2015, 1, 1), date(2015, 12, 31))


def test_a_divider_that_names_an_agency_holds_for_the_rows_below(read_rows):
    reading = read_rows(
        HEADINGS, "Police", ("1/2/16", "One", ""), "Health visiting", ("2/2/16", "Two", "")
    )
    assert [event.agency for event in reading.events] == ["police", "health-visiting"]


@pytest.mark.parametrize("source", ["# check", "^ GP letter", "¬ see file", "~ comment"])
def test_a_source_with_an_authors_sign_makes_the_row_a_note(read_rows, source):
    reading = read_rows(
        ("Start Date", "Source of Information", "Event"),
        ("1/2/16", "File", "One"),
        ("2/2/16", source, "Not sure of this"),
    )
    assert [event.what for event in reading.events] == ["One"]
    assert [note.text for note in reading.notes] == [f"2/2/16 | {source} | Not sure of this"]


@pytest.mark.parametrize(
    "words", ["Signed: TM1", "Completed by SW1, 3/4/16", "Signature", "Page 1 of 3"]
)
def test_a_signature_is_a_note(read_rows, words):
    reading = read_rows(HEADINGS, ("1/2/16", "One", ""), (words,))
    assert [note.text for note in reading.notes] == [words]


def test_an_agreement_that_was_signed_is_an_event(read_rows):
    reading = read_rows(HEADINGS, ("1/2/16", "Signed working agreement with Mother", ""))
    assert _only(reading).what == "Signed working agreement with Mother"


def test_several_agencies_in_a_cell_are_the_recorder_and_those_in_touch(read_rows):
    event = _only(read_rows(("Date", "Agency", "Event"), ("1/2/16", "CSC / Police", "Visit")))
    assert (event.agency, event.in_touch) == ("childrens-social-care", ("police",))
    assert event.extra == {"Agency": "CSC / Police"}


def test_an_agency_nobody_knows_keeps_its_name_and_is_asked_about_once(read_rows):
    reading = read_rows(
        ("Date", "Agency", "Event"), ("1/2/16", "Zebra", "One"), ("2/2/16", "Zebra", "Two")
    )
    assert [agency.name for agency in reading.agencies] == ["Zebra"]
    assert _problems(reading) == [
        (2, "Agency", "Zebra", "an agency that is known: which kind is it?")
    ]


def test_a_blank_agency_beneath_a_blank_date_is_the_one_above(read_rows):
    reading = read_rows(
        ("Date", "Agency", "Event"),
        ("1/2/16", "Police", "One"),
        ("", "", "Two"),
        ("", "GP", "Three"),
    )
    assert [event.agency for event in reading.events] == ["police", "police", "gp"]


def test_a_merged_document_has_the_agency_before_the_source(read_rows):
    reading = read_rows(
        ("Start Date", "Source of Information", "Event"),
        ("1/2/16", "Police: PVP report", "One"),
        ("2/2/16", "Health visiting: HV record", "Two"),
        heading_above="Merged for Midwifery",
    )
    assert [event.agency for event in reading.events] == ["police", "health-visiting"]
    assert reading.events[0].extra == {"Source of Information": "Police: PVP report"}


def test_who_was_present_gives_people_and_agencies_in_touch(read_rows):
    reading = read_rows(
        ("Date", "Event", "Who was present"),
        ("1/2/16", "Core group", "Mother, HV2, SW1 and Uncle Bob"),
        heading_above="Children's social care",
    )
    event = _only(reading)
    assert event.people == ("mother", "hv2", "sw1")
    assert event.in_touch == ("health-visiting",)
    assert event.extra == {"Who was present": "Mother, HV2, SW1 and Uncle Bob"}


def test_the_worker_of_a_row_is_no_other_agency_in_touch(read_rows):
    event = _only(
        read_rows(
            ("Date", "Seen by", "Event"), ("1/2/16", "SW1", "Visit"), heading_above="Hospital"
        )
    )
    assert (event.agency, event.people, event.in_touch) == ("hospital", ("sw1",), ())


def test_an_agency_named_in_the_text_only_is_not_guessed(read_rows):
    event = _only(read_rows(HEADINGS, ("1/2/16", "Strategy meeting with Police and GP", "")))
    assert event.in_touch == ()


def test_columns_that_no_field_takes_are_kept_under_their_own_heading(read_rows):
    event = _only(
        read_rows(("Date", "Event", "Weather", "Comments"), ("1/2/16", "Visit", "Rain", "Quiet"))
    )
    assert event.extra == {"Weather": "Rain", "Comments": "Quiet"}


def test_two_columns_that_tell_what_happened_are_both_kept_in_what(read_rows):
    event = _only(read_rows(("Date", "Event", "Details"), ("1/2/16", "Visit", "Home warm")))
    assert event.what == "Visit\nHome warm"


def test_a_cell_merged_across_columns_is_told_once(read_rows):
    words = "Home visit; the home was warm and the baby content"
    event = _only(read_rows(HEADINGS, ("1/2/16", words, words)))
    assert (event.what, event.action) == (words, None)


def test_childs_own_words_come_only_from_a_column_of_them(read_rows):
    reading = read_rows(
        ("Date", "Event", "Child's words"),
        ("1/2/16", "Child A said 'stay'", ""),
        ("2/2/16", "Talk", "Stay"),
    )
    assert [event.said for event in reading.events] == [None, "Stay"]
    assert reading.events[0].what == "Child A said 'stay'"


def test_the_type_of_a_row_gives_its_kind_and_is_kept(read_rows):
    reading = read_rows(
        ("Date", "Type", "Event"),
        ("1/2/16", "Home visit", "Called in"),
        ("2/2/16", "Order", "Granted"),
    )
    assert [event.kind for event in reading.events] == [EventKind.CONTACT, EventKind.ORDER]
    assert [event.extra for event in reading.events] == [{"Type": "Home visit"}, {}]


def test_whether_the_child_was_seen_is_asked_where_the_words_do_not_say(read_rows):
    reading = read_rows(
        ("Date", "Event", "Child seen?"), ("1/2/16", "One", "Yes"), ("2/2/16", "Two", "asleep")
    )
    assert [event.child_seen for event in reading.events] == [ChildSeen.SEEN, None]
    assert reading.events[1].extra == {"Child seen?": "asleep"}
    assert _problems(reading)[0][:3] == (3, "Child seen?", "asleep")


def test_a_table_without_headings_is_read_by_its_content(read_rows):
    reading = read_rows(
        ("1/2/16", "Police", "Called to the flat by a neighbour", "No"),
        ("2/2/16", "GP", "Seen at the surgery with a cough", "Yes"),
    )
    assert [column.field for column in reading.tables[0].mapping] == [
        "date",
        "agency",
        "what",
        "child_seen",
    ]
    assert reading.tables[0].counts == Counts(rows=2, events=2, notes=0, headings=0, blank=0)


def test_headings_nobody_knows_are_headings_and_the_dates_are_found(read_rows):
    reading = read_rows(
        ("Wann", "Was war", "Wo"),
        ("1/2/16", "Called to the flat by a neighbour", "Flat"),
        ("2/2/16", "Seen at the surgery with a cough", "Surgery"),
    )
    assert [event.what[:6] for event in reading.events] == ["Called", "Seen a"]
    assert reading.events[0].extra == {"Wo": "Flat"}
    assert reading.tables[0].counts.headings == 1


def test_a_table_that_is_no_chronology_is_kept_as_notes_and_told(read_rows):
    reading = read_rows(
        ("Short form", "Meaning"), ("HV", "Health visitor"), ("SW", "Social worker")
    )
    assert reading.events == ()
    assert len(reading.notes) == 3
    (problem,) = reading.problems
    assert problem.read == "Short form | Meaning"
    assert problem.expected == ("a table with a date and what happened; no heading was recognised")


def test_a_heading_is_mapped_by_hand(read_rows):
    reading = read_rows(
        ("Date", "Event", "Weather"),
        ("1/2/16", "Visit", "Rain"),
        options=Options(mapping=(("weather", "impact"), ("Event", ""))),
    )
    event = _only(reading)
    assert (event.impact, event.extra) == ("Rain", {"Event": "Visit"})
    assert not any(problem.read == "weather" for problem in reading.problems)
    assert {column.heading: column.why for column in reading.tables[0].mapping}[
        "Weather"
    ] == "chosen by hand"


def test_an_authors_note_of_a_merged_document_has_its_agency_before_the_sign(read_rows):
    reading = read_rows(
        ("Start Date", "Source of Information", "Event"),
        ("1/2/16", "Police: PVP report", "One"),
        ("2/2/16", "Police: # to be checked", "Not sure of this"),
    )
    assert [event.what for event in reading.events] == ["One"]


def test_the_professional_of_each_row_tells_the_agency_where_nothing_else_does(read_rows):
    reading = read_rows(
        ("Date", "Professional", "Event"), ("1/2/16", "HV2", "Visit"), ("2/2/16", "HV1", "Clinic")
    )
    assert [event.agency for event in reading.events] == ["health-visiting", "health-visiting"]
    assert [event.people for event in reading.events] == [("hv2",), ("hv1",)]


def test_headings_of_two_rows_are_both_headings(read_rows):
    reading = read_rows(
        ("Date", "Date", "Event", "Outcome"),
        ("From", "To", "Event", "Outcome"),
        ("1/6/2015", "5/6/2015", "Stay on the ward", "Home"),
    )
    assert reading.tables[0].counts == Counts(rows=3, events=1, notes=0, headings=2, blank=0)
    assert _days(reading) == [(date(2015, 6, 1), date(2015, 6, 5))]
