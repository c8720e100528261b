"""Whether a date in figures shows by itself that the day or the month comes first."""

import re
from typing import Final, Literal

from timeline.model.dates.plain import plain

_FIGURES: Final = re.compile(
    r"(?<![0-9])([0-9]{1,2})([./-])([0-9]{1,2})\2(?:[0-9]{4}|[0-9]{2})(?![0-9])"
)


def order_evidence(text: str) -> Literal["day first", "month first", None]:
    """ "22/05/2016" can only be day first, "05/22/2016" month first; 03/04/2016 shows nothing."""
    shown: set[Literal["day first", "month first"]] = set()
    for found in _FIGURES.finditer(plain(text)):
        first, second = int(found[1]), int(found[3])
        if 12 < first <= 31 and 1 <= second <= 12:
            shown.add("day first")
        if 12 < second <= 31 and 1 <= first <= 12:
            shown.add("month first")
    return shown.pop() if len(shown) == 1 else None
