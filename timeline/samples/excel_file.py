"""Writes a source as an Excel workbook: a sheet a table, dates as dates where typed so."""

import io
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell.cell import Cell as ExcelCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from timeline.samples.settled import WRITTEN_AT, settle
from timeline.samples.source import SourceFile, SourceRow, SourceTable


def write_excel(source: SourceFile, to: Path) -> None:
    """Write the workbook. A row across the sheet is a merged cell; a blank row is left out."""
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    workbook.properties.title, workbook.properties.creator = source.title, ""
    workbook.properties.created = WRITTEN_AT
    for table in source.tables:
        _sheet(workbook.create_sheet(table.sheet), table)
    held = io.BytesIO()
    workbook.save(held)
    settle(held.getvalue(), to)


def _sheet(sheet: Any, table: SourceTable) -> None:
    for place, width in enumerate(table.widths, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    for number, row in enumerate(table.rows, start=1):
        if row.sort == "across":
            sheet.merge_cells(
                start_row=number, end_row=number, start_column=1, end_column=len(table.columns)
            )
        _fill(sheet, number, row)


def _fill(sheet: Any, number: int, row: SourceRow) -> None:
    for place, value in enumerate(row.cells, start=1):
        if value == "":
            continue
        cell: ExcelCell = sheet.cell(row=number, column=place, value=value)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        cell.number_format = _number_format(value)
        if row.sort in ("headings", "across"):
            cell.font = Font(bold=True)
            cell.fill = PatternFill("solid", fgColor="FFE8ECF0")


def _number_format(value: object) -> str:
    if isinstance(value, datetime):
        return "dd/mm/yyyy hh:mm"
    if isinstance(value, date):
        return "dd/mm/yyyy"
    return "hh:mm" if isinstance(value, time) else "General"
