"""The chronology as one delimited table: every field in a column of its own.

The rows are the events in date order, then the marks on stretches of time (From, To,
Lanes), then the key of agencies and people. A cell that a spreadsheet would take for a
formula begins with an apostrophe, which is taken off when the file is brought in.
"""

import csv
from collections.abc import Iterable
from io import StringIO

from timeline.model.chronology import Chronology, in_date_order
from timeline.own_form import headings as h
from timeline.own_form.harmless import harmless
from timeline.own_form.key import agency_rows, person_rows
from timeline.own_form.to_row import RowsOut
from timeline.own_form.words import Row

BOM = "\ufeff"
"""Excel takes a file for UTF-8 only where this stands first."""

_COLUMNS = tuple(
    dict.fromkeys((*h.OF_EVENT, h.FROM, h.TO, h.LANES, h.AGENCY_KIND, h.PERSON, h.RELATION))
)


def as_csv(chronology: Chronology) -> str:
    """The table as text: commas, quotes doubled, lines that end as in Windows."""
    rows = list(_rows(chronology))
    of_source = dict.fromkeys(heading for row in rows for heading in row if heading[0] == "“")
    columns = [*_COLUMNS, *of_source]
    text = StringIO()
    text.write(BOM)
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([harmless(row.get(heading, "")) for heading in columns] for row in rows)
    return text.getvalue()


def _rows(chronology: Chronology) -> Iterable[Row]:
    out = RowsOut(chronology)
    yield from (out.row(event) for event in in_date_order(chronology.events))
    yield from (out.span_row(mark) for mark in out.marks if mark.span)
    yield from agency_rows(chronology)
    yield from person_rows(chronology)
