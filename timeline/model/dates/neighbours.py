"""Words that lean on the row above: blank, "ditto", "next day"."""

from datetime import timedelta
from types import MappingProxyType
from typing import Final

from timeline.model.dates.imprecise import When
from timeline.model.dates.point import day_of
from timeline.model.dates.stretch import Stretch, at

_SAME: Final = frozenset(
    {"", '"', "''", "ditto", "do", "as above", "same as above", "same date", "same day"}
)
_NOT_KNOWN: Final = frozenset(
    {
        "undated",
        "not known",
        "unknown",
        "date not known",
        "date unknown",
        "unknown date",
        "not dated",
        "no date",
        "n/k",
        "nk",
        "?",
        "??",
        "???",
        "??/??/??",
        "??/??/????",
        "not recorded",
        "date not recorded",
        "n/a",
        "tbc",
    }
)
_BESIDE: Final = MappingProxyType(
    {
        "next day": 1,
        "the next day": 1,
        "following day": 1,
        "the following day": 1,
        "day after": 1,
        "the day after": 1,
        "day before": -1,
        "the day before": -1,
        "previous day": -1,
        "the previous day": -1,
    }
)


def is_same_as_above(words: str) -> bool:
    """Whether the words say that the date of the row above holds here."""
    return words in _SAME


def is_not_known(words: str) -> bool:
    """Whether the words say that nobody knows the date."""
    return words in _NOT_KNOWN


def is_beside_above(words: str) -> bool:
    """Whether the words count a day from the row above: "next day"."""
    return words in _BESIDE


def offered_beside(words: str, above: When | None) -> Stretch | None:
    """The day that the words count to from an exact date above, to be offered, not taken."""
    if above is None or above.earliest is None or above.earliest != above.latest:
        return None
    return at(day_of(above.earliest + timedelta(days=_BESIDE[words])))


def year_above(above: When | None) -> int | None:
    """The year of the row above: of its first day, or of its last where its start is open."""
    day = (above.earliest or above.latest) if above else None
    return day.year if day else None
