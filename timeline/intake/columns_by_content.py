"""What a column's cells say that it is, where its heading says nothing."""

from collections.abc import Callable, Sequence
from typing import Final

from timeline.intake.agencies import recognise
from timeline.intake.date_cells import DateCells, looks_like_time
from timeline.intake.people import present_in
from timeline.intake.raw import RawRow, Value
from timeline.intake.seen import answer_in
from timeline.intake.words import cell_words

# Enough rows to know a column by.
SAMPLE: Final = 200
_MOST: Final = 0.6
_LONGEST_NAME: Final = 50


class Content:
    """The filled cells of each column of some rows, and what they look like."""

    def __init__(self, rows: Sequence[RawRow], width: int, dates: DateCells) -> None:
        sample = [row for row in rows if not row.spans_all][:SAMPLE]
        self._dates = dates
        self._columns: list[list[Value]] = [
            [
                row.cells[index]
                for row in sample
                if index < len(row.cells) and cell_words(row.cells[index])
            ]
            for index in range(width)
        ]

    def are_dates(self, index: int) -> bool:
        """Most cells are dates."""
        return self._share(index, self._dates.looks_like_date) >= _MOST

    def holds_a_date(self, index: int) -> bool:
        """At least one cell is a date, or the column is too short to tell."""
        cells = self._columns[index]
        return len(cells) < 2 or any(map(self._dates.looks_like_date, cells))

    def are_times(self, index: int) -> bool:
        """Most cells are times of day."""
        return self._share(index, looks_like_time) >= _MOST

    def are_agencies(self, index: int) -> bool:
        """Most cells are short names of agencies that are known."""
        return self._share(index, _is_agency) >= _MOST

    def are_people(self, index: int) -> bool:
        """Most cells are ciphers of people and nothing else."""
        return self._share(index, _are_people) >= _MOST

    def are_several_agencies(self, index: int) -> bool:
        """Nearly all cells are names of agencies, and of more than one."""
        if self._share(index, _is_agency) < 0.8:
            return False
        return len({recognise(cell_words(cell)) for cell in self._columns[index]} - {None}) > 1

    def are_answers(self, index: int) -> bool:
        """Most cells are yes, no, seen or not seen."""
        return len(self._columns[index]) > 1 and self._share(index, _is_answer) >= _MOST

    def mean_length(self, index: int) -> float:
        """Mean number of characters of the filled cells that are text; 0.0 where none is."""
        lengths = [len(cell) for cell in self._columns[index] if isinstance(cell, str)]
        return sum(lengths) / len(lengths) if lengths else 0.0

    def _share(self, index: int, test: Callable[[Value], bool]) -> float:
        cells = self._columns[index]
        return sum(map(test, cells)) / len(cells) if cells else 0.0


def _is_agency(value: Value) -> bool:
    return isinstance(value, str) and len(value) <= _LONGEST_NAME and recognise(value) is not None


def _are_people(value: Value) -> bool:
    if not isinstance(value, str) or len(value) > 2 * _LONGEST_NAME:
        return False
    present = present_in(value)
    return bool(present.people) and not present.left_over


def _is_answer(value: Value) -> bool:
    return isinstance(value, str | bool) and answer_in(cell_words(value)).seen is not None
