"""The readable source of a sample file: its tables, row by row, as the agency typed them.

A source is one TOML file. Rows stand in it as the file will show them: a list of cells, or
`{ headings = true }`, `{ across = "a title over the whole width" }`, `{ blank = true }`.
A list may begin with "@name", by which the reviewer's layer speaks of that row.
"""

import tomllib
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, Literal

Cell = str | int | date | datetime | time
RowSort = Literal["cells", "headings", "across", "blank"]

FROM_ABOVE = "↑"
"""A cell that is merged with the one above it."""


@dataclass(frozen=True)
class SourceRow:
    """One row: its cells as typed, and the name by which the review speaks of it."""

    sort: RowSort
    cells: tuple[Cell, ...]
    name: str | None = None


@dataclass(frozen=True)
class SourceTable:
    """One table of a document, or one sheet. Widths are in cm (Word) or characters (Excel)."""

    columns: tuple[str, ...]
    rows: tuple[SourceRow, ...]
    heading: str | None = None
    sheet: str | None = None
    widths: tuple[float, ...] = ()


@dataclass(frozen=True)
class SourceFile:
    """One file as an agency would send it."""

    file: str
    title: str
    tables: tuple[SourceTable, ...]
    delimiter: str = ","
    encoding: str = "utf-8"


def read_source(path: Path) -> SourceFile:
    """Read a source. Raises ValueError naming the row whose cells do not fit its columns."""
    told = tomllib.loads(path.read_text(encoding="utf-8"))
    return SourceFile(
        file=told["file"],
        title=told["title"],
        tables=tuple(_table(table, told["file"]) for table in told["table"]),
        delimiter=told.get("delimiter", ","),
        encoding=told.get("encoding", "utf-8"),
    )


def _table(told: dict[str, Any], file: str) -> SourceTable:
    columns = tuple(told["columns"])
    rows = tuple(_row(row, columns) for row in told["rows"])
    for number, row in enumerate(rows, start=1):
        if row.sort == "cells" and len(row.cells) != len(columns):
            raise ValueError(
                f"{file}, row {number}: {len(row.cells)} cells, {len(columns)} columns"
            )
    return SourceTable(
        columns=columns,
        rows=rows,
        heading=told.get("heading"),
        sheet=told.get("sheet"),
        widths=tuple(told.get("widths", ())),
    )


def _row(told: list[Cell] | dict[str, Any], columns: tuple[str, ...]) -> SourceRow:
    if isinstance(told, list):
        first = told[0]
        if isinstance(first, str) and first.startswith("@"):
            return SourceRow("cells", tuple(told[1:]), name=first.removeprefix("@"))
        return SourceRow("cells", tuple(told))
    if "across" in told:
        return SourceRow("across", (told["across"],))
    return SourceRow("headings", columns) if told.get("headings") else SourceRow("blank", ())
