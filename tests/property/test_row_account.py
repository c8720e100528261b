"""No row is dropped and no word is lost, whatever a table looks like."""

from datetime import date, datetime, time

from hypothesis import example, given, settings
from hypothesis import strategies as st

from timeline.intake.agencies import recognise_all
from timeline.intake.people import person_of
from timeline.intake.raw import RawFile, RawRow, RawTable, Value
from timeline.intake.read import read_tables
from timeline.intake.reading import FileReading, Options
from timeline.intake.seen import answer_in
from timeline.intake.words import cell_words, plain_words

HEADINGS = (
    ("Date", "Agency", "Event", "Child seen?", "Outcome"),
    ("Date or Period of Event", "Significant Event", "Source", "Impact", "Action Taken"),
    ("Seq", "Start Date", "Start Time", "End Date", "Source of Information", "Event"),
    ("Date/Time", "Contact/Event", "Who was present", "Action/Decision", "Good practice"),
    ("Date", "Date recorded", "What happened", "Agencies present", "Child's words", "Tags"),
    ("Tag", "Wer", "Was geschah", "Notiz", "Wo"),
    ("Weather", "Mood", "Shoes", "Bus", "Lunch"),
)
# Short forms and answers, which go over into the names and words of fields.
NAMES = ("yes", "no", "seen alone", "CSC", "Police", "GP", "HV2", "Mother", "Child A")
WORDS = st.sampled_from(
    (
        "Home visit by SW1; home warm, baby alert and content",
        "Strategy meeting with Police and health",
        "Mother said 'come back tomorrow'",
        "n/a",
        "Not brought",
        "# to be checked",
        "~ author's note",
        "Signed: SW1",
        "Completed by TM1",
        "History",
        "St Elsewhere School",
        "Zebra project",
        "Police: PVP report",
        "line one\nline two",
        *NAMES,
    )
)
DATES = st.sampled_from(
    (
        "22/05/2016",
        "3.4.16",
        "c. March 2016",
        "31/02/2016",
        "05/22/2016",
        "12/05/2106",
        "1-5 June 2015",
        "2015",
        "undated",
        "04.05",
        "next day",
        "14:05",
        "rubbish",
        date(2016, 5, 22),
        datetime(2016, 5, 22, 14, 5),
        time(14, 5),
    )
)
CELL = st.one_of(st.just(""), st.none(), WORDS, DATES, st.text(max_size=12))


@st.composite
def tables(draw: st.DrawFn) -> RawTable:
    """A table with headings anywhere or nowhere, again, and rows of every sort between."""
    headings = draw(st.sampled_from(HEADINGS))
    width = len(headings) + draw(st.integers(0, 1))
    rows: list[RawRow] = []
    for number in range(1, draw(st.integers(0, 14)) + 1):
        row = draw(_row(number, headings, width))
        rows.append(_merged(row, rows[-1]) if rows and draw(st.booleans()) else row)
    heading_above = draw(st.sampled_from((None, "Police chronology 2015", "Part one")))
    return RawTable("f.csv", None, 1, tuple(rows), heading_above)


@st.composite
def _row(draw: st.DrawFn, number: int, headings: tuple[str, ...], width: int) -> RawRow:
    sort = draw(st.sampled_from(("cells", "cells", "dated", "dated", "headings", "blank", "title")))
    if sort == "headings":
        return RawRow(number, headings)
    if sort == "blank":
        return RawRow(number, ("",) * width)
    if sort == "title":
        return RawRow(number, (draw(WORDS),) * width, spans_all=True)
    cells = [draw(CELL) for _ in range(draw(st.integers(1, width)))]
    if sort == "dated":
        cells[0] = draw(DATES)
    return RawRow(number, tuple(cells))


def _merged(row: RawRow, above: RawRow) -> RawRow:
    """The row with its empty cells merged into what stands above them."""
    down = [
        not cell and not row.spans_all and index < len(above.cells)
        for index, cell in enumerate(row.cells)
    ]
    cells = (above.cells[i] if down[i] else cell for i, cell in enumerate(row.cells))
    return RawRow(row.number, tuple(cells), tuple(down), row.spans_all)


def _read(table: RawTable, options: Options) -> FileReading:
    return read_tables(RawFile("f.csv", (table,)), options, "0" * 64)


def _everything(reading: FileReading) -> str:
    """All words that came of a file, in the plain form in which words are compared."""
    parts = [note.text for note in reading.notes]
    parts += [column.heading for table in reading.tables for column in table.mapping]
    parts += [agency.name for agency in reading.agencies]
    parts += [person.cipher for person in reading.people]
    for event in reading.events:
        recorded = event.recorded_when.text if event.recorded_when else ""
        parts += [event.when.text, recorded, *event.tags, *event.extra.values(), *event.extra]
        told = (event.what, event.impact, event.said, event.shown, event.action, event.headline)
        parts += [words for words in told if words]
        parts += [event.child_seen or "", event.kind]
    return f" {plain_words(' | '.join(parts))} "


OPTIONS = st.sampled_from(
    (
        Options(),
        Options(agency="Housing"),
        Options(month_first=True),
        Options(
            mapping=(("Shoes", "what"), ("Bus", "date"), ("Event", "impact"), ("Date", "date"))
        ),
    )
)


@settings(max_examples=300, deadline=None)
@given(tables(), OPTIONS)
def test_every_row_is_an_event_a_note_a_heading_or_blank(table: RawTable, options: Options) -> None:
    reading = _read(table, options)
    counts = reading.tables[0].counts
    assert counts.rows == len(table.rows)
    assert counts.rows == counts.events + counts.notes + counts.headings + counts.blank
    assert (counts.events, counts.notes) == (len(reading.events), len(reading.notes))
    accounted = [event.source.row for event in reading.events if event.source]
    accounted += [note.row for note in reading.notes]
    assert len(accounted) == len(set(accounted)) == counts.events + counts.notes


@settings(max_examples=300, deadline=None)
@given(tables(), OPTIONS)
@example(
    RawTable(
        "f.csv", None, 1, (RawRow(1, ("Date", "Date", "Event")), RawRow(2, ("1/2/16", "x", "y")))
    ),
    Options(),
)
def test_no_word_of_any_cell_is_lost(table: RawTable, options: Options) -> None:
    everything = _everything(_read(table, options))
    for row in table.rows:
        for value in row.cells:
            assert _says(everything, value), (row.number, value)


def _says(everything: str, value: Value) -> bool:
    """Whether the words are there, or what they are a short form of ("CSC", "Dad", "Y")."""
    words = cell_words(value)
    answer = answer_in(words)
    names = [words, answer.seen if answer.seen and not answer.keep_words else ""]
    names += [agency.name for agency in recognise_all(words)]
    person = person_of(words)
    names += [person.cipher] if person else []
    return not plain_words(words) or any(
        f" {plain_words(name)} " in everything for name in names if plain_words(name)
    )


@settings(max_examples=100, deadline=None)
@given(tables(), OPTIONS)
def test_the_same_file_gives_the_same_events(table: RawTable, options: Options) -> None:
    first, second = _read(table, options), _read(table, options)
    assert first == second
    assert len({event.id for event in first.events}) == len(first.events)


@settings(max_examples=100, deadline=None)
@given(tables(), OPTIONS)
def test_every_id_an_event_names_is_an_agency_or_a_person_of_the_file(
    table: RawTable, options: Options
) -> None:
    reading = _read(table, options)
    agencies = {agency.id for agency in reading.agencies}
    people = {person.id for person in reading.people}
    for event in reading.events:
        assert {event.agency, *event.in_touch} <= agencies
        assert set(event.people) <= people
