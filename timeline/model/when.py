"""When: an imprecise date. The front door to timeline.model.dates."""

from timeline.model.dates.cells import time_from_cell, when_from_cell
from timeline.model.dates.imprecise import Sense, When
from timeline.model.dates.order import order_evidence
from timeline.model.dates.problem import DateProblem
from timeline.model.dates.reading import read_time, read_when

__all__ = [
    "DateProblem",
    "Sense",
    "When",
    "order_evidence",
    "read_time",
    "read_when",
    "time_from_cell",
    "when_from_cell",
]
