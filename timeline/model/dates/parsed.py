"""The points of an EDTF expression that this product writes."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from timeline.model.dates.point import SEASON_CODES, Doubt, Point, day, decade, month, season, year
from timeline.model.dates.refusal import NotRead

_POINT: Final = re.compile(r"([0-9]{4}(?:-[0-9]{2}){0,2}|[0-9]{3}X)([?~%]?)")


@dataclass(frozen=True)
class Ends:
    """The two points of an expression, equal if it is one point; None is an open end."""

    start: Point | None
    end: Point | None

    @property
    def is_one(self) -> bool:
        """Whether one point was written."""
        return self.start == self.end


def ends_of(edtf: str, earliest: date | None, latest: date | None) -> Ends:
    """The points of an EDTF expression that stands for that range, else those of the range.

    What comes from elsewhere may use more of EDTF than this product writes; its days then
    say the same.
    """
    parts = edtf.split("/")
    try:
        start, end = _point(parts[0]), _point(parts[-1])
    except NotRead:
        return _days(earliest, latest)
    found = Ends(start, end)
    first, last = start.first if start else None, end.last if end else None
    return found if (first, last) == (earliest, latest) else _days(earliest, latest)


def _days(earliest: date | None, latest: date | None) -> Ends:
    start = day(earliest.year, earliest.month, earliest.day) if earliest else None
    end = day(latest.year, latest.month, latest.day) if latest else None
    return Ends(start, end)


def _point(edtf: str) -> Point | None:
    if edtf == "..":
        return None
    found = _POINT.fullmatch(edtf)
    if found is None:
        raise NotRead("a date of ISO 8601-2 level 1")
    doubt: Doubt = next(sign for sign in ("?", "~", "%", "") if sign == found[2])
    return _bare_point(found[1]).doubted(doubt)


def _bare_point(edtf: str) -> Point:
    if edtf.endswith("X"):
        return decade(int(edtf[:3]) * 10)
    numbers = [int(part) for part in edtf.split("-")]
    if numbers[0] == 0:
        raise NotRead("a year from 1")
    if len(numbers) == 1:
        return year(numbers[0])
    if len(numbers) == 3:
        return day(numbers[0], numbers[1], numbers[2])
    if name := next((name for name, code in SEASON_CODES.items() if code == numbers[1]), None):
        return season(name, numbers[0])
    return month(numbers[0], numbers[1])
