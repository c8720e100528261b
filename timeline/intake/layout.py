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
)
from timeline.intake.raw import RawRow, RawTable
from timeline.intake.words import cell_words


@dataclass(frozen=True)
class Part:
    """Rows under one set of headings. Rows before the first headings belong to the first part.

    `headings` are the numbers of the heading rows among `rows`.
    """

    columns: tuple[Column, ...]
    rows: tuple[RawRow, ...]
    headings: frozenset[int]

    def index_of(self, field: str) -> int | None:
        """The index of the first column of a field."""
        return next((column.index for column in self.columns if column.field == field), None)


def lay_out(
    table: RawTable, mapping: Mapping, dates: DateCells, *, agency_known: bool
) -> tuple[Part, ...]:
    """The parts of a table; one part, without headings, where no row is headings.

    `agency_known`: whether the table's surroundings tell whose it is.
    """
    width = max((len(row.cells) for row in table.rows), default=0)
    first = find_headings(table.rows, mapping, dates)
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
        parts.append(Part(columns, tuple(rows), repeated))
    return tuple(parts)


def is_blank(row: RawRow) -> bool:
    """Whether a row holds no words of its own: all empty, or all merged down from above."""
    above = row.merged_from_above
    return all(
        not cell_words(cell) or (index < len(above) and above[index])
        for index, cell in enumerate(row.cells)
    )


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
