"""What stands in date columns and is no date: health shorthand, counts, school years."""

import re
from types import MappingProxyType
from typing import Final

from timeline.model.dates.context import Context
from timeline.model.dates.expressions import read_expression
from timeline.model.dates.refusal import NotRead

_UNITS: Final = MappingProxyType({"7": "days", "12": "months", "52": "weeks"})
_SHORTHAND: Final = re.compile(r"(?<![0-9/.])([0-9]{1,2}(?:-[0-9]{1,2})?)/(7|12|52)(?![0-9/.])")
_GESTATION: Final = re.compile(r"(?<![0-9/.])[0-9]{1,2}(?:\s?\+\s?[0-9])?/40(?![0-9/.])")
_COUNT: Final = re.compile(r"\bx\s?[0-9]+\b|\b[0-9]+\s?x\b|\b[0-9]+ times\b")
_SEVERAL: Final = re.compile(r"\s*(?:\band\b|&|,|;|\+)\s*|(?<=[0-9]{2}) (?=[0-9]{1,2}[./-])")
_SCHOOL_YEAR: Final = re.compile(r"(?:school )?(?:year|yr) ?[0-9]{1,2}|reception(?: year)?")


def refuse_shorthand(words: str) -> None:
    """Raises NotRead where the whole is health shorthand or the name of a school class.

    In health records /7 counts days, /52 weeks and /12 months; /40 is gestation.
    """
    if _SHORTHAND.fullmatch(words) or _GESTATION.fullmatch(words) or _SCHOOL_YEAR.fullmatch(words):
        raise NotRead(_what_it_is(words) or "a date, as in 22/05/2016")


def expected_instead(words: str, context: Context) -> str:
    """What was expected in place of words that no reader took for a date."""
    if (kind := _what_it_is(words)) is not None:
        return kind
    if _are_several(words, context):
        return "one date to a row, or a stretch, as in from 4/5/15 to 6/5/15"
    return "a date, as in 22/05/2016, May 2016 or between 1 and 5 June 2015"


def _are_several(words: str, context: Context) -> bool:
    parts = _SEVERAL.split(words)
    try:
        return len(parts) > 1 and all(_is_dated(part, context) for part in parts)
    except NotRead:
        return True


def _is_dated(words: str, context: Context) -> bool:
    """Whether the words are a date, or the bare day that begins "4 and 6 May 2015"."""
    return words.isdigit() or read_expression(words, context) is not None


def _what_it_is(words: str) -> str | None:
    if found := _GESTATION.search(words):
        return f"a date; this reads as weeks of gestation: {found[0]}"
    if found := _SHORTHAND.search(words):
        return f"a date; this reads as {_UNITS[found[2]]}: {found[0]}"
    if _SCHOOL_YEAR.fullmatch(words):
        return f"a date; this reads as a class at school: {words}"
    if found := _COUNT.search(words):
        return f"one date to a row; this reads as a count: {found[0]}"
    return None
