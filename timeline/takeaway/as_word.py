"""The annotated chronology as a Word document, A4 landscape."""

from io import BytesIO

from docx.document import Document

from timeline.model.chronology import Chronology, in_date_order
from timeline.model.mark import MARK_WORDS, Mark, MarkKind, MarkState
from timeline.own_form import headings as h
from timeline.own_form.key import agency_rows, person_rows
from timeline.own_form.to_row import RowsOut
from timeline.own_form.words import Row
from timeline.takeaway.word_cells import annotated
from timeline.takeaway.word_page import new_document
from timeline.takeaway.word_table import WordTable

# Widths in millimetres; together they fill A4 landscape between its margins.
_WIDTHS = (25, 23, 12, 27, 75, 33, 14, 32, 36)
_REGISTER_WIDTHS = (25, 19, 32, 32, 45, 46, 78)
_SPAN_WIDTHS = (28, 28, 28, 70, 123)
_KEY_WIDTHS = (90, 60, 60)

CONFIDENTIAL = (
    "Confidential. It tells of a child’s and a family’s life and of the work of those who "
    "knew them. Share it only with people who take part in this review."
)


def as_word(chronology: Chronology) -> bytes:
    """The document. What it shows can be changed by hand in Word and brought in again."""
    title = f"{chronology.case.title}: annotated chronology"
    document = new_document(title)
    out = RowsOut(chronology)
    _opening(document, chronology, title)
    _chronology(document, chronology, out)
    _spans(document, out)
    _names(document, chronology)
    _register(document, chronology, out)
    _set_aside(document, out)
    content = BytesIO()
    document.save(content)
    return content.getvalue()


def _opening(document: Document, chronology: Chronology, title: str) -> None:
    document.add_heading(title, level=0)
    document.add_paragraph().add_run(CONFIDENTIAL).bold = True
    document.add_paragraph(
        "Every agency’s rows in date order, with what was seen in them together. A mark "
        "says what stood out, and why; it is no judgement of a person."
    )
    legend = document.add_paragraph("Marks: ")
    for kind in MarkKind:
        annotated(legend, kind, f"{h.MARK_SHAPES[kind]} {MARK_WORDS[kind]}")
        legend.add_run("    ")


def _chronology(document: Document, chronology: Chronology, out: RowsOut) -> None:
    document.add_heading("Chronology", level=1)
    table = WordTable(document, h.IN_WORD, _WIDTHS, "Every event in date order, with its marks.")
    for event in in_date_order(chronology.events):
        row = out.row(event)
        row[h.MARKS] = out.marks_on(event.id, set_aside=False)
        table.add(row)


def _spans(document: Document, out: RowsOut) -> None:
    marks = [mark for mark in out.marks if mark.span and mark.state is not MarkState.SET_ASIDE]
    if not marks:
        return
    document.add_heading("Marks on stretches of time", level=1)
    table = WordTable(
        document, h.OF_SPAN, _SPAN_WIDTHS, "Marks on stretches of time; no lane named means all."
    )
    for mark in marks:
        table.add(out.span_row(mark))


def _names(document: Document, chronology: Chronology) -> None:
    if chronology.agencies:
        document.add_heading("Agencies", level=1)
        _key(document, h.OF_AGENCY, agency_rows(chronology), "The agencies of this chronology.")
    if chronology.people:
        document.add_heading("People", level=1)
        _key(document, h.OF_PERSON, person_rows(chronology), "The people, by their ciphers.")


def _key(document: Document, columns: tuple[str, ...], rows: list[Row], about: str) -> None:
    table = WordTable(document, columns, _KEY_WIDTHS, about)
    for row in rows:
        table.add(row)


def _set_aside(document: Document, out: RowsOut) -> None:
    """Marks that were set aside come last and apart, so that they can be taken out."""
    marks = [mark for mark in out.marks if mark.state is MarkState.SET_ASIDE]
    if not marks:
        return
    document.add_heading("Marks that were set aside", level=1)
    document.add_paragraph("For the reviewer: take this table out before you hand the document on.")
    table = WordTable(document, h.OF_SPAN, _SPAN_WIDTHS, "Marks that were set aside.")
    for row in _rows_set_aside(marks, out):
        table.add(row)


def _register(document: Document, chronology: Chronology, out: RowsOut) -> None:
    """The rest of each row, after all else, so that the chronology itself stays readable."""
    document.add_heading("Where each row comes from", level=1)
    table = WordTable(
        document, h.OF_REGISTER, _REGISTER_WIDTHS, "The rest of each row of the chronology."
    )
    apart = {*h.IN_WORD, h.HEADLINE} - {h.REF}
    for event in in_date_order(chronology.events):
        row = out.row(event)
        table.add({name: text for name, text in row.items() if name not in apart})


def _rows_set_aside(marks: list[Mark], out: RowsOut) -> list[Row]:
    events = dict.fromkeys(event for mark in marks for event in mark.events)
    on_events = [{h.REF: event, h.MARKS: out.marks_on(event, set_aside=True)} for event in events]
    return on_events + [out.span_row(mark) for mark in marks if mark.span]
