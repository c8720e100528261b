"""One date or the one beside it: "March/April 2016", "4 or 5 May 2015"."""

import re
from datetime import timedelta
from typing import Final

from timeline.model.dates.context import Context
from timeline.model.dates.joining import joined, two_dates
from timeline.model.dates.refusal import NotRead
from timeline.model.dates.stretch import Stretch

_OR: Final = re.compile(r"(?:either )?(.+?) or (.+)")
_SLASH: Final = re.compile(r"\s?/\s?")


def read_alternatives(words: str, context: Context) -> Stretch | None:
    """Sometime within two alternatives.

    A stroke joins neighbours only ("late 2014/early 2015"): with days between them it
    parts two dates of two rows. Raises NotRead for those.
    """
    if found := _OR.fullmatch(words):
        return joined(found[1], found[2], "within", context)
    for found in _SLASH.finditer(words):
        left, right = words[: found.start()], words[found.end() :]
        # Where no letter follows, the stroke may be one within a date: 3/4/15.
        if re.search("[a-z]", right) and (pair := two_dates(left, right, context)):
            _refuse_days_between(*pair)
            return joined(left, right, "within", context)
    return None


def _refuse_days_between(first: Stretch, second: Stretch) -> None:
    if first.latest and second.earliest and second.earliest > first.latest + timedelta(days=1):
        raise NotRead("one date to a row; these two have days between them")
