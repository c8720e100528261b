"""A file's reading as the plain dict that the page keeps while the reviewer looks it over."""

import base64
import binascii
from collections.abc import Mapping
from typing import Any, Protocol

from timeline.intake.fields import FIELDS
from timeline.intake.raw import CannotRead, NeedsPassword
from timeline.intake.reading import FileReading, Options, TableReading
from timeline.journeys.bring_in import BroughtIn

MOST_ROWS = 5_000
"""As many rows are shown before a file is accepted; a chronology has fewer."""


def content_of(data_url: str) -> bytes:
    """The bytes of a dropped file. Raises CannotRead where they did not arrive whole."""
    try:
        return base64.b64decode(data_url.split(",", 1)[1], validate=True)
    except (IndexError, binascii.Error) as problem:
        raise CannotRead("The file did not arrive whole. Drop it once more.") from problem


def options_of(chosen: Mapping[str, Any]) -> Options:
    """What the reviewer said about the file. Fields nobody knows are left out."""
    mapping = chosen.get("map") or {}
    return Options(
        agency=str(chosen.get("agency") or "").strip() or None,
        mapping=tuple(
            (str(heading), str(field))
            for heading, field in mapping.items()
            if field == "" or field in FIELDS
        ),
        month_first=bool(chosen.get("month_first")),
        password=chosen.get("password") or None,
    )


def summary_of(came: BroughtIn, options: Options) -> dict[str, Any]:
    """What the page needs of a file: counts, mapping, problems, rows, and what is there already."""
    reading, earlier = came.reading, came.earlier
    agencies = {agency.id: agency.name for agency in reading.agencies}
    return {
        "name": reading.file,
        "events": len(reading.events),
        "marks": len(reading.marks),
        "agencies": sorted({agencies.get(event.agency, event.agency) for event in reading.events}),
        "tables": [_table(table) for table in reading.tables],
        "problems": [
            {
                "place": place_of(p),
                "column": p.column or "",
                "read": p.read,
                "expected": p.expected,
            }
            for p in reading.problems
        ],
        "read": _rows(reading, agencies),
        "remarks": [*reading.remarks, *came.remarks],
        "already_in": came.already_in,
        "earlier": earlier.words if earlier and not came.already_in else "",
        "may_replace": bool(earlier and earlier.may_replace),
        "agency": options.agency or "",
        "month_first": options.month_first,
    }


def _rows(reading: FileReading, agencies: Mapping[str, str]) -> list[dict[str, str]]:
    """Every row with words, as it was understood, in the order of the file."""
    events = [
        (
            _order(event.source),
            {
                "place": place_of(event.source) if event.source else "",
                "date": event.when.in_words(),
                "written": event.when.text,
                "agency": agencies.get(event.agency, event.agency),
                "kind": event.kind.value,
                "what": event.what,
            },
        )
        for event in reading.events
    ]
    notes = [
        (_order(note), {"place": place_of(note), "kind": "note", "what": note.text})
        for note in reading.notes
    ]
    in_order = sorted([*events, *notes], key=lambda pair: pair[0])
    return [row for _, row in in_order[:MOST_ROWS]]


def refusal_of(name: str, problem: Exception) -> dict[str, Any]:
    """What the page needs of a file that could not be read: one sentence, and if it asks."""
    return {
        "name": name,
        "refused": str(problem),
        "needs_password": isinstance(problem, NeedsPassword),
    }


def _table(table: TableReading) -> dict[str, Any]:
    counts = table.counts
    return {
        "place": place_of(table),
        "agency": table.agency or "",
        "rows": counts.rows,
        "events": counts.events,
        "notes": counts.notes,
        "headings": counts.headings,
        "blank": counts.blank,
        "mapping": [
            {"heading": column.heading, "field": column.field, "why": column.why}
            for column in table.mapping
        ],
    }


class _Placed(Protocol):
    """What stands somewhere in a file."""

    @property
    def sheet(self) -> str | None: ...
    @property
    def table(self) -> int | None: ...


def place_of(placed: _Placed) -> str:
    """Where it stands, in words: "sheet 2015, row 7"."""
    row = getattr(placed, "row", None)
    parts = [
        f"sheet {placed.sheet}" if placed.sheet else "",
        f"table {placed.table}" if placed.table else "",
        f"row {row}" if row else "",
    ]
    return ", ".join(part for part in parts if part)


def _order(placed: _Placed | None) -> tuple[str, int, int]:
    if placed is None:
        return ("", 0, 0)
    return (placed.sheet or "", placed.table or 0, getattr(placed, "row", None) or 0)
