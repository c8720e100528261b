"""What is taken away comes back the same."""

from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest

from tests.unit.takeaway.cases import BARE, CHRONOLOGY, FULL, GOOD, PROPOSED, SET_ASIDE
from timeline.intake.read import read_file
from timeline.intake.reading import FileReading, Options
from timeline.model.chronology import Chronology
from timeline.takeaway.write import write


def there_and_back(chronology: Chronology, to: Path) -> FileReading:
    write(chronology, to)
    return read_file(to, to.name, Options())


@pytest.mark.parametrize("ending", ["json", "csv", "docx"])
def test_events_marks_and_names_come_back_the_same(tmp_path: Path, ending: str) -> None:
    reading = there_and_back(CHRONOLOGY, tmp_path / f"taken.{ending}")
    assert reading.events == CHRONOLOGY.events
    assert {m.id: m for m in reading.marks} == {m.id: m for m in CHRONOLOGY.marks}
    assert set(reading.links) == set(CHRONOLOGY.links)
    assert set(reading.agencies) == set(CHRONOLOGY.agencies)
    assert set(reading.people) == set(CHRONOLOGY.people)
    assert reading.problems == ()


@pytest.mark.parametrize("ending", ["csv", "docx"])
def test_every_row_of_a_file_of_ours_is_accounted_for(tmp_path: Path, ending: str) -> None:
    reading = there_and_back(CHRONOLOGY, tmp_path / f"taken.{ending}")
    for table in reading.tables:
        counts = table.counts
        assert counts.rows == counts.events + counts.notes + counts.headings + counts.blank
    assert sum(table.counts.events for table in reading.tables) == len(CHRONOLOGY.events)


def main_table_row(document: docx.document.Document, ref: str) -> docx.table._Row:
    number = next(n for n, event in enumerate(CHRONOLOGY.events, start=1) if event.id == ref)
    return next(row for row in document.tables[0].rows if row.cells[0].text == str(number))


def table_of(document: docx.document.Document, column: str) -> docx.table.Table:
    """The last table that has such a column."""
    return [t for t in document.tables if column in {cell.text for cell in t.rows[0].cells}][-1]


def read_changed(tmp_path: Path, change: Callable[[docx.document.Document], object]) -> FileReading:
    """The reading of the Word document after a change by hand."""
    path = tmp_path / "taken.docx"
    write(CHRONOLOGY, path)
    document = docx.Document(str(path))
    change(document)
    document.save(str(path))
    return read_file(path, path.name, Options())


def typed(document: docx.document.Document, ref: str, column: int, text: str) -> None:
    main_table_row(document, ref).cells[column].text = text


def everything_in(path: Path) -> list[str]:
    """All parts of a Word document as text, also those that Word does not show."""
    with ZipFile(path) as parts:
        return [parts.read(name).decode("utf-8", "replace") for name in parts.namelist()]


def changed_in_word(tmp_path: Path, column: int, old: str, new: str) -> FileReading:
    def change(document: docx.document.Document) -> None:
        cell = main_table_row(document, FULL.id).cells[column]
        paragraph = next(p for p in cell.paragraphs if old in p.text)
        paragraph.text = paragraph.text.replace(old, new)

    return read_changed(tmp_path, change)


def test_a_headline_changed_by_hand_in_word_comes_back_changed(tmp_path: Path) -> None:
    reading = changed_in_word(tmp_path, 4, "Weight good; mother tired", "A tired mother")
    event = next(e for e in reading.events if e.id == FULL.id)
    assert event == FULL.model_copy(update={"headline": "A tired mother"})


def test_a_date_changed_by_hand_in_word_leaves_the_old_words_behind(tmp_path: Path) -> None:
    reading = changed_in_word(tmp_path, 1, "?22 May 2016", "23 May 2016")
    when = next(e for e in reading.events if e.id == FULL.id).when
    assert (str(when.earliest), when.text, when.time) == ("2016-05-23", "23 May 2016", "14:05")


def test_a_reason_changed_by_hand_in_one_row_of_two_is_told(tmp_path: Path) -> None:
    reading = changed_in_word(tmp_path, 8, "Shared early: in writing.", "Shared at once.")
    assert [problem.column for problem in reading.problems] == ["Marks"]


def test_a_row_deleted_in_word_is_gone_from_its_marks_and_links_too(tmp_path: Path) -> None:
    path = tmp_path / "taken.docx"
    write(CHRONOLOGY, path)
    assert "Mother tired" in "".join(everything_in(path))
    document = docx.Document(str(path))
    row = main_table_row(document, FULL.id)._tr
    row.getparent().remove(row)
    document.save(str(path))
    assert "Mother tired" not in "".join(everything_in(path))
    reading = read_file(path, path.name, Options())
    assert FULL.id not in {event.id for event in reading.events}
    assert FULL.id not in {event for mark in reading.marks for event in mark.events}
    assert reading.links == ()


def test_a_row_added_in_word_is_an_event_of_that_place_and_is_told(tmp_path: Path) -> None:
    def add(document: docx.document.Document) -> None:
        cells = document.tables[0].add_row().cells
        cells[1].text, cells[3].text, cells[4].text = "3/6/16", "Police", "Called at the door"

    reading = read_changed(tmp_path, add)
    event = reading.events[-1]
    assert (event.agency, event.what, event.source.row) == ("police", "Called at the door", 5)
    assert str(event.when.earliest) == "2016-06-03"
    assert [(p.column, p.row, p.read) for p in reading.problems] == [("No.", 5, "")]


def test_of_two_rows_with_one_number_the_second_is_a_row_of_its_own_and_is_told(
    tmp_path: Path,
) -> None:
    reading = read_changed(tmp_path, lambda document: typed(document, FULL.id, 0, "2"))
    first, second, third = reading.events
    assert (first.id, third.id) == (CHRONOLOGY.events[1].id, CHRONOLOGY.events[2].id)
    assert second.id not in {event.id for event in CHRONOLOGY.events}
    assert [(p.column, p.row) for p in reading.problems if p.read == "2"] == [("No.", 3)]


def test_a_row_moved_in_word_keeps_its_ref_and_its_marks(tmp_path: Path) -> None:
    def move(document: docx.document.Document) -> None:
        first, *_, last = document.tables[0]._tbl.tr_lst[1:]
        last.addnext(first)

    reading = read_changed(tmp_path, move)
    assert {event.id: event for event in reading.events} == {e.id: e for e in CHRONOLOGY.events}
    assert {m.id: m for m in reading.marks} == {m.id: m for m in CHRONOLOGY.marks}
    assert set(reading.links) == set(CHRONOLOGY.links)
    assert reading.problems == ()


def test_a_mark_typed_by_hand_without_a_number_is_told_and_its_words_are_kept(
    tmp_path: Path,
) -> None:
    typed_in = "Good practice: she asked twice"
    reading = read_changed(tmp_path, lambda document: typed(document, BARE.id, 8, typed_in))
    assert [(p.column, p.read) for p in reading.problems] == [("Marks", typed_in)]
    bare = next(event for event in reading.events if event.id == BARE.id)
    assert bare.extra == {"Marks": typed_in}


def test_a_number_that_no_mark_has_is_told_and_its_words_are_kept(tmp_path: Path) -> None:
    typed_in = "★ Good practice [77]: she asked twice"
    reading = read_changed(tmp_path, lambda document: typed(document, BARE.id, 8, typed_in))
    assert [(p.column, p.read) for p in reading.problems] == [
        ("Marks", "[77]"),
        ("Marks", typed_in),
    ]
    bare = next(event for event in reading.events if event.id == BARE.id)
    assert bare.extra == {"Marks": typed_in}


def test_a_number_that_stands_twice_among_the_marks_is_told_and_the_first_holds(
    tmp_path: Path,
) -> None:
    def number_twice(document: docx.document.Document) -> None:
        marks = next(t for t in document.tables if t.rows[0].cells[1].text == "Mark")
        marks.rows[2].cells[0].text = "1"

    reading = read_changed(tmp_path, number_twice)
    assert ("No.", "1") in [(problem.column, problem.read) for problem in reading.problems]
    assert GOOD in reading.marks
    assert PROPOSED not in reading.marks


def test_a_moment_that_cannot_be_read_is_told_with_the_words_of_its_mark(tmp_path: Path) -> None:
    def spoil(document: docx.document.Document) -> None:
        marks = next(t for t in document.tables if t.rows[0].cells[1].text == "Mark")
        marks.rows[1].cells[5].text = "last summer"

    reading = read_changed(tmp_path, spoil)
    assert ("Made on", "last summer") in [(p.column, p.read) for p in reading.problems]
    assert GOOD.id not in {mark.id for mark in reading.marks}
    full = next(event for event in reading.events if event.id == FULL.id)
    assert GOOD.reason in full.extra["Marks"]


def test_marks_that_were_set_aside_can_be_taken_out_with_their_table(tmp_path: Path) -> None:
    def take_out(document: docx.document.Document) -> None:
        table = table_of(document, "From")._tbl
        table.getparent().remove(table)
        assert "Said twice" not in document.element.xml

    reading = read_changed(tmp_path, take_out)
    assert {m.id for m in reading.marks} == {m.id for m in CHRONOLOGY.marks if m != SET_ASIDE}
    assert reading.problems == ()


def test_an_agencys_table_with_our_numbered_headings_is_not_ours(tmp_path: Path) -> None:
    path = tmp_path / "gp.docx"
    document = docx.Document()
    table = document.add_table(rows=2, cols=5)
    for row, cells in zip(
        table.rows,
        (("No.", "Date", "Agency", "What happened", "Marks"), ("1", "3/6/16", "GP", "Seen", "2")),
        strict=True,
    ):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    document.save(str(path))
    reading = read_file(path, path.name, Options())
    assert len(reading.events) == 1
    assert not any("taken away" in remark for remark in reading.remarks)
