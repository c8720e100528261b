"""Date cells of one file, each written form read once."""

import re
from datetime import date, time
from typing import Final

from timeline.intake.raw import Value
from timeline.model.when import DateProblem, When, order_evidence, when_from_cell

_LIKE_A_DATE: Final = re.compile(r"\d{1,4}\s?[./-]\s?\d{1,2}(\s?[./-]\s?\d{2,4})?")
_LIKE_A_TIME: Final = re.compile(
    r"\??\d{1,2}[:.]?\d{2}\s?(hrs?|h|am|pm)?|\d{1,2}\s?(am|pm)|am|pm", re.I
)
_LONGEST_DATE: Final = 60


class DateCells:
    """Reads the date cells of one file and remembers each written form."""

    def __init__(self, *, month_first: bool) -> None:
        self.month_first = month_first
        self._read: dict[tuple[type, Value], When | DateProblem] = {}

    def read(self, value: Value, above: When | None = None) -> When:
        """The When of a cell; raises DateProblem where it is typed wrong.

        `above` is the date of the row above: it stands for a blank cell, and lends its
        year to what is then offered, never taken.
        """
        key = (type(value), value)
        if key not in self._read:
            self._read[key] = self._try(value, None)
        outcome = self._read[key]
        if isinstance(outcome, DateProblem) and above is not None:
            outcome = self._try(value, above)
        if isinstance(outcome, DateProblem):
            raise outcome
        return outcome

    def is_date(self, value: Value) -> bool:
        """Whether the cell holds a date that can be read."""
        if isinstance(value, date):
            return True
        if value is None or isinstance(value, time) or len(str(value)) > _LONGEST_DATE:
            return False
        try:
            when = self.read(value)
        except DateProblem:
            return False
        return when.sense != "unknown"

    def looks_like_date(self, value: Value) -> bool:
        """Whether the cell is a date, or was meant for one ("31/02/2016")."""
        if isinstance(value, str) and _LIKE_A_DATE.fullmatch(value.strip()):
            return True
        return self.is_date(value)

    def orders_shown(self) -> dict[str, list[str]]:
        """ "day first" or "month first" -> the words met that can be read in that order only."""
        shown: dict[str, list[str]] = {}
        for _, value in self._read:
            order = order_evidence(value) if isinstance(value, str) else None
            if order is not None:
                shown.setdefault(order, []).append(str(value))
        return shown

    def _try(self, value: Value, above: When | None) -> When | DateProblem:
        try:
            return when_from_cell(value, month_first=self.month_first, above=above)
        except DateProblem as problem:
            return problem


def looks_like_time(value: Value) -> bool:
    """Whether the cell holds a time of day."""
    return isinstance(value, time) or (
        isinstance(value, str) and _LIKE_A_TIME.fullmatch(value.strip()) is not None
    )
