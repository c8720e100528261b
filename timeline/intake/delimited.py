"""Delimited text: .csv, .tsv and .txt, as case systems export them."""

import csv
import re
from io import StringIO
from pathlib import PurePath
from types import MappingProxyType

from timeline.intake.delimiters import DELIMITERS, delimiter_of
from timeline.intake.encodings import decode
from timeline.intake.guards import refuse_spread
from timeline.intake.raw import CannotRead, RawFile, RawRow, RawTable

_USUAL = MappingProxyType({".csv": ",", ".tsv": "\t"})

# Excel's own line that names the delimiter; it shows no row for it.
_SEP = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)

# A record after the last: it comes out whole only if all quotation marks were closed.
_END = "\x1e"


def open_delimited(data: bytes, name: str) -> RawFile:
    """The records of a delimited text as one table.

    A row's number is that of its record, blank ones counted, as a spreadsheet would show
    it. Short records are filled up with None, long ones keep all their cells. Raises
    CannotRead where the bytes are no text or a quotation mark is never closed.
    """
    text = decode(data, name)
    words, delimiter = _delimited(text.words, name)
    records = _lines(words) if delimiter is None else _records(words, delimiter, name)
    # Empty lines at the end are how texts end; a last record of delimiters is a blank row.
    while records and records[-1] in ([], [""]):
        records.pop()
    if not any(cell.strip() for record in records for cell in record):
        raise CannotRead(f"{name} holds no text: ask for it again, or choose another file.")
    width = max(len(record) for record in records)
    refuse_spread([("The table", len(records), width)], name)
    rows = tuple(
        RawRow(number, _filled(record, width), (False,) * width)
        for number, record in enumerate(records, start=1)
    )
    table = RawTable(file=name, sheet=None, table=None, rows=rows)
    return RawFile(file=name, tables=(table,), notes=text.notes)


def _delimited(words: str, name: str) -> tuple[str, str | None]:
    """The text to read and its delimiter; None is a text of one column."""
    told = _SEP.match(words)
    if told and told[1] in DELIMITERS:
        return words[told.end() :], told[1]
    return words, delimiter_of(words, _USUAL.get(PurePath(name).suffix.lower()))


def _lines(words: str) -> list[list[str]]:
    return [[line.rstrip("\r\n")] for line in StringIO(words, newline="")]


def _records(words: str, delimiter: str, name: str) -> list[list[str]]:
    ended = words if words.endswith(("\n", "\r")) or not words else words + "\n"
    records: list[list[str]] = []
    try:
        records.extend(csv.reader(StringIO(ended + _END, newline=""), delimiter=delimiter))
    except csv.Error as cause:
        raise _never_closed(len(records) + 1, name) from cause
    if records[-1] != [_END]:
        raise _never_closed(len(records), name)
    return records[:-1]


def _never_closed(row: int, name: str) -> CannotRead:
    return CannotRead(
        f"{name} opens a quotation mark in row {row} that is never closed, so that the rows "
        "after it cannot be told apart: close it, or export the file again."
    )


def _filled(record: list[str], width: int) -> tuple[str | None, ...]:
    cells = [cell.replace("\r\n", "\n") or None for cell in record]
    return (*cells, *(None,) * (width - len(cells)))
