"""Months by name, in full, cut short, and as they are commonly misspelt."""

from types import MappingProxyType
from typing import Final

MONTH_NAMES: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_LOWER: Final = tuple(name.lower() for name in MONTH_NAMES)

# Slips seen in typed chronologies; each can only be the one month.
_MISSPELT: Final = MappingProxyType(
    {
        "janurary": 1,
        "januray": 1,
        "janaury": 1,
        "janury": 1,
        "febuary": 2,
        "feburary": 2,
        "febrary": 2,
        "febraury": 2,
        "februrary": 2,
        "febury": 2,
        "marhc": 3,
        "mrach": 3,
        "apirl": 4,
        "arpil": 4,
        "apil": 4,
        "aprill": 4,
        "juen": 6,
        "jully": 7,
        "agust": 8,
        "augst": 8,
        "augest": 8,
        "auguest": 8,
        "septmber": 9,
        "setpember": 9,
        "spetember": 9,
        "septemeber": 9,
        "septembar": 9,
        "ocotber": 10,
        "ocober": 10,
        "octber": 10,
        "octobar": 10,
        "novemeber": 11,
        "novmber": 11,
        "novemebr": 11,
        "novermber": 11,
        "decemeber": 12,
        "decmber": 12,
        "decemebr": 12,
        "dicember": 12,
        "desember": 12,
    }
)


def month_number(word: str) -> int | None:
    """The number of a month, 1 to 12, or None: "may", "sept", "febuary".

    Any beginning of three letters or more that fits one month only is that month.
    """
    if word in _MISSPELT:
        return _MISSPELT[word]
    if len(word) < 3:
        return None
    fits = [number for number, name in enumerate(_LOWER, 1) if name.startswith(word)]
    return fits[0] if len(fits) == 1 else None
