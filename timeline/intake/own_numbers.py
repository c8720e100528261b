"""What the rows and marks of our own Word file are found by: their numbers."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from timeline.intake.own_tables import OwnRow, OwnTable
from timeline.own_form import headings as h
from timeline.own_form.mark_register import MarkRegister
from timeline.own_form.numbers import number_of, row_named
from timeline.own_form.tell import Tell
from timeline.own_form.words import Row

Teller = Callable[[OwnTable, OwnRow], Tell]
"""Gives what tells of a problem in a row of a table."""


@dataclass
class RowRegister:
    """The rest of each row by its number; each number leads to its row once."""

    _rest: dict[int, Row] = field(default_factory=dict)
    _taken: dict[int, str] = field(default_factory=dict)

    def enter(self, row: Row, tell: Tell) -> None:
        """Take a row of the register."""
        number = number_of(row)
        if number is None:
            tell(h.NO, row.get(h.NO, ""), "the number of a row of the chronology")
        elif number in self._rest:
            tell(h.NO, str(number), "each row with a number of its own; the first one holds")
        else:
            self._rest[number] = row

    def whole(self, row: Row, tell: Tell) -> Row:
        """The row with the rest of it; the chronology itself has the first word.

        A row that cannot be joined is told, and stands without number and ref.
        """
        number = number_of(row)
        expected = ""
        if number is None:
            expected = "the number of a row; without one it was taken for a new row"
        elif number in self._taken:
            expected = "each row with a number of its own; this one was taken for a new row"
        elif number not in self._rest:
            expected = "a number of the table “Where each row comes from”; taken for a new row"
        if number is None or expected:
            tell(h.NO, row.get(h.NO, ""), expected)
            return {name: text for name, text in row.items() if name != h.NO}
        self._taken[number] = ""
        return self._rest[number] | row

    def placed(self, row: Row, ref: str) -> None:
        """Keep the ref that a row stands under, for the marks that name its number."""
        number = number_of(row)
        if number is not None:
            self._taken[number] = ref

    def ref_named(self, words: str) -> str:
        """The ref of the row that words such as "row 12" name; other words are a ref already."""
        number = row_named(words)
        return words if number is None else self._taken.get(number, words)

    def refs(self, numbers: Iterable[int], tell: Tell) -> list[str]:
        """The refs of the rows with those numbers; one that is not there is told."""
        refs = []
        for number in numbers:
            if number in self._taken:
                refs.append(self._taken[number])
            else:
                tell(h.ON_ROWS, str(number), "the number of a row of the chronology")
        return refs


def row_register(tables: Iterable[OwnTable], teller: Teller) -> RowRegister:
    """The rest of each row, from the tables that hold it."""
    register = RowRegister()
    for table in tables:
        for row in table.rows if table.is_register else ():
            register.enter(row.row, teller(table, row))
    return register


def mark_register(tables: Iterable[OwnTable], teller: Teller) -> MarkRegister:
    """The marks by their numbers, from the tables that hold them."""
    register = MarkRegister()
    for table in tables:
        for row in table.rows if table.is_of_marks else ():
            register.take(row.row, teller(table, row))
    return register
