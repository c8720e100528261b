import io
import zipfile
from datetime import date, datetime, time, timedelta

import openpyxl
import pytest

from timeline.intake.raw import CannotRead, RawFile
from timeline.intake.spreadsheet import open_workbook

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def saved(workbook) -> bytes:
    packed = io.BytesIO()
    workbook.save(packed)
    return packed.getvalue()


def read(workbook) -> RawFile:
    return open_workbook(saved(workbook), "health.xlsx")


def with_sheet(cells: dict[str, object]):
    workbook = openpyxl.Workbook()
    for place, value in cells.items():
        workbook.active[place] = value
    return workbook


def with_sheet_xml(rows: str) -> bytes:
    """A workbook whose one sheet has this XML for its rows."""
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(saved(openpyxl.Workbook()))) as old,
        zipfile.ZipFile(packed, "w") as new,
    ):
        for name in old.namelist():
            sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'
            new.writestr(name, sheet if name.endswith("sheet1.xml") else old.read(name))
    return packed.getvalue()


def cells(raw: RawFile, table: int = 0) -> list[tuple]:
    return [row.cells for row in raw.tables[table].rows]


def test_rows_above_the_chronology_keep_the_numbers_of_the_sheet():
    raw = read(with_sheet({"B3": "Date", "B4": "22.05.16"}))
    assert [(row.number, row.cells) for row in raw.tables[0].rows] == [
        (1, (None, None)),
        (2, (None, None)),
        (3, (None, "Date")),
        (4, (None, "22.05.16")),
    ]


def test_dates_times_and_numbers_come_as_what_they_are():
    workbook = with_sheet(
        {
            "A1": date(2016, 3, 4),
            "B1": datetime(2016, 3, 4, 14, 5),
            "C1": time(14, 5),
            "D1": 3,
            "E1": 2.5,
            "F1": True,
            "G1": "22.05.16",
        }
    )
    assert cells(read(workbook)) == [
        (date(2016, 3, 4), datetime(2016, 3, 4, 14, 5), time(14, 5), 3, 2.5, True, "22.05.16")
    ]
    assert type(cells(read(workbook))[0][3]) is int


def test_a_length_of_time_is_shown_as_excel_shows_it():
    assert cells(read(with_sheet({"A1": timedelta(hours=30, minutes=5)}))) == [("30:05",)]


def test_a_date_of_a_mac_workbook_is_the_day_it_shows():
    workbook = with_sheet({})
    workbook.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    workbook.active["A1"] = date(2016, 3, 4)
    assert cells(read(workbook)) == [(date(2016, 3, 4),)]


def test_lines_within_a_cell_are_kept():
    assert cells(read(with_sheet({"A1": "one\r\ntwo"}))) == [("one\ntwo",)]


def test_a_cell_with_an_error_keeps_what_excel_shows_and_it_is_told():
    raw = open_workbook(
        with_sheet_xml('<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>'), "a.xlsx"
    )
    assert cells(raw) == [("#N/A",)]
    assert raw.notes == ('Sheet "Sheet" has 1 cell where Excel shows an error.',)


def test_a_formula_gives_the_value_last_calculated():
    xml = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'
    assert cells(open_workbook(with_sheet_xml(xml), "a.xlsx")) == [(2,)]


def test_a_formula_that_was_never_calculated_is_told_of():
    assert read(with_sheet({"A1": "x", "A2": "=1+1"})).notes == (
        'Sheet "Sheet" has 1 formula without a value: open the workbook in Excel, save it and '
        "bring it in again.",
    )


def test_a_merged_date_is_repeated_and_known_to_come_from_above():
    workbook = with_sheet({"A1": "22.05.16", "B1": "a", "B2": "b", "B3": "c"})
    workbook.active.merge_cells("A1:A2")
    raw = read(workbook)
    assert cells(raw) == [("22.05.16", "a"), ("22.05.16", "b"), (None, "c")]
    came_down = [row.merged_from_above for row in raw.tables[0].rows]
    assert came_down == [(False, False), (True, False), (False, False)]


def test_a_title_merged_across_the_sheet_spans_all_its_columns():
    workbook = with_sheet({"A1": "Health chronology", "A2": "Date", "C2": "Event"})
    workbook.active.merge_cells("A1:C1")
    raw = read(workbook)
    assert cells(raw)[0] == ("Health chronology",) * 3
    assert [row.spans_all for row in raw.tables[0].rows] == [True, False]


def test_a_range_merged_beyond_the_chronology_ends_with_it():
    workbook = with_sheet({"A1": "title", "A2": "x"})
    workbook.active.merge_cells("A1:ZZ1")
    workbook.active.merge_cells("A2:A900")
    assert cells(read(workbook)) == [("title",), ("x",)]


def test_ranges_merged_over_each_other_do_not_hold_the_reader_up():
    ranges = "".join('<mergeCell ref="A1:CV2000"/>' for _ in range(2_000))
    xml = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2000"><c r="CV2000"><v>2</v></c></row>'
    sheet = f"{xml}</sheetData><mergeCells>{ranges}</mergeCells><sheetData>"
    raw = open_workbook(with_sheet_xml(sheet), "a.xlsx")
    assert raw.tables[0].rows[999].cells == (1,) * 100


def test_one_table_comes_of_each_sheet_and_none_of_empty_ones():
    workbook = with_sheet({"A1": "x"})
    workbook.active.title = "Police"
    workbook.create_sheet("Empty")
    workbook.create_sheet("Health & GP")["A1"] = "y"
    raw = read(workbook)
    assert [table.sheet for table in raw.tables] == ["Police", "Health & GP"]
    assert [table.table for table in raw.tables] == [None, None]


def test_hidden_sheets_rows_and_columns_are_read_and_told_of():
    workbook = with_sheet({"A1": "x", "B2": "y"})
    workbook.active.row_dimensions[2].hidden = True
    workbook.active.column_dimensions["B"].hidden = True
    hidden = workbook.create_sheet("Old")
    hidden["A1"] = "z"
    hidden.sheet_state = "veryHidden"
    raw = read(workbook)
    assert cells(raw) == [("x", None), (None, "y")]
    assert [table.hidden for table in raw.tables] == [False, True]
    assert raw.notes == (
        'Sheet "Sheet" has 1 hidden row, read like the others.',
        'Sheet "Sheet" has hidden columns, read like the others.',
        'Sheet "Old" is hidden in the workbook and was read.',
    )


def test_comments_on_cells_are_told_of():
    workbook = with_sheet({"A1": "x"})
    workbook.active["A1"].comment = openpyxl.comments.Comment("Is this right?", "x")
    assert read(workbook).notes == ("Comments on cells were not read.",)


def test_a_workbook_with_nothing_in_it_is_refused():
    with pytest.raises(CannotRead, match=r"health\.xlsx has nothing in its sheets"):
        read(with_sheet({}))


def test_a_cell_in_the_last_corner_is_refused_before_it_is_laid_out():
    with pytest.raises(CannotRead, match="reaches to row 1048576 and column 16384"):
        read(with_sheet({"A1": "x", "XFD1048576": "stray"}))


def test_a_format_far_below_the_chronology_does_no_harm():
    workbook = with_sheet({"A1": "x"})
    workbook.active["XFD1048576"].font = openpyxl.styles.Font(bold=True)
    assert cells(read(workbook)) == [("x",)]


def test_formatted_rows_below_the_chronology_are_no_blank_rows():
    workbook = with_sheet({"A1": "x", "A3": "y"})
    for row in range(4, 1004):
        workbook.active[f"A{row}"].fill = openpyxl.styles.PatternFill("solid", fgColor="FFFF00")
    assert cells(read(workbook)) == [("x",), (None,), ("y",)]


def test_formulas_that_show_nothing_below_the_chronology_are_no_blank_rows():
    shows_nothing = "".join(
        f'<row r="{row}"><c r="A{row}" t="str"><f>IF(B{row}="","",B{row})</f><v></v></c></row>'
        for row in (2, *range(4, 1004))
    )
    xml = '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>'
    assert cells(open_workbook(with_sheet_xml(xml + shows_nothing), "a.xlsx")) == [
        (1,),
        (None,),
        (3,),
    ]


def test_cells_that_do_not_say_where_they_stand_follow_one_another():
    xml = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"
    assert cells(open_workbook(with_sheet_xml(xml), "a.xlsx")) == [(1, 2), (3, None)]


@pytest.mark.parametrize("place", ["A0", "A99999999999", "AAAAAAAAA1", "A1B", "XFE1", "4294967297"])
def test_a_cell_at_a_place_that_excel_does_not_have_is_refused(place):
    xml = f'<row><c r="A1"><v>1</v></c><c r="{place}"><v>1</v></c></row>'
    with pytest.raises(CannotRead):
        open_workbook(with_sheet_xml(xml), "a.xlsx")
