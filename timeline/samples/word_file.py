"""Writes a source as a Word document: a title, and a table under each heading."""

import io
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from timeline.samples.settled import WRITTEN_AT, settle
from timeline.samples.source import FROM_ABOVE, SourceFile, SourceRow, SourceTable


def write_word(source: SourceFile, to: Path) -> None:
    """Write the document, A4 on its side. Merged cells are merged, headings repeat as typed."""
    document = Document()
    _page(document, source.title)
    document.add_heading(source.title, level=1)
    for table in source.tables:
        if table.heading:
            document.add_heading(table.heading, level=2)
        _table(document, table)
    held = io.BytesIO()
    document.save(held)
    settle(held.getvalue(), to)


def _page(document: Any, title: str) -> None:
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21.0)
    section.left_margin = section.right_margin = Cm(1.4)
    document.styles["Normal"].font.size = Pt(9)
    told = document.core_properties
    told.title, told.author, told.comments = title, "", ""
    told.created = told.modified = WRITTEN_AT


def _table(document: Any, table: SourceTable) -> None:
    grid = document.add_table(rows=len(table.rows), cols=len(table.columns))
    grid.style = "Table Grid"
    grid.autofit = False
    above: list[Any] = []
    for row, drawn in zip(table.rows, grid.rows, strict=True):
        cells = list(drawn.cells)
        for cell, width in zip(cells, table.widths, strict=False):
            cell.width = Cm(width)
        _fill(row, cells, above)
        above = cells


def _fill(row: SourceRow, cells: list[Any], above: list[Any]) -> None:
    if row.sort == "across":
        cells[0].merge(cells[-1])
    for place, value in enumerate(row.cells):
        if value == FROM_ABOVE:
            cells[place] = above[place].merge(cells[place])
        else:
            cells[place].text = str(value)
    if row.sort in ("headings", "across"):
        _stand_out(cells[: len(row.cells)])


def _stand_out(cells: list[Any]) -> None:
    for cell in cells:
        for run in cell.paragraphs[0].runs:
            run.bold = True
        shade = OxmlElement("w:shd")
        shade.set(qn("w:val"), "clear")
        shade.set(qn("w:fill"), "E8ECF0")
        cell._tc.get_or_add_tcPr().append(shade)
