"""Excel workbooks: their sheets, row by row, with real dates and calculated values."""

from io import BytesIO

from python_calamine import CalamineError, CalamineWorkbook, load_workbook

from timeline.intake.counted import counted
from timeline.intake.guards import damaged, refuse_spread
from timeline.intake.package import Package, open_package
from timeline.intake.raw import CannotRead, RawFile, RawTable
from timeline.intake.sheet_rows import rows_of
from timeline.intake.sheet_xml import SheetFacts, facts_of
from timeline.intake.workbook_xml import SheetPart, sheets_of


def open_workbook(data: bytes, name: str) -> RawFile:
    """The sheets of a .xlsx or .xlsm that have anything in them, hidden ones too.

    Numbers stay numbers and dates dates; a formula gives the value last calculated.

    Raises CannotRead where the workbook is damaged, empty, or spread too far.
    """
    package = open_package(data, name)
    sheets = sheets_of(package)
    looked = [(sheet, _facts(package, sheet)) for sheet in sheets]
    refuse_spread(
        ((f'Sheet "{sheet.name}"', facts.height, facts.width) for sheet, facts in looked), name
    )
    filled = [(sheet, facts) for sheet, facts in looked if facts.height]
    tables = _tables(package, filled)
    if not tables:
        raise CannotRead(
            f"{name} has nothing in its sheets: choose the workbook that holds the chronology."
        )
    return RawFile(file=name, tables=tables, notes=_notes(package, filled))


def _facts(package: Package, sheet: SheetPart) -> SheetFacts:
    xml = package.part(sheet.part)
    if xml is None:
        raise damaged(package.file)
    return facts_of(xml, package.file)


def _tables(package: Package, filled: list[tuple[SheetPart, SheetFacts]]) -> tuple[RawTable, ...]:
    try:
        with load_workbook(BytesIO(package.rewritten(_checked(package, filled)))) as workbook:
            tables = [_table(workbook, package.file, *sheet) for sheet in filled]
    except (CalamineError, ValueError, OSError) as cause:
        raise damaged(package.file) from cause
    return tuple(table for table in tables if _has_text(table))


def _checked(package: Package, filled: list[tuple[SheetPart, SheetFacts]]) -> list[str]:
    """The parts that the reader of values may see: no sheet but those looked through."""
    sheets = {sheet.part.lower() for sheet, _ in filled}
    return [
        part
        for part, xml in package.parts.items()
        if part.lower() in sheets or not (b"sheetData" in xml or b"\x00" in xml[:64])
    ]


def _table(workbook: CalamineWorkbook, file: str, sheet: SheetPart, facts: SheetFacts) -> RawTable:
    values = workbook.get_sheet_by_name(sheet.name)
    if values.total_height > facts.height or values.total_width > facts.width:
        raise damaged(file)
    rows = rows_of(
        values.to_python(skip_empty_area=False), values.merged_cell_ranges or (), facts.errors
    )
    return RawTable(file=file, sheet=sheet.name, table=None, rows=rows, hidden=sheet.hidden)


def _has_text(table: RawTable) -> bool:
    return any(cell is not None for row in table.rows for cell in row.cells)


def _notes(package: Package, filled: list[tuple[SheetPart, SheetFacts]]) -> tuple[str, ...]:
    notes: list[str] = []
    for sheet, facts in filled:
        notes.extend(f'Sheet "{sheet.name}" {note}.' for note in _sheet_notes(sheet, facts))
    kinds = [
        relation.kind for sheet, _ in filled for relation in package.relations(sheet.part).values()
    ]
    if "comments" in kinds:
        notes.append("Comments on cells were not read.")
    main = package.main_part()
    if any(relation.kind == "vbaProject" for relation in package.relations(main).values()):
        notes.append("Its macros were ignored.")
    return tuple(notes)


def _sheet_notes(sheet: SheetPart, facts: SheetFacts) -> list[str]:
    notes = ["is hidden in the workbook and was read"] if sheet.hidden else []
    if facts.hidden_rows:
        notes.append(f"has {counted(facts.hidden_rows, 'hidden row')}, read like the others")
    if facts.hidden_columns:
        notes.append("has hidden columns, read like the others")
    if facts.errors:
        notes.append(f"has {counted(len(facts.errors), 'cell')} where Excel shows an error")
    if facts.uncalculated:
        notes.append(
            f"has {counted(facts.uncalculated, 'formula')} without a value: open the workbook in "
            "Excel, save it and bring it in again"
        )
    return notes
