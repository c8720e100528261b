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

from tests.unit.takeaway.cases import CHRONOLOGY, FULL, SET_ASIDE
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


def row_of_full(document: Document) -> docx.table._Row:
    return document.tables[0].rows[CHRONOLOGY.events.index(FULL) + 1]


def rows_under(document: Document, heading: str) -> list[list[str]]:
    """The cells of the table that stands under a heading, without those of its headings."""
    paragraph = next(p for p in document.paragraphs if p.text == heading)
    below = paragraph._p.itersiblings(qn("w:tbl"))
    table = docx.table.Table(next(below), document)
    return [[cell.text for cell in row.cells] for row in table.rows[1:]]


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
    assert [row.cells[0].text for row in rows[1:]] == ["1", "2", "3"]
    assert [row.cells[4].text.split("\n")[-1] for row in rows[1:]] == [
        event.what.split("\n")[-1] for event in CHRONOLOGY.events
    ]


def test_good_practice_comes_first_in_the_legend_and_in_every_cell(document: Document) -> None:
    legend = next(p.text for p in document.paragraphs if p.text.startswith("Marks:"))
    places = [legend.index(word) for word in MARK_WORDS.values()]
    assert places == sorted(places)
    cell = row_of_full(document).cells[8].text
    assert cell.index("Good practice") < cell.index("Child’s voice")


def test_a_headline_is_bold_and_apart_from_the_agencys_words(document: Document) -> None:
    cell = row_of_full(document).cells[4]
    headline, what = cell.paragraphs
    assert headline.runs[0].bold
    assert headline.text == "Headline: Weight good; mother tired"
    assert what.text == FULL.what


def test_a_mark_is_its_shape_word_number_and_reason_and_no_colon_without_one(
    document: Document,
) -> None:
    cell = row_of_full(document).cells[8].text
    assert cell == (
        "★ Good practice [1]: Shared early: in writing.\nBoth knew.\n❝ Child’s voice [2]"
    )


def test_who_made_each_mark_and_when_stands_near_the_end_by_number(document: Document) -> None:
    assert rows_under(document, "The marks, by number") == [
        ["1", "★ Good practice", "2, 1", "accepted", "Facilitator",
         "1 July 2026, 10:00 UTC", "m-1"],
        ["2", "❝ Child’s voice", "1", "proposed", "HV2 · phone",
         "1 July 2026, 10:00:00.00025 UTC", "m-2"],
        ["3", "△ Missed opportunity", "stretch of time", "accepted", "Facilitator",
         "1 July 2026, 10:00 UTC", "m-3"],
        ["4", "● Question", "stretch of time", "accepted", "Facilitator",
         "1 July 2026, 10:00 UTC", "m-4"],
    ]  # fmt: skip


def test_stretches_of_time_have_dates_like_those_of_events(document: Document) -> None:
    first, second = rows_under(document, "Marks on stretches of time")
    assert first[:2] == ["1 February 2016", "3 April 2016"]
    assert second[3] == "● Question [4]"


def test_each_number_leads_to_a_ref_and_links_go_by_number(document: Document) -> None:
    register = rows_under(document, "Where each row comes from")
    assert [row[:2] for row in register] == [
        [str(number), event.id] for number, event in enumerate(CHRONOLOGY.events, start=1)
    ]
    assert "Same contact as: row 1" in register[1][-1]


def test_no_ref_stands_before_the_register(document: Document) -> None:
    told = "".join(cell.text for row in document.tables[0].rows for cell in row.cells)
    assert not any(event.id in told for event in CHRONOLOGY.events)
    assert not any(mark.id in told for mark in CHRONOLOGY.marks)


def test_a_date_that_is_not_known_shows_what_was_written(document: Document) -> None:
    assert document.tables[0].rows[3].cells[1].text == "not known (written n/k)"


def test_relation_is_left_out_where_nobody_has_one() -> None:
    nobody = (Person(id="hv1", cipher="HV1"),)
    told = docx.Document(BytesIO(as_word(CHRONOLOGY.model_copy(update={"people": nobody}))))
    headings = [[cell.text for cell in table.rows[0].cells] for table in told.tables]
    assert ["Person", "Ref"] in headings


def test_what_was_set_aside_stands_apart_at_the_end(document: Document) -> None:
    *others, last = document.tables
    before = "".join(cell.text for table in others for row in table.rows for cell in row.cells)
    assert "set aside" not in before
    assert SET_ASIDE.reason not in before
    cells = [cell.text for cell in last.rows[1].cells]
    assert cells[:3] == ["5", "◆ Turning point [5]: Said twice", "3, 1"]
    assert "set aside" in cells


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
