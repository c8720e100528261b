"""A moment as a person writes it, to the microsecond, and back."""

import re
from datetime import UTC, datetime, time

from timeline.model.when import When
from timeline.own_form.dates import date_words, day_of

_MOMENT = re.compile(
    r"(?P<day>.+?),?\s+(?P<clock>\d\d:\d\d(?::\d\d)?)(?:\.(?P<part>\d{1,6}))?(?P<utc>\s+UTC)?",
    re.DOTALL,
)
_EXPECTED = "a day and a time, as in 1 July 2026, 10:00 UTC"


def moment_words(at: datetime) -> str:
    """A moment, in UTC where it has a zone: "1 July 2026, 10:00:08.25 UTC"."""
    local = at if at.tzinfo is None else at.astimezone(UTC)
    words = f"{date_words(When.exact(local.date()))}, {local:%H:%M}"
    if local.second or local.microsecond:
        words += f":{local.second:02}"
    if local.microsecond:
        words += f".{local.microsecond:06}".rstrip("0")
    return words if at.tzinfo is None else f"{words} UTC"


def moment_of(words: str) -> datetime:
    """The moment that `moment_words` wrote. Raises ValueError where it is none."""
    found = _MOMENT.fullmatch(words.strip())
    day = day_of(found["day"]) if found else None
    if found is None or day is None:
        raise ValueError(_EXPECTED)
    zone = UTC if found["utc"] else None
    return datetime.combine(day, _clock(found["clock"], found["part"] or ""), zone)


def _clock(words: str, part: str) -> time:
    """A time of day; `part` is what follows the point after its seconds."""
    try:
        return time.fromisoformat(words).replace(microsecond=int(part.ljust(6, "0")))
    except ValueError:
        raise ValueError(_EXPECTED) from None
