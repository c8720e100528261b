"""Days as Excel counts them."""

from datetime import datetime, timedelta
from typing import Final

# Excel counts so that 1 is 1 January 1900, and knows a 29 February 1900 that never was;
# from March 1900 on, counting from this day gives the civil date.
_DAY_NOUGHT: Final = datetime(1899, 12, 30)

# What is outside is a number of another kind: from 1954 to beyond any chronology.
FIRST_SERIAL: Final = 20_000
LAST_SERIAL: Final = 80_000


def from_serial(serial: float) -> datetime:
    """The civil date and time of a serial, to the nearest minute; fractions are parts of a day."""
    return _DAY_NOUGHT + timedelta(minutes=round(serial * 24 * 60))
