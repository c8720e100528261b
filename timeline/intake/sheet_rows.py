"""The rows of one sheet: values as a person sees them, merged ranges filled."""

from collections.abc import Iterable, Sequence
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
    cells with an error, both counted from 0. Empty rows stand where they stand.
    """
    cells = [[_value(value) for value in row] for row in values]
    came_down: dict[int, list[bool]] = {}
    spans_all: set[int] = set()
    width = max(map(len, cells), default=0)
    for row, column in errors:
        if row < len(cells) and column < width:
            cells[row][column] = errors[row, column]
    for (top, left), (bottom, right) in merged:
        if top >= len(cells) or left >= width:
            continue
        held = cells[top][left]
        covered = range(left, min(right, width - 1) + 1)
        for row in range(top, min(bottom, len(cells) - 1) + 1):
            flags = came_down.setdefault(row, [False] * width)
            for column in covered:
                cells[row][column] = held
                flags[column] = row > top
            if len(covered) == width > 1:
                spans_all.add(row)
    plain = (False,) * width
    return tuple(
        RawRow(
            number=row + 1,
            cells=tuple(values),
            merged_from_above=tuple(came_down[row]) if row in came_down else plain,
            spans_all=row in spans_all,
        )
        for row, values in enumerate(cells)
    )


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
