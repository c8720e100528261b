"""Years as they are typed, and which of them a chronology can hold."""

import re
from typing import Final

from timeline.model.dates.refusal import NotRead

# Two digits up to 49 are of this century. The same bound holds for four digits: what
# lies beyond it is a slip of the keys (2106 for 2016), and no clock is asked.
FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2049

# A year after the name of a season or a feast, and a second one: "2015", "'15", "2015/16".
YEAR: Final = r"(?: of)?[\s,]+('?[0-9]{2,4})"
YEAR_PAIR: Final = rf"{YEAR}(?:\s*[/-]\s*([0-9]{{2,4}}))?"


def full_year(digits: str) -> int:
    """The year of two or four digits: "16" and "'16" are 2016, "99" is 1999.

    Raises NotRead for any other count of digits and for a year out of bounds.
    """
    digits = digits.lstrip("'")
    if not re.fullmatch(r"[0-9]{2}|[0-9]{4}", digits):
        raise NotRead("a year of two or four digits, as in 22/05/2016")
    number = int(digits)
    if len(digits) == 2:
        return number + (2000 if number <= LAST_YEAR - 2000 else 1900)
    return check_year(number)


def check_year(number: int) -> int:
    """The year, if a chronology can hold it; else raises NotRead."""
    if not FIRST_YEAR <= number <= LAST_YEAR:
        raise NotRead(f"a year from {FIRST_YEAR} to {LAST_YEAR}; read the year {number}")
    return number


def second_year(first: int, digits: str) -> int:
    """The second year of a pair: 2015 and "16" are 2016, 1999 and "00" are 2000."""
    if len(digits) == 4:
        return full_year(digits)
    number = first - first % 100 + int(digits)
    return number if number > first else number + 100
