"""The rows of one Word table, from its XML to cells aligned to columns."""

from collections.abc import Iterator
from typing import Literal

from docx.oxml.ns import qn

from timeline.intake.guards import refuse_spread
from timeline.intake.raw import RawRow
from timeline.intake.word_grid import GridCell, resolve
from timeline.intake.word_text import TABLE, Element, cell_text

# Word itself allows no more columns than this.
_MOST_COLUMNS = 63


def rows_of(table: Element, file: str) -> tuple[RawRow, ...]:
    """The rows of a table, numbered from 1; a row that was deleted as a change is not one.

    Raises CannotRead where the table is larger than a chronology.
    """
    rows = [_grid_cells(row) for row in _own(table, qn("w:tr")) if not was_deleted(row)]
    refuse_spread([("A table", len(rows), max(map(len, rows), default=0))], file)
    return resolve(rows, _widths(table))


def was_deleted(row: Element) -> bool:
    """Whether a tracked change took the row out."""
    return row.find(f"{qn('w:trPr')}/{qn('w:del')}") is not None


def _own(container: Element, tag: str) -> Iterator[Element]:
    """Rows of a table or cells of a row, those in content controls too, not nested ones."""
    for child in container:
        if child.tag == tag:
            yield child
        elif child.tag != TABLE and isinstance(child.tag, str):
            yield from _own(child, tag)


def _widths(table: Element) -> list[int]:
    """The widths of the grid columns in twentieths of a point; none where one is not told."""
    columns = table.findall(f"{qn('w:tblGrid')}/{qn('w:gridCol')}")
    widths = [_number(column, "w:w") for column in columns]
    told = [width for width in widths if width is not None]
    return told if len(told) == len(widths) else []


def _grid_cells(row: Element) -> list[GridCell]:
    cells: list[GridCell] = []
    start = _span(row.find(f"{qn('w:trPr')}/{qn('w:gridBefore')}"), absent=0)
    for cell in _own(row, qn("w:tc")):
        properties = cell.find(qn("w:tcPr"))
        span = 1 if properties is None else _span(properties.find(qn("w:gridSpan")), absent=1)
        if cells and _merge(properties, "w:hMerge") == "below":
            last = cells.pop()
            cells.append(GridCell(last.text, last.start, last.span + span, last.merge))
        else:
            cells.append(GridCell(cell_text(cell), start, span, _merge(properties, "w:vMerge")))
        start += span
    return cells


def _merge(properties: Element | None, tag: str) -> Literal["first", "below"] | None:
    """Where a cell stands in a merge: Word writes "restart" at its first cell."""
    found = None if properties is None else properties.find(qn(tag))
    if found is None:
        return None
    return "first" if found.get(qn("w:val")) == "restart" else "below"


def _span(element: Element | None, absent: int) -> int:
    number = None if element is None else _number(element, "w:val")
    return absent if number is None else min(max(number, absent), _MOST_COLUMNS)


def _number(element: Element, attribute: str) -> int | None:
    written = element.get(qn(attribute), "")
    return int(written) if written.isdecimal() and len(written) < 10 else None
