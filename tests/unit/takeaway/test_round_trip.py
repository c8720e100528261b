"""What is taken away comes back the same."""

from pathlib import Path
from zipfile import ZipFile

import docx
import pytest

from tests.unit.takeaway.cases import CHRONOLOGY, FULL
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
    return next(row for row in document.tables[0].rows if row.cells[0].text == ref)


def everything_in(path: Path) -> list[str]:
    """All parts of a Word document as text, also those that Word does not show."""
    with ZipFile(path) as parts:
        return [parts.read(name).decode("utf-8", "replace") for name in parts.namelist()]


def changed_in_word(tmp_path: Path, column: int, old: str, new: str) -> FileReading:
    path = tmp_path / "taken.docx"
    write(CHRONOLOGY, path)
    document = docx.Document(str(path))
    cell = main_table_row(document, FULL.id).cells[column]
    paragraph = next(p for p in cell.paragraphs if old in p.text)
    paragraph.text = paragraph.text.replace(old, new)
    document.save(str(path))
    return read_file(path, path.name, Options())


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


def test_a_row_added_in_word_is_an_event_of_that_place(tmp_path: Path) -> None:
    path = tmp_path / "taken.docx"
    write(CHRONOLOGY, path)
    document = docx.Document(str(path))
    cells = document.tables[0].add_row().cells
    cells[1].text, cells[3].text, cells[4].text = "3/6/16", "Police", "Called at the door"
    document.save(str(path))
    event = read_file(path, path.name, Options()).events[-1]
    assert (event.agency, event.what, event.source.row) == ("police", "Called at the door", 5)
    assert str(event.when.earliest) == "2016-06-03"
