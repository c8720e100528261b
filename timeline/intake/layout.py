"""A table laid out: its parts, each under its own headings, and which rows are which."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from timeline.intake.columns import Column
from timeline.intake.columns_by_content import Content
from timeline.intake.columns_chosen import choose_columns
from timeline.intake.date_cells import DateCells
from timeline.intake.heading_rows import (
    Mapping,
    are_new_headings,
    find_headings,
    plain_row,
    same_headings,
    tell_what_happened,
)
from timeline.intake.raw import RawRow, RawTable
from timeline.intake.words import cell_words


@dataclass(frozen=True)
class Part:
    """Rows under one set of headings. Rows before the first headings belong to the first part.

    `headings` are the numbers of the heading rows among `rows`; `holds_events`: whether the
    rows tell of what happened.
    """

    columns: tuple[Column, ...]
    rows: tuple[RawRow, ...]
    headings: frozenset[int]
    holds_events: bool

    def index_of(self, field: str) -> int | None:
        """The index of the first column of a field."""
        return next((column.index for column in self.columns if column.field == field), None)


def lay_out(
    table: RawTable,
    mapping: Mapping,
    dates: DateCells,
    *,
    agency_known: bool,
    undated: bool = False,
) -> tuple[Part, ...]:
    """The parts of a table; one part, without headings, where no row is headings.

    `agency_known`: whether the table's surroundings tell whose it is. `undated`: the file has
    no chronology with dates, so that known headings are enough for events.
    """
    width = max((len(row.cells) for row in table.rows), default=0)
    first = find_headings(table.rows, mapping, dates, undated=undated)
    if first is None:
        split: Iterable[tuple[RawRow | None, list[RawRow]]] = [(None, list(table.rows))]
    else:
        split = _split(table.rows, first, mapping, dates)
    parts = []
    for headings, rows in split:
        repeated, texts = _headings(headings, rows, width)
        body = [row for row in rows if row.number not in repeated]
        content = Content(body, width, dates)
        columns = choose_columns(texts, content, mapping, agency_known=agency_known)
        holds_events = _have_events(columns, with_headings=headings is not None) or (
            undated and headings is not None and tell_what_happened(headings, mapping, dates)
        )
        parts.append(Part(columns, tuple(rows), repeated, holds_events))
    return tuple(parts)


def is_blank(row: RawRow) -> bool:
    """Whether a row holds no words of its own: all empty, or all merged down from above."""
    above = row.merged_from_above
    return all(
        not cell_words(cell) or (index < len(above) and above[index])
        for index, cell in enumerate(row.cells)
    )


def _have_events(columns: tuple[Column, ...], *, with_headings: bool) -> bool:
    """Whether rows have dates, or else, under headings, words and what mostly goes with them."""
    fields = {column.field for column in columns}
    telling = fields & {"agency", "impact", "child_seen", "action", "time", "said", "source_ref"}
    return "date" in fields or ("what" in fields and with_headings and bool(telling))


def _split(
    rows: tuple[RawRow, ...], first: RawRow, mapping: Mapping, dates: DateCells
) -> Iterator[tuple[RawRow, list[RawRow]]]:
    headings, gathered = first, list[RawRow]()
    plain = plain_row(first)
    for row in rows:
        is_below = row.number > first.number and not same_headings(row, plain)
        if is_below and are_new_headings(row, mapping, dates):
            yield headings, gathered
            headings, gathered, plain = row, [], plain_row(row)
        gathered.append(row)
    yield headings, gathered


def _headings(
    headings: RawRow | None, rows: list[RawRow], width: int
) -> tuple[frozenset[int], list[str]]:
    """The numbers of the rows that are these headings, and their words, one a column."""
    if headings is None:
        return frozenset(), [""] * width
    plain = plain_row(headings)
    repeated = frozenset(row.number for row in rows if same_headings(row, plain))
    texts = [cell_words(cell) for cell in headings.cells]
    return repeated, texts + [""] * (width - len(texts))
