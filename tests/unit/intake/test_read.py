"""Whole files: the templates in use as real Word, Excel and CSV files, and our own JSON."""

import hashlib
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import docx
import openpyxl
import pytest

from timeline.intake.raw import CannotRead, RawFile, RawRow, RawTable
from timeline.intake.read import read_file, read_tables
from timeline.intake.reading import FileReading, Options
from timeline.model.case import Case
from timeline.model.chronology import Chronology
from timeline.model.event import ChildSeen, Event, Source
from timeline.model.mark import Mark, MarkKind
from timeline.model.when import When


def _word(*tables: tuple[str | None, list[tuple[str, ...]]], title: str = "") -> bytes:
    document = docx.Document()
    if title:
        document.add_heading(title, 0)
    for heading, rows in tables:
        if heading:
            document.add_heading(heading, 1)
        table = document.add_table(len(rows), max(map(len, rows)))
        for row, cells in zip(table.rows, rows, strict=True):
            for cell, words in zip(row.cells, cells, strict=False):
                cell.text = words
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def _excel(**sheets: list[tuple[object, ...]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name.replace("_", " "))
        for row in rows:
            sheet.append(row)
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def _held(reading: FileReading) -> None:
    for table in reading.tables:
        counts = table.counts
        assert counts.rows == counts.events + counts.notes + counts.headings + counts.blank


def test_a_chronolator_table_is_read_with_its_authors_notes() -> None:
    content = _word(
        (
            None,
            [
                (
                    "Seq",
                    "Start Date",
                    "Start Time",
                    "End Date",
                    "End Time",
                    "Source of Information",
                    "Event",
                ),
                ("1", "22/05/2016", "14:05", "", "", "File", "Booking appointment"),
                ("2", "26/04/16", "", "07/07/16", "", "File", "Stay on the ward"),
                ("", "", "", "", "", "# to check", "Ask the ward"),
            ],
        ),
        title="Midwifery chronology",
    )
    reading = read_file(content, "m.docx", Options())
    assert [event.what for event in reading.events] == ["Booking appointment", "Stay on the ward"]
    assert reading.events[0].when.time == "14:05"
    assert reading.events[1].when.sense == "throughout"
    assert {event.agency for event in reading.events} == {"midwifery"}
    assert [note.row for note in reading.notes] == [4]
    assert reading.events[0].extra == {"Seq": "1", "Source of Information": "File"}
    assert reading.problems == ()
    _held(reading)


def test_the_impact_template_is_read_over_several_tables_of_a_document() -> None:
    headings = (
        "Date or Period of Event",
        "Significant Event",
        "Source",
        "Impact (Either Positive or Negative)",
        "Action Taken to Mitigate Adverse Impact on Child",
    )
    content = _word(
        ("2015", [headings, ("c. March 2015", "Visit", "Record", "Warm home", "None needed")]),
        ("2016", [headings, ("22.05.16", "Call", "Record", "", "Letter sent")]),
        title="Health visiting",
    )
    reading = read_file(content, "hv.docx", Options())
    assert [table.table for table in reading.tables] == [1, 2]
    first, second = reading.events
    assert (first.impact, first.action, first.agency) == (
        "Warm home",
        "None needed",
        "health-visiting",
    )
    assert second.source == Source(file="hv.docx", sheet=None, table=2, row=2)
    _held(reading)


def test_the_template_of_several_agencies_is_read_from_a_sheet() -> None:
    content = _excel(
        All_agencies=[
            ("Merged chronology",),
            ("Date", "Time", "Agency", "Source", "Event", "Child seen?", "Response or Outcome"),
            (datetime(2016, 5, 22), "14:05", "PVP", "Report", "Call-out to the flat", "Yes", "NFA"),
            (date(2016, 5, 23), None, "CSC / GP", "File", "Referral", "No", "Assessment"),
            (None,),
        ]
    )
    reading = read_file(content, "all.xlsx", Options())
    first, second = reading.events
    assert (first.agency, second.agency) == ("police", "childrens-social-care")
    assert second.in_touch == ("gp",)
    assert (first.child_seen, second.child_seen) == (ChildSeen.SEEN, ChildSeen.NOT_SEEN)
    assert first.when.earliest == date(2016, 5, 22)
    assert (first.when.time, first.action) == ("14:05", "NFA")
    _held(reading)


def test_a_date_merged_down_a_word_table_holds_for_the_rows_it_covers() -> None:
    document = docx.Document()
    table = document.add_table(4, 2)
    cells = [("Date", "Event"), ("22/05/2016 pm", "One"), ("", "Two"), ("", "")]
    for row, words in zip(table.rows, cells, strict=True):
        row.cells[0].text, row.cells[1].text = words
    table.cell(1, 0).merge(table.cell(2, 0))
    table.cell(3, 0).merge(table.cell(3, 1)).text = "End of 2016"
    written = BytesIO()
    document.save(written)
    reading = read_file(written.getvalue(), "police.docx", Options())
    assert [event.when.earliest for event in reading.events] == [date(2016, 5, 22)] * 2
    assert [event.when.time for event in reading.events] == ["pm", "pm"]
    assert [event.when.text for event in reading.events] == ["22/05/2016 pm", ""]
    assert [(note.row, note.text) for note in reading.notes] == [(4, "End of 2016")]


def test_one_sheet_an_agency_gives_each_its_own() -> None:
    rows = [("Date", "Event"), ("22/05/2016", "Visit")]
    reading = read_file(_excel(Police=rows, Health_visiting=rows), "two.xlsx", Options())
    assert [table.agency for table in reading.tables] == ["Police", "Health visiting"]
    assert len({event.id for event in reading.events}) == 2


def test_the_contacts_template_is_read_from_a_csv_of_another_encoding() -> None:
    text = (
        "Date/Time;Contact/Event;Who was present;Was the child seen/spoken to;Action/Decision\r\n"
        "22/05/2016 14:05;Visit – home warm;Mother, SW1;Seen alone;None\r\n"
        ";Second visit;Mother;n/a;\r\n"
    )
    reading = read_file(text.encode("cp1252"), "social care.csv", Options())
    first, second = reading.events
    assert first.child_seen == ChildSeen.SEEN_ALONE
    assert first.people == ("mother", "sw1")
    assert first.agency == "childrens-social-care"
    assert second.when.earliest == date(2016, 5, 22)
    assert second.extra == {"Was the child seen/spoken to": "n/a"}
    _held(reading)


@pytest.mark.parametrize(
    ("sheet", "heading", "title", "file", "given", "agency"),
    [
        ("Police", "Health visiting", "GP", "housing.docx", "School", "Police"),
        (None, "Health visiting", "GP", "housing.docx", "School", "Health visiting"),
        (None, "Part 2", "GP", "housing.docx", "School", "GP"),
        (None, None, "Events", "housing.docx", "School", "School"),
        (None, None, None, "housing.docx", "Zebra project", "Zebra project"),
        (None, None, None, "03_housing.docx", None, "Housing"),
        (None, None, None, "f.docx", None, None),
    ],
)
def test_whose_table_it_is_comes_from_its_surroundings_then_from_the_person_then_from_the_file(
    sheet: str | None,
    heading: str | None,
    title: str | None,
    file: str,
    given: str | None,
    agency: str | None,
) -> None:
    rows = (RawRow(1, ("Date", "Event")), RawRow(2, ("1/2/2016", "Visit")))
    table = RawTable(file, sheet, 1, rows, heading, title)
    reading = read_tables(RawFile(file, (table,)), Options(agency=given), "0" * 64)
    assert reading.tables[0].agency == agency
    asked = [problem for problem in reading.problems if "which agency" in problem.expected]
    assert len(asked) == (0 if agency else 1)


def test_the_same_file_gives_the_same_ids_and_a_changed_one_others() -> None:
    content = b"Date,Event\n22/05/2016,Visit\n"
    first = read_file(content, "a.csv", Options()).events[0].id
    assert first == read_file(content, "a.csv", Options()).events[0].id
    assert first != read_file(content + b"23/05/2016,Call\n", "a.csv", Options()).events[0].id
    digest = hashlib.sha256(content).hexdigest()
    expected = hashlib.sha256(f"{digest}\nNone\nNone\n2".encode()).hexdigest()[:12]
    assert first == f"e-{expected}"


def test_a_file_on_disk_reads_as_its_bytes_do(tmp_path: Path) -> None:
    content = b"Date,Event\n22/05/2016,Visit\n"
    path = tmp_path / "gp.csv"
    path.write_bytes(content)
    assert read_file(path, "gp.csv", Options()) == read_file(content, "gp.csv", Options())


class _ReplacedOnceRead(type(Path())):
    """A path whose file is another by the time that it is read again."""

    def read_bytes(self) -> bytes:
        content = super().read_bytes()
        self.write_bytes(b"Date,Event\n01/01/2001,Another\n")
        return bytes(content)


def test_the_digest_is_of_the_very_bytes_that_were_read(tmp_path: Path) -> None:
    content = b"Date,Event\n22/05/2016,Visit\n"
    path = _ReplacedOnceRead(tmp_path / "gp.csv")
    path.write_bytes(content)
    reading = read_file(path, "gp.csv", Options())
    assert reading.digest == hashlib.sha256(content).hexdigest()
    assert reading.events == read_file(content, "gp.csv", Options()).events


def test_a_file_that_is_month_first_throughout_says_how_to_bring_it_in() -> None:
    content = b"Date,Event\n05/22/2016,Visit\n03/04/2016,Call\n12/31/2015,Letter\n"
    reading = read_file(content, "gp.csv", Options())
    assert "every date that shows its order is month first" in reading.problems[0].expected
    assert all("month first" in problem.expected for problem in reading.problems)
    assert [problem.row for problem in reading.problems] == [None, 2, 4]
    mended = read_file(content, "gp.csv", Options(month_first=True))
    assert mended.problems == ()
    assert mended.events[1].when.earliest == date(2016, 3, 4)


def test_a_file_of_both_orders_tells_only_of_the_odd_dates() -> None:
    content = b"Date,Event\n05/22/2016,Visit\n22/05/2016,Call\n"
    problems = read_file(content, "gp.csv", Options()).problems
    assert [(problem.row, problem.read) for problem in problems] == [(2, "05/22/2016")]
    assert "--month-first" not in problems[0].expected


def test_a_date_far_from_all_others_is_told_and_kept() -> None:
    rows = "".join(f"0{day}/05/2016,Visit {day}\n" for day in range(1, 6))
    content = f"Date,Event\n{rows}01/05/1916,Long ago\n01/05/2044,Far on\n".encode()
    reading = read_file(content, "gp.csv", Options())
    assert [problem.read for problem in reading.problems] == ["01/05/1916", "01/05/2044"]
    assert len(reading.events) == 7


def test_a_field_that_there_is_not_is_refused_before_anything_is_read() -> None:
    with pytest.raises(CannotRead, match=r'gp.csv: "happening" is no field'):
        read_file(b"Date,Event\n1/2/16,x\n", "gp.csv", Options(mapping=(("Event", "happening"),)))


def test_a_chronology_of_our_own_comes_back_whole() -> None:
    event = Event(id="e-1", when=When.exact(date(2016, 5, 22)), agency="gp", what="Visit")
    mark = Mark(
        id="m-1",
        kind=MarkKind.GOOD_PRACTICE,
        events=("e-1",),
        author="Facilitator",
        at=datetime.fromisoformat("2026-01-01T00:00:00+00:00"),
    )
    chronology = Chronology(
        case=Case(id="a", title="A", review="Rapid review", keep_until=date(2040, 1, 1)),
        people=({"id": "m", "cipher": "Mother"}, {"id": "c", "cipher": "Child A"}),
        relationships=({"person": "m", "other": "c", "kind": "mother"},),
        findings=({"id": "f-1", "words": "Visits helped", "events": ("e-1",)},),
        agencies=({"id": "gp", "name": "GP", "family": "health"},),
        events=(event,),
        marks=(mark,),
    )
    content = chronology.model_dump_json().encode()
    reading = read_file(content, "a.json", Options())
    assert (reading.own, reading.case) == (chronology, chronology.case)
    assert reading.digest == hashlib.sha256(content).hexdigest()
    assert (reading.events, reading.marks) == ((event,), (mark,))
    assert reading.tables[0].counts.rows == reading.tables[0].counts.events == 1


def test_a_key_of_short_forms_beside_the_chronology_is_remarked_and_is_no_problem() -> None:
    content = _word(
        ("Police", [("Date", "Event"), ("22/05/2016", "Call-out")]),
        ("Key", [("Short form", "Meaning"), ("HV", "Health visitor")]),
    )
    reading = read_file(content, "police.docx", Options())
    assert reading.problems == ()
    assert any(
        '("Short form | Meaning") has no column of dates' in said for said in reading.remarks
    )
    assert [note.text for note in reading.notes] == ["Short form | Meaning", "HV | Health visitor"]
