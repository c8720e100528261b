from docx import Document

from timeline.samples.source import SourceFile, SourceRow, SourceTable
from timeline.samples.word_file import write_word

COLUMNS = ("Date", "Event")


def written(tmp_path, *rows):
    table = SourceTable(COLUMNS, rows, heading="2016")
    write_word(SourceFile("notes.docx", "Notes", (table,)), tmp_path / "notes.docx")
    return Document(tmp_path / "notes.docx")


def test_the_title_and_the_heading_stand_above_the_table(tmp_path):
    document = written(tmp_path, SourceRow("headings", COLUMNS))
    assert [p.text for p in document.paragraphs if p.text] == ["Notes", "2016"]
    assert document.core_properties.title == "Notes"


def test_a_date_merged_from_above_is_one_cell(tmp_path):
    document = written(
        tmp_path, SourceRow("cells", ("8/2/16", "Visit")), SourceRow("cells", ("↑", "Call"))
    )
    first, second = document.tables[0].rows
    assert first.cells[0]._tc is second.cells[0]._tc
    assert second.cells[0].text.strip() == "8/2/16"
    assert second.cells[1].text == "Call"


def test_a_title_row_spans_the_table(tmp_path):
    document = written(tmp_path, SourceRow("across", ("Our notes",)))
    (row,) = document.tables[0].rows
    assert row.cells[0]._tc is row.cells[1]._tc
    assert row.cells[0].text == "Our notes"
