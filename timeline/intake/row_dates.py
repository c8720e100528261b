"""When a row happened: its date, end date and times as one When, and when it was recorded."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from timeline.intake.columns import Cell, Cells
from timeline.intake.date_cells import DateCells
from timeline.intake.words import plain_words
from timeline.model.when import DateProblem, When, time_from_cell

_GOES_ON: Final = frozenset(
    {"ongoing", "present", "to date", "current", "continuing", "to present"}
)
_NO_DATE: Final = "a date; none is written here or in the rows above"
_NO_DATE_ABOVE: Final = "a date; the one in the rows above cannot be read"


@dataclass
class RowDates:
    """The dates of one row, what was odd about them, and words that no field took.

    `odd` holds (heading, read, expected) for each problem; `kept` (heading, words).
    """

    when: When
    recorded: When | None = None
    odd: list[tuple[str | None, str, str]] = field(default_factory=list)
    kept: list[tuple[str, str]] = field(default_factory=list)


def row_dates(cells: Cells, dates: DateCells, above: When | None) -> RowDates:
    """Read the dates of a row. A blank date is that of the row above, with text "".

    A date that cannot be read leaves the row with an unknown date, its words and a problem.
    """
    found = RowDates(When.unknown())
    found.when = _start(cells.first("date"), dates, above, found)
    _end(cells.first("end_date"), dates, found)
    _times(cells.first("time"), cells.first("end_time"), found)
    recorded = cells.first("date_recorded")
    if recorded is not None:
        found.recorded = _recorded(recorded, dates, found)
    return found


def _start(cell: Cell | None, dates: DateCells, above: When | None, found: RowDates) -> When:
    if cell is not None and not cell.from_above:
        problem = _reader(cell, found, lambda: dates.read(cell.value, above))
        return problem or When.unknown(cell.words)
    if above is None or above.sense == "unknown":
        expected = _NO_DATE if above is None or not above.text else _NO_DATE_ABOVE
        if above is None or above.text:
            found.odd.append((None, "", expected))
        return When.unknown()
    if cell is not None:
        return above.model_copy(update={"text": ""})
    return above.model_copy(update={"text": "", "time": None})


def _end(cell: Cell | None, dates: DateCells, found: RowDates) -> None:
    if cell is None:
        return
    start = found.when
    if plain_words(cell.words) in _GOES_ON and start.earliest and not start.edtf.startswith(".."):
        opened = start.edtf.split("/")[0] + "/.."
        found.when = _lasting(start, cell, {"edtf": opened, "latest": None})
        return
    end = _reader(cell, found, lambda: dates.read(cell.value, start))
    if end is None or end.sense == "unknown" or start.sense == "unknown":
        found.kept.append((cell.column.label, cell.words))
    elif end.is_exact and start.is_exact and end.earliest == start.earliest:
        found.when = start.model_copy(update={"text": _joined(start.text, cell.words)})
    elif (
        start.earliest
        and end.latest
        and "/" not in start.edtf + end.edtf
        and (start.earliest <= end.latest)
    ):
        span = {"edtf": f"{start.edtf}/{end.edtf}", "latest": end.latest}
        found.when = _lasting(start, cell, span)
    else:
        found.kept.append((cell.column.label, cell.words))
        found.odd.append((cell.column.label, cell.words, f"a day on or after {start.text}"))


def _lasting(start: When, cell: Cell, update: dict[str, object]) -> When:
    text = _joined(start.text, cell.words)
    return start.model_copy(update={**update, "sense": "throughout", "text": text})


def _times(start: Cell | None, end: Cell | None, found: RowDates) -> None:
    """Put the time of day, or both times of a stretch, to the date."""
    begins = _clock(start, found)
    ends = _clock(end, found)
    if not begins:
        begins, ends = ends, ""
    if begins and ends and begins != ends and "-" not in begins + ends:
        begins = f"{begins}-{ends}"
    if begins:
        found.when = found.when.model_copy(update={"time": begins})


def _clock(cell: Cell | None, found: RowDates) -> str:
    """The time of a cell, whose words join those of the date; "" where none can be read."""
    if cell is None:
        return ""
    try:
        read = time_from_cell(cell.value)
    except DateProblem as problem:
        found.odd.append((cell.column.label, cell.words, _expected(problem)))
        read = ""
    if not read:
        found.kept.append((cell.column.label, cell.words))
    elif not cell.from_above:
        text = f"{found.when.text} {cell.words}".strip()
        found.when = found.when.model_copy(update={"text": text})
    return read


def _recorded(cell: Cell, dates: DateCells, found: RowDates) -> When | None:
    recorded = _reader(cell, found, lambda: dates.read(cell.value))
    if recorded is None:
        found.kept.append((cell.column.label, cell.words))
        return None
    happened = found.when.earliest
    if recorded.latest and happened and happened > recorded.latest:
        heading = cell.column.label
        expected = f"a day on or after the event, which is dated {found.when.in_words()}"
        found.odd.append((heading, cell.words, expected))
    return recorded


def _reader(cell: Cell, found: RowDates, read: Callable[[], When]) -> When | None:
    try:
        return read()
    except DateProblem as problem:
        found.odd.append((cell.column.label, cell.words, _expected(problem)))
        return None


def _expected(problem: DateProblem) -> str:
    """What was expected, with the date that is offered for a person to accept."""
    if problem.offered is None:
        return problem.expected
    return f"{problem.expected}; perhaps {problem.offered.in_words()}"


def _joined(start: str, end: str) -> str:
    return f"{start} to {end}" if start else end
