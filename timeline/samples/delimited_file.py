"""Writes a source as delimited text, in the encoding and with the delimiter it names."""

import csv
import io
from pathlib import Path

from timeline.samples.source import SourceFile


def write_delimited(source: SourceFile, to: Path) -> None:
    """Write the file as a case system on Windows would: CRLF, quotes only where needed.

    A blank row keeps its delimiters, so that rows can be counted as a spreadsheet does.
    """
    (table,) = source.tables
    held = io.StringIO()
    writer = csv.writer(held, delimiter=source.delimiter, lineterminator="\r\n")
    for row in table.rows:
        missing = len(table.columns) - len(row.cells)
        writer.writerow([str(cell) for cell in row.cells] + [""] * missing)
    to.write_bytes(held.getvalue().encode(source.encoding))
