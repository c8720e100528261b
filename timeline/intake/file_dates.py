"""What the dates of a whole file show that one row cannot: their order, and what stands apart."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from statistics import median
from typing import Final

from timeline.intake.date_cells import DateCells
from timeline.intake.reading import Problem
from timeline.model.event import Event

# A life is told back to its beginning, so the past may lie far; the future may not.
_YEARS_BACK: Final = 95
_YEARS_ON: Final = 25
_FEWEST: Final = 4


def month_first_problems(
    file: str, problems: Iterable[Problem], dates: DateCells
) -> tuple[Problem, ...]:
    """The problems of a file, and how to read it where its dates all show the other order.

    03/04/2016 shows nothing by itself: where each date that does is month first, the
    others are likely read wrong, so the file's first problem says so.
    """
    shown = dates.orders_shown()
    wrong = "day first" if dates.month_first else "month first"
    found = tuple(problems)
    if set(shown) != {wrong}:
        return found
    advice = (
        "say that its dates are day first"
        if dates.month_first
        else "say that its dates are month first"
    )
    expected = f"every date that shows its order is {wrong}: {advice}"
    told = tuple(
        replace(problem, expected=f"{problem.expected}; {advice}")
        if problem.read in shown[wrong]
        else problem
        for problem in found
    )
    first = Problem(file, None, None, None, None, next(iter(shown[wrong])), expected)
    return (first, *told)


def outlying(events: Sequence[Event]) -> tuple[Problem, ...]:
    """A problem for each event dated far from all others of its file; the event stays."""
    years = [event.when.earliest.year for event in events if event.when.earliest]
    if len(years) < _FEWEST:
        return ()
    middle = median(years)
    found = []
    for event in events:
        day, source = event.when.earliest, event.source
        if day is None or source is None or -_YEARS_BACK <= day.year - middle <= _YEARS_ON:
            continue
        expected = f"a date nearer the others of this file, half of which are before {middle:.0f}"
        found.append(
            Problem(
                source.file, source.sheet, source.table, source.row, None, event.when.text, expected
            )
        )
    return tuple(found)
