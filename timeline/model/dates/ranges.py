"""Stretches between two dates: "between 1 and 5 June 2015", "26/04/99 - 07/07/99"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from timeline.model.dates.context import Context
from timeline.model.dates.joining import joined
from timeline.model.dates.periods import read_period
from timeline.model.dates.refusal import NotRead
from timeline.model.dates.stretch import Stretch

_BETWEEN: Final = re.compile(r"(?:sometime |some time )?between (.+?) (?:and|to|-|&) (.+)")
_BETWEEN_DASH: Final = re.compile(r"(?:sometime |some time )?between ([^-]+)-([^-]+)")
_FROM_TO: Final = re.compile(r"(?:from )?(.+?) (?:to|until|till|til|through|thru|up to|-) (.+)")
_WHOLE: Final = re.compile(r"(?:throughout|all of|the whole of|whole of) (.+)")


def read_range(words: str, context: Context) -> Stretch | None:
    """Sometime between two dates, or throughout from one to the other.

    What the first date lacks it takes from the second: "1-5 June 2015". None if the words
    are of another form.
    """
    if found := _BETWEEN.fullmatch(words) or _BETWEEN_DASH.fullmatch(words):
        return joined(found[1], found[2], "within", context)
    if found := _WHOLE.fullmatch(words):
        whole = read_period(found[1], context)
        return replace(whole, sense="throughout") if whole else None
    if (found := _FROM_TO.fullmatch(words)) and (
        reading := joined(found[1], found[2], "throughout", context)
    ):
        return reading
    return _first_split(words.removeprefix("from "), context)


def _first_split(words: str, context: Context) -> Stretch | None:
    """A range joined without spaces: every place where it may be parted is tried in turn."""
    refused: NotRead | None = None
    for left, right in _splits(words):
        try:
            if reading := joined(left, right, "throughout", context):
                return reading
        except NotRead as refusal:
            refused = refused or refusal
    if refused:
        raise refused
    return None


def _splits(words: str) -> Iterator[tuple[str, str]]:
    for found in re.finditer(r"\s?-\s?", words):
        left, right = words[: found.start()], words[found.end() :]
        # 1-2-3-04 is four figures, 2009-10 March 2016 may be a year and a month: no ranges.
        if not (left.isdigit() and ("-" in right or len(left) == 4 != len(right))):
            yield left, right
