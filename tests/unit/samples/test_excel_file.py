from datetime import date, datetime, time

from openpyxl import load_workbook

from timeline.samples.excel_file import write_excel
from timeline.samples.source import SourceFile, SourceRow, SourceTable

COLUMNS = ("Date", "Time")


def written(tmp_path, *rows):
    table = SourceTable(COLUMNS, rows, sheet="One")
    write_excel(SourceFile("notes.xlsx", "Notes", (table,)), tmp_path / "notes.xlsx")
    return load_workbook(tmp_path / "notes.xlsx")["One"]


def test_a_date_is_a_date_and_a_typed_one_stays_typed(tmp_path):
    sheet = written(
        tmp_path,
        SourceRow("cells", (date(2016, 2, 8), time(14, 5))),
        SourceRow("cells", ("8/2/16", 42489)),
    )
    assert sheet["A1"].value == datetime(2016, 2, 8)
    assert sheet["B1"].value == time(14, 5)
    assert (sheet["A2"].value, sheet["B2"].value) == ("8/2/16", 42489)


def test_a_blank_row_keeps_its_place(tmp_path):
    sheet = written(tmp_path, SourceRow("blank", ()), SourceRow("cells", ("8/2/16", "")))
    assert sheet["A1"].value is None
    assert sheet["A2"].value == "8/2/16"


def test_a_title_row_is_a_merged_cell(tmp_path):
    sheet = written(tmp_path, SourceRow("across", ("Our notes",)))
    assert [str(cells) for cells in sheet.merged_cells.ranges] == ["A1:B1"]
