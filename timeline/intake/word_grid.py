"""The grid of a Word table: which columns a merged cell covers, and in which rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Literal

from timeline.intake.raw import RawRow

# A border that was dragged by hand leaves columns narrower than any text: 2 mm, in
# twentieths of a point.
SLIVER = 113


@dataclass(frozen=True)
class GridCell:
    """A cell as Word stores it: its first grid column and how many it covers.

    `merge` is "first" for the top of a vertical merge and "below" for what hangs under it.
    """

    text: str | None
    start: int
    span: int
    merge: Literal["first", "below"] | None = None

    @property
    def end(self) -> int:
        """The grid column after its last."""
        return self.start + self.span


def resolve(table: Sequence[Sequence[GridCell]], widths: Sequence[int]) -> tuple[RawRow, ...]:
    """The rows of a table, all equally wide, with every merged cell repeated.

    `widths` are those of Word's grid columns, in twentieths of a point; grid columns at
    which no cell begins, and slivers, are not columns for a reader and are left out.
    """
    columns = _columns(table, widths)
    rows: list[RawRow] = []
    above: tuple[GridCell | None, ...] = (None,) * len(columns)
    for number, cells in enumerate(table, start=1):
        covering = tuple(_covering(cells, column) for column in columns)
        values: list[str | None] = []
        came_down: list[bool] = []
        for place, cell in enumerate(covering):
            hangs = _hangs_below(cell, above[place])
            came_down.append(hangs)
            own = cell.text if cell else None
            last = rows[-1].cells[place] if hangs else own
            values.append(str(last) if last is not None else None)
        rows.append(RawRow(number, tuple(values), tuple(came_down), _spans_all(covering)))
        above = covering
    return tuple(rows)


def _hangs_below(cell: GridCell | None, above: GridCell | None) -> bool:
    return (
        cell is not None and cell.merge == "below" and above is not None and above.merge is not None
    )


def _spans_all(covering: tuple[GridCell | None, ...]) -> bool:
    first = covering[0] if covering else None
    return len(covering) > 1 and first is not None and all(cell is first for cell in covering)


def _covering(cells: Sequence[GridCell], column: int) -> GridCell | None:
    return next((cell for cell in cells if cell.start <= column < cell.end), None)


def _columns(table: Sequence[Sequence[GridCell]], widths: Sequence[int]) -> list[int]:
    """The grid columns that are columns for a reader, by where they begin."""
    starts = sorted({cell.start for cells in table for cell in cells})
    if not starts:
        return []
    end = max(cell.end for cells in table for cell in cells)
    edges = [0, *accumulate(widths)]
    kept = [
        start
        for start, after in pairwise([*starts, end])
        if not _is_sliver(start, after, edges, table)
    ]
    return kept or starts


def _is_sliver(
    start: int, after: int, edges: list[int], table: Sequence[Sequence[GridCell]]
) -> bool:
    if after >= len(edges) or edges[after] - edges[start] >= SLIVER or edges[after] == 0:
        return False
    holds_text = any(
        cell.text and cell.start >= start and cell.end <= after for cells in table for cell in cells
    )
    return not holds_text
