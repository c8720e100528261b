"""The time of day parted from the date beside it in the same cell."""

import re
from dataclasses import dataclass
from typing import Final

from timeline.model.dates.clock import TIME, clock_time

_SECONDS: Final = r"(?::[0-9]{2}(?:\.[0-9]+)?)?"
_ISO: Final = re.compile(
    rf"([0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})[t ]([0-9]{{2}}:[0-9]{{2}}){_SECONDS}(z|[+-][0-9:]+)?"
)
_MIDNIGHT: Final = re.compile(r"(.*[0-9])[ t]00:00:00(?:\.0+)?")
_AFTER: Final = re.compile(
    r"(?P<date>.*?[^\s,@;-])(?:\s*[,@;]\s*|\s+-?\s*|(?<=[0-9])(?=[a-z(]))"
    rf"(?:at )?(?:in the )?\(?(?P<time>{TIME})\)?"
)
_BEFORE: Final = re.compile(
    rf"(?:on |in |at )?(?:the )?(?P<time>{TIME})[\s,-]*(?:\bof\b|\bon\b)?\s*(?:the )?(?P<date>.+)"
)
_UNMARKED: Final = re.compile(
    r"(?P<date>.*[0-9]{1,2}([./-])[0-9]{1,2}\2(?:[0-9]{4}|[0-9]{2}))[\s@]+(?P<time>[0-9]{4})"
)
_DOTTED: Final = re.compile(r"([0-9]{1,2})\.([0-9]{2})")


@dataclass(frozen=True)
class Parted:
    """The words of the date and the time beside it, None where none is written.

    `expected` is set where the time can be taken in two ways, and says what would be clear.
    """

    date: str
    time: str | None = None
    expected: str | None = None


def part_time(words: str, *, month_first: bool = False) -> Parted:
    """Parts a date from the time that stands before or after it.

    A midnight to the second ("00:00:00") is how programs write a date alone: no time.
    Raises NotRead for a time that no clock shows.
    """
    if found := _MIDNIGHT.fullmatch(words):
        return Parted(found[1])
    if found := _ISO.fullmatch(words):
        zone = "a local time, without the zone" if found[3] else None
        return Parted(found[1], clock_time(found[2]), zone)
    for form in (_AFTER, _BEFORE, _UNMARKED):
        if found := form.fullmatch(words):
            time = clock_time(found["time"])
            return Parted(found["date"].strip(), time, _clearer(found["time"], time, month_first))
    return Parted(words)


def _clearer(written: str, time: str, month_first: bool) -> str | None:
    """What to write for "14.05", which may be a second date without its year."""
    found = _DOTTED.fullmatch(written)
    if found is None:
        return None
    first, second = int(found[1]), int(found[2])
    day, month = (second, first) if month_first else (first, second)
    may_be_date = 1 <= day <= 31 and 1 <= month <= 12
    return f"one date, and the time as {time}" if may_be_date else None
