"""A table's columns: the heading, the field it was taken for, and a row's cells by field."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline.intake.fields import KEPT_AS_EXTRA, Field
from timeline.intake.raw import RawRow, Value
from timeline.intake.reading import ColumnMapping
from timeline.intake.words import cell_words


@dataclass(frozen=True)
class Column:
    """One column. `label` is its heading, or "Column 3" where it has none."""

    index: int
    label: str
    field: Field
    why: str

    def as_mapping(self) -> ColumnMapping:
        """What the person who brings the file in is shown of it."""
        kept = "; kept under its heading" if self.field in KEPT_AS_EXTRA else ""
        return ColumnMapping(heading=self.label, field=self.field, why=self.why + kept)


@dataclass(frozen=True)
class Cell:
    """A cell of a row that holds words."""

    column: Column
    value: Value
    words: str
    from_above: bool


@dataclass(frozen=True)
class Cells:
    """The filled cells of one row."""

    number: int
    filled: tuple[Cell, ...]
    _by_field: dict[Field, list[Cell]] = field(default_factory=dict)

    def of(self, name: Field) -> list[Cell]:
        """The filled cells of a field, in the order of the columns."""
        return self._by_field.get(name, [])

    def first(self, name: Field) -> Cell | None:
        """The first filled cell of a field."""
        found = self._by_field.get(name)
        return found[0] if found else None

    def words(self, name: Field) -> str | None:
        """All words of a field, each column on its own line; None where there are none."""
        return "\n".join(cell.words for cell in self.of(name)) or None

    def fields(self) -> frozenset[Field]:
        """The fields that the row fills."""
        return frozenset(self._by_field)

    def text(self) -> str:
        """Everything the row says, on one line, for a note."""
        return " | ".join(dict.fromkeys(cell.words for cell in self.filled))


# From this length on, the same words in neighbouring cells are one cell merged across both.
_TOO_LONG_TO_REPEAT = 25


def cells_of(row: RawRow, columns: Sequence[Column]) -> Cells:
    """A row's filled cells by field. A cell merged across columns is taken once."""
    filled: list[Cell] = []
    by_field: dict[Field, list[Cell]] = {}
    for column in columns:
        if column.index >= len(row.cells):
            break
        words = cell_words(row.cells[column.index])
        if not words or _is_the_same_cell(filled, column, words):
            continue
        above = column.index < len(row.merged_from_above) and row.merged_from_above[column.index]
        cell = Cell(column, row.cells[column.index], words, above)
        filled.append(cell)
        by_field.setdefault(column.field, []).append(cell)
    return Cells(row.number, tuple(filled), by_field)


def _is_the_same_cell(filled: list[Cell], column: Column, words: str) -> bool:
    if not filled:
        return False
    left = filled[-1]
    return (
        left.words == words
        and left.column.index == column.index - 1
        and (left.column.label == column.label or len(words) >= _TOO_LONG_TO_REPEAT)
    )
