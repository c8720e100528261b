"""The annotated chronology as a Word document, A4 landscape."""

from io import BytesIO

from docx.document import Document

from timeline.model.chronology import Chronology
from timeline.model.mark import MARK_SHAPES, MARK_WORDS, MarkKind
from timeline.own_form import headings as h
from timeline.own_form.key import agency_rows, person_columns, person_rows
from timeline.own_form.mark_register import mark_row
from timeline.own_form.marks_numbered import numbered_cell
from timeline.own_form.numbers import Numbers
from timeline.own_form.to_row import RowsOut
from timeline.own_form.words import Row
from timeline.takeaway.word_cells import annotated
from timeline.takeaway.word_page import REGISTER_TEXT, new_document
from timeline.takeaway.word_table import WordTable

# Widths in millimetres; together they fill A4 landscape between its margins.
_WIDTHS = (10, 25, 12, 28, 80, 34, 14, 34, 40)
_REGISTER_WIDTHS = (9, 24, 18, 32, 34, 42, 44, 74)
_SPAN_WIDTHS = (30, 30, 80, 137)
_MARK_WIDTHS = (12, 50, 35, 26, 50, 70, 34)
_SET_ASIDE_WIDTHS = (10, 75, 20, 22, 22, 32, 17, 22, 30, 27)
_KEY_WIDTHS = (90, 60, 60)

CONFIDENTIAL = (
    "Confidential. It tells of a child’s and a family’s life and of the work of those who "
    "knew them. Share it only with people who take part in this review."
)


def as_word(chronology: Chronology) -> bytes:
    """The document. What it shows can be changed by hand in Word and brought in again."""
    title = f"{chronology.case.title}: annotated chronology"
    document = new_document(title)
    numbers = Numbers(chronology)
    out = RowsOut(chronology, numbers.row_called)
    _opening(document, title)
    _chronology(document, out, numbers)
    _spans(document, out, numbers)
    _names(document, chronology)
    _marks(document, numbers)
    _register(document, out, numbers)
    _set_aside(document, out, numbers)
    content = BytesIO()
    document.save(content)
    return content.getvalue()


def _opening(document: Document, title: str) -> None:
    document.add_heading(title, level=0)
    document.add_paragraph().add_run(CONFIDENTIAL).bold = True
    document.add_paragraph(
        "Every agency’s rows in date order, with what was seen in them together. A mark "
        "says what stood out, and why; it is no judgement of a person. Who made it, and when, "
        "stands near the end, by its number."
    )
    legend = document.add_paragraph("Marks: ")
    for kind in MarkKind:
        annotated(legend, kind, f"{MARK_SHAPES[kind]} {MARK_WORDS[kind]}")
        legend.add_run("    ")


def _chronology(document: Document, out: RowsOut, numbers: Numbers) -> None:
    document.add_heading("Chronology", level=1)
    table = WordTable(document, h.IN_WORD, _WIDTHS, "Every event in date order, with its marks.")
    for event in numbers.events:
        marks = numbered_cell(numbers.on_event(event))
        table.add(out.row(event) | {h.NO: str(numbers.row(event)), h.MARKS: marks})


def _spans(document: Document, out: RowsOut, numbers: Numbers) -> None:
    if not numbers.on_spans:
        return
    document.add_heading("Marks on stretches of time", level=1)
    table = WordTable(
        document, h.OF_SPAN, _SPAN_WIDTHS, "Marks on stretches of time; no lane named means all."
    )
    for mark in numbers.on_spans:
        table.add(out.span_row(mark) | {h.MARKS: numbered_cell([(mark, numbers.mark(mark))])})


def _marks(document: Document, numbers: Numbers) -> None:
    """What there is of each mark besides its reason, so that the chronology stays readable."""
    if not numbers.standing:
        return
    document.add_heading("The marks, by number", level=1)
    table = WordTable(document, h.OF_MARK, _MARK_WIDTHS, "Who made each mark, and when.")
    for mark in numbers.standing:
        table.add(mark_row(mark, numbers.mark(mark), numbers.rows_of(mark)))


def _names(document: Document, chronology: Chronology) -> None:
    if chronology.agencies:
        document.add_heading("Agencies", level=1)
        _key(document, h.OF_AGENCY, agency_rows(chronology), "The agencies of this chronology.")
    if chronology.people:
        document.add_heading("People", level=1)
        columns = person_columns(chronology)
        _key(document, columns, person_rows(chronology), "The people, by their ciphers.")


def _key(document: Document, columns: tuple[str, ...], rows: list[Row], about: str) -> None:
    table = WordTable(document, columns, _KEY_WIDTHS[: len(columns)], about)
    for row in rows:
        table.add(row)


def _register(document: Document, out: RowsOut, numbers: Numbers) -> None:
    """The rest of each row, after all else, so that the chronology itself stays readable."""
    document.add_heading("Where each row comes from", level=1)
    table = WordTable(
        document,
        h.OF_REGISTER,
        _REGISTER_WIDTHS,
        "The rest of each row of the chronology.",
        REGISTER_TEXT,
    )
    apart = {*h.IN_WORD, h.HEADLINE}
    for event in numbers.events:
        rest = {name: text for name, text in out.row(event).items() if name not in apart}
        table.add({h.NO: str(numbers.row(event))} | rest)


def _set_aside(document: Document, out: RowsOut, numbers: Numbers) -> None:
    """Marks that were set aside come last and apart, so that they can be taken out."""
    if not numbers.set_aside:
        return
    document.add_heading("Marks that were set aside", level=1)
    document.add_paragraph("For the reviewer: take this table out before you hand the document on.")
    table = WordTable(
        document, h.OF_SET_ASIDE, _SET_ASIDE_WIDTHS, "Marks that were set aside, and all of each."
    )
    for mark in numbers.set_aside:
        number = numbers.mark(mark)
        row = out.span_row(mark) if mark.span else {}
        row |= mark_row(mark, number, numbers.rows_of(mark))
        table.add(row | {h.MARKS: numbered_cell([(mark, number)])})
