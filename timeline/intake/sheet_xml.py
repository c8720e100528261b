"""What the XML of a sheet tells that the fast reader of values does not.

python-calamine gives values only: it leaves cells with an error empty, says nothing of
hidden rows, and lays a sheet out in memory up to its farthest cell, so that one stray
cell in the last corner would end the program. One pass over the XML finds all of it.
"""

import re
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from lxml.etree import XMLSyntaxError, iterparse
from openpyxl.utils import column_index_from_string

from timeline.intake.guards import damaged

# An lxml element, which has no types of its own.
Element = Any

# Places as Excel knows them, and none beyond: others the reader of values may take for
# places without end.
_REFERENCE = re.compile(r"([A-Za-z]{1,3})([1-9][0-9]{0,6})", re.ASCII)
_ROW = re.compile(r"[1-9][0-9]{0,6}", re.ASCII)
_MOST_ROWS = 1_048_576
_TRUE = ("1", "true")
_TAGS = ("{*}c", "{*}row", "{*}col")


class _NotOfExcel(Exception):
    """A row or a cell has a place that no sheet of Excel has."""


@dataclass
class SheetFacts:
    """Facts of one sheet. Rows and columns count from 0.

    `errors` holds the words of a cell with an error ("#N/A") by its place; `uncalculated`
    counts formulas without a value; `height` and `width` reach to the farthest filled cell.
    """

    height: int = 0
    width: int = 0
    hidden_rows: int = 0
    hidden_columns: int = 0
    uncalculated: int = 0
    errors: dict[tuple[int, int], str] = field(default_factory=dict)


def facts_of(xml: bytes, file: str) -> SheetFacts:
    """The facts of a sheet from its XML; raises CannotRead where it is broken."""
    facts = SheetFacts()
    row, column = -1, -1
    try:
        for moment, element in iterparse(
            BytesIO(xml),
            ("start", "end"),
            tag=_TAGS,
            resolve_entities=False,
            remove_comments=True,
            remove_pis=True,
        ):
            kind = element.tag.rpartition("}")[2]
            if moment == "start" and kind == "row":
                row, column = _row(element.get("r"), row + 1), -1
                facts.hidden_rows += element.get("hidden") in _TRUE
            elif moment == "end" and kind == "c":
                at, column = _place(element.get("r"), row, column + 1)
                _take(element, at, column, facts)
                element.clear()
            elif moment == "end":
                facts.hidden_columns += kind == "col" and element.get("hidden") in _TRUE
                element.clear()
    except (XMLSyntaxError, _NotOfExcel) as cause:
        raise damaged(file) from cause
    return facts


def _take(cell: Element, row: int, column: int, facts: SheetFacts) -> None:
    if not len(cell):
        return
    facts.height = max(facts.height, row + 1)
    facts.width = max(facts.width, column + 1)
    children = {child.tag[child.tag.find("}") + 1 :]: child for child in cell}
    value = children["v"].text if "v" in children else None
    if value and cell.get("t") == "e":
        facts.errors[row, column] = value
    elif not value and "f" in children and "is" not in children:
        facts.uncalculated += 1


def _row(written: str | None, otherwise: int) -> int:
    """A row number as written, from 1, to one from 0."""
    if written is None:
        return otherwise
    if not _ROW.fullmatch(written) or int(written) > _MOST_ROWS:
        raise _NotOfExcel
    return int(written) - 1


def _place(reference: str | None, row: int, column: int) -> tuple[int, int]:
    """ "C5" to (4, 2); a cell without a reference stands after the one before it."""
    if reference is None:
        return row, column
    match = _REFERENCE.fullmatch(reference)
    if not match or int(match[2]) > _MOST_ROWS:
        raise _NotOfExcel
    return int(match[2]) - 1, column_index_from_string(match[1].upper()) - 1
