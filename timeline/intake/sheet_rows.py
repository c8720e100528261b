"""The rows of one sheet: values as a person sees them, merged ranges filled."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from timeline.intake.raw import RawRow, Value

Range = tuple[tuple[int, int], tuple[int, int]]


def rows_of(
    values: Sequence[Sequence[object]],
    merged: Iterable[Range],
    errors: dict[tuple[int, int], str],
) -> tuple[RawRow, ...]:
    """The rows of a sheet from A1 on, numbered as Excel numbers them.

    `merged` are ranges from their first to their last cell, and `errors` the words of
    cells with an error, both counted from 0. Empty rows stand where they stand; below the
    last cell that shows anything there are none, as formulas filled far down may show "".
    """
    cells = [[_value(value) for value in row] for row in values]
    width = max(map(len, cells), default=0)
    for row, column in errors:
        if row < len(cells) and column < width:
            cells[row][column] = errors[row, column]
    while cells and not any(value is not None for value in cells[-1]):
        cells.pop()
    fill = _fill(cells, width, merged)
    plain = (False,) * width
    return tuple(
        RawRow(
            number=row + 1,
            cells=tuple(values),
            merged_from_above=tuple(fill.came_down.get(row, plain)),
            spans_all=row in fill.spans_all,
        )
        for row, values in enumerate(cells)
    )


@dataclass
class _Fill:
    """Which cells of a row came down from above, and which rows one range spans."""

    came_down: dict[int, list[bool]] = field(default_factory=dict)
    spans_all: set[int] = field(default_factory=set)


def _fill(cells: list[list[Value]], width: int, merged: Iterable[Range]) -> _Fill:
    """Repeat the first cell of each range in all the range, as far as the sheet is filled."""
    fill = _Fill()
    left_over = len(cells) * width
    for (top, left), (bottom, right) in merged:
        rows = range(top, min(bottom + 1, len(cells)))
        columns = range(left, min(right + 1, width))
        left_over -= len(rows) * len(columns)
        if left_over < 0:
            # Ranges that lie over each other are not Excel's, and could go on for ever.
            break
        for row in rows:
            flags = fill.came_down.setdefault(row, [False] * width)
            for column in columns:
                cells[row][column] = cells[top][left]
                flags[column] = row > top
            if len(columns) == width > 1:
                fill.spans_all.add(row)
    return fill


def _value(value: object) -> Value:
    if value == "":
        return None
    if isinstance(value, str):
        return value.replace("\r\n", "\n").replace("\r", "\n")
    if isinstance(value, float) and value.is_integer():
        # Excel keeps all numbers as fractions; a person sees 3, not 3.0.
        return int(value)
    if isinstance(value, timedelta):
        return _length(value)
    if isinstance(value, bool | int | float | datetime | date | time):
        return value
    return str(value)


def _length(length: timedelta) -> str:
    """A length of time as Excel shows it, "30:00" for a day and six hours."""
    minutes, seconds = divmod(int(length.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}" + (f":{seconds:02}" if seconds else "")
