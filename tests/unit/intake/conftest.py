"""Tables as the readers of files hand them on."""

from collections.abc import Callable

import pytest

from timeline.intake.raw import RawFile, RawRow, RawTable, Value
from timeline.intake.read import read_tables
from timeline.intake.reading import FileReading, Options

ReadRows = Callable[..., FileReading]


@pytest.fixture
def read_rows() -> ReadRows:
    """Read rows of cells as one table of a file; a lone string is a row merged across all."""

    def read(
        *rows: tuple[Value, ...] | str,
        options: Options | None = None,
        file: str = "chronology.docx",
        heading_above: str | None = None,
        sheet: str | None = None,
    ) -> FileReading:
        table = RawTable(file, sheet, 1, raw_rows(*rows), heading_above)
        return read_tables(RawFile(file, (table,)), options or Options(), "0" * 64)

    return read


def raw_rows(*rows: tuple[Value, ...] | str) -> tuple[RawRow, ...]:
    """Rows numbered from 1, as wide as the widest."""
    width = max(len(row) for row in rows if isinstance(row, tuple))
    return tuple(
        RawRow(number, (row,) * width, spans_all=True)
        if isinstance(row, str)
        else RawRow(number, row + ("",) * (width - len(row)))
        for number, row in enumerate(rows, start=1)
    )
