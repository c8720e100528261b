import json
from functools import cache
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn

from tests.unit.takeaway.cases import CHRONOLOGY, FULL
from timeline.model.mark import MARK_WORDS
from timeline.model.person import Person
from timeline.own_form.headings import IN_WORD
from timeline.takeaway.as_word import as_word
from timeline.takeaway.word_cells import COLOURS

LOOK = Path(__file__).parents[3] / "assets" / "look.json"


@cache
def content() -> bytes:
    return as_word(CHRONOLOGY)


@pytest.fixture
def document() -> Document:
    return docx.Document(BytesIO(content()))


def test_it_is_a4_landscape_with_a_title_and_says_that_it_is_confidential(
    document: Document,
) -> None:
    section = document.sections[0]
    assert section.orientation == WD_ORIENT.LANDSCAPE
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (297, 210)
    assert document.core_properties.title == "Child A: annotated chronology"
    assert document.paragraphs[0].text == "Child A: annotated chronology"
    assert document.paragraphs[1].text.startswith("Confidential")


def test_it_speaks_british_english(document: Document) -> None:
    languages = [lang.get(qn("w:val")) for lang in document.styles.element.iter(qn("w:lang"))]
    assert languages
    assert set(languages) == {"en-GB"}


def test_headings_repeat_on_each_page_and_no_row_splits(document: Document) -> None:
    for table in document.tables:
        rows = table._tbl.tr_lst
        assert rows[0].find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
        assert all(row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in rows)
        assert table._tbl.tblPr.find(qn("w:tblDescription")) is not None


def test_the_table_fills_the_page_and_no_more(document: Document) -> None:
    section = document.sections[0]
    room = section.page_width - section.left_margin - section.right_margin
    for table in document.tables:
        assert sum(column.width for column in table.columns) <= room + 1000


def test_the_chronology_has_the_rooms_columns_in_date_order(document: Document) -> None:
    rows = document.tables[0].rows
    assert tuple(cell.text for cell in rows[0].cells) == IN_WORD
    assert [row.cells[0].text for row in rows[1:]] == [event.id for event in CHRONOLOGY.events]


def test_good_practice_comes_first_in_the_legend_and_in_every_cell(document: Document) -> None:
    legend = next(p.text for p in document.paragraphs if p.text.startswith("Marks:"))
    places = [legend.index(word) for word in MARK_WORDS.values()]
    assert places == sorted(places)
    cell = next(r.cells[8].text for r in document.tables[0].rows if r.cells[0].text == FULL.id)
    assert cell.index("Good practice") < cell.index("Child’s voice")


def test_a_headline_is_bold_and_apart_from_the_agencys_words(document: Document) -> None:
    cell = next(r.cells[4] for r in document.tables[0].rows if r.cells[0].text == FULL.id)
    headline, what = cell.paragraphs
    assert headline.runs[0].bold
    assert headline.text == "Headline: Weight good; mother tired"
    assert what.text == FULL.what


def test_what_was_set_aside_stands_apart_at_the_end(document: Document) -> None:
    chronology, *_, last = document.tables
    assert "set aside" not in "".join(cell.text for row in chronology.rows for cell in row.cells)
    assert "set aside" in last.rows[1].cells[4].text


def test_real_names_stay_behind() -> None:
    named = Person(id="mother", cipher="Mother", name="Jo Bloggs", relation="mother")
    told = as_word(CHRONOLOGY.model_copy(update={"people": (named,)}))
    with ZipFile(BytesIO(told)) as parts:
        assert not any(b"Bloggs" in parts.read(name) for name in parts.namelist())


def test_characters_that_word_cannot_hold_are_left_out() -> None:
    odd = FULL.model_copy(update={"what": "be\x0bfore\x00 \ud800after"})
    told = docx.Document(BytesIO(as_word(CHRONOLOGY.model_copy(update={"events": (odd,)}))))
    assert "before after" in told.tables[0].rows[1].cells[4].text


def test_marks_have_the_colours_of_the_picture() -> None:
    marks = json.loads(LOOK.read_text(encoding="utf-8"))["marks"]
    assert {mark["kind"]: mark["light"][1:].upper() for mark in marks} == dict(COLOURS)
