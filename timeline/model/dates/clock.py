"""Times of day: "14:05", "2.05pm", "1405hrs", "am", "evening", "?14:00"."""

import re
from types import MappingProxyType
from typing import Final

from timeline.model.dates.refusal import NotRead

# Where a part of the day stands among the hours, in minutes: so that am < 14:05 < evening.
PARTS_OF_DAY: Final = MappingProxyType(
    {
        "early hours": 3 * 60,
        "early morning": 6 * 60,
        "am": 9 * 60,
        "morning": 9 * 60,
        "late morning": 11 * 60,
        "midday": 12 * 60,
        "lunchtime": 12 * 60 + 30,
        "early afternoon": 13 * 60,
        "afternoon": 15 * 60,
        "pm": 15 * 60,
        "late afternoon": 16 * 60 + 30,
        "early evening": 18 * 60,
        "evening": 19 * 60,
        "late evening": 21 * 60,
        "night": 22 * 60,
        "overnight": 23 * 60,
        "midnight": 24 * 60 - 1,
    }
)
_SAME: Final = MappingProxyType(
    {
        "a.m": "am",
        "p.m": "pm",
        "mid morning": "morning",
        "mid-morning": "morning",
        "mid afternoon": "afternoon",
        "mid-afternoon": "afternoon",
        "noon": "midday",
        "12 noon": "midday",
        "mid-day": "midday",
        "lunch time": "lunchtime",
        "lunch-time": "lunchtime",
        "eve": "evening",
        "night time": "night",
        "night-time": "night",
        "over night": "overnight",
        "early am": "early morning",
        "12 midnight": "midnight",
    }
)
_LONGEST_FIRST: Final = tuple(sorted([*PARTS_OF_DAY, *_SAME], key=len, reverse=True))
PART: Final = "(?:" + "|".join(re.escape(name) for name in _LONGEST_FIRST) + r")\b"
HALF: Final = r"\s?(?:am|pm|a\.m|p\.m)\b\.?"
HOURS: Final = r"\s?(?:h(?:ou)?rs?|h)\b\.?"
CLOCK: Final = (
    rf"(?:[0-9]{{1,2}}[:.;][0-9]{{2}}(?::[0-9]{{2}}(?:\.[0-9]+)?)?(?:{HALF}|{HOURS})?"
    rf"|[0-9]{{1,2}}{HALF}|(?:0?[0-9]|1[0-2])[0-5][0-9]{HALF}|[0-9]{{1,4}}{HOURS})"
)
ABOUT: Final = r"(?:\?|~|c\.?\s?|circa |approx(?:imately)?\.? |about |around )"
TIME: Final = rf"{ABOUT}?(?:{CLOCK}(?:\s?(?:-|to|until)\s?{CLOCK})?|{PART})"

_CLOCK: Final = re.compile(
    r"([0-9]{1,2}?)(?:[:.;]?([0-9]{2}))?(?::[0-9]{2}(?:\.[0-9]+)?)?\s?(am|pm|a\.m|p\.m)?\.?"
    rf"(?:{HOURS})?"
)
_DOUBTED: Final = re.compile(rf"(?P<about>{ABOUT})?(?P<time>.+)")
_TWO: Final = re.compile(rf"({CLOCK}|[0-9]{{4}})\s?(?:-|to|until)\s?({CLOCK}|[0-9]{{4}})")
_EXPECTED: Final = "a time, as in 14:05 or 2.05pm, or a part of the day"


def clock_time(words: str) -> str:
    """A time in plain words as "HH:MM", "HH:MM-HH:MM" or a part of the day.

    "?" stands before an uncertain one and "~" before an approximate one. Raises NotRead.
    """
    found = _DOUBTED.fullmatch(words)
    if found is None:
        raise NotRead(_EXPECTED)
    about = found["about"] or ""
    sign = "?" if "?" in about else "~" if about else ""
    time = found["time"].strip()
    if time in PARTS_OF_DAY or time in _SAME:
        return sign + _SAME.get(time, time)
    if two := _TWO.fullmatch(time):
        return f"{sign}{_hours_and_minutes(two[1])}-{_hours_and_minutes(two[2])}"
    return sign + _hours_and_minutes(time)


def minute_of_day(time: str | None) -> int:
    """Where a time stands among those of its day, in minutes; no time comes first (-1)."""
    if not time:
        return -1
    bare = time.lstrip("?~")
    if bare in PARTS_OF_DAY:
        return PARTS_OF_DAY[bare]
    found = re.match(r"([0-9]{2}):([0-9]{2})", bare)
    return int(found[1]) * 60 + int(found[2]) if found else 24 * 60


def _hours_and_minutes(words: str) -> str:
    found = _CLOCK.fullmatch(words)
    if found is None:
        raise NotRead(_EXPECTED)
    hour, minute = int(found[1]), int(found[2] or 0)
    half = (found[3] or "").replace(".", "")
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "pm" else 0)
    elif half == "am" or hour > 23:
        raise NotRead("an hour from 00 to 23, as in 14:05")
    if minute > 59:
        raise NotRead("minutes from 00 to 59, as in 14:05")
    if found[2] is None and not half and "h" not in words:
        raise NotRead(_EXPECTED)
    return f"{hour:02}:{minute:02}"
