"""Words and signs of doubt: "?22 May 2016", "c. March 2016", "on or about 9 May 2015"."""

import re
from typing import Final

from timeline.model.dates.point import Doubt

_UNCERTAIN: Final = re.compile(
    r"(?:\?(?![?./-])\s*|(?:possibly|probably|perhaps|maybe|poss|prob|thought to be)\b\.?\s*)(?=.)"
)
_APPROXIMATE: Final = re.compile(
    r"(?:~\s*|c\.\s*|ca\.?\s|c\s|c(?=[0-9])|circa\b\s*|approx(?:imately)?\b\.?\s*"
    r"|(?:on or )?(?:about|around)\s|roughly\s|est(?:imated)?\b\.?\s*)(?=.)"
)
_UNCERTAIN_AFTER: Final = re.compile(r"(.*[^?\s/.-])\s*\?")
_APPROXIMATE_AFTER: Final = re.compile(r"(.+?)\s*\(?(?:approx(?:imately)?|circa|estimated|est)\)?")


def take_doubt(words: str) -> tuple[Doubt, str]:
    """The doubt written before or after a date, and the words without it."""
    uncertain = approximate = False
    while found := _UNCERTAIN.match(words) or _APPROXIMATE.match(words):
        sign = _UNCERTAIN.match(words) is not None
        uncertain, approximate = uncertain or sign, approximate or not sign
        words = words[found.end() :]
    if found := _UNCERTAIN_AFTER.fullmatch(words):
        uncertain, words = True, found[1]
    if found := _APPROXIMATE_AFTER.fullmatch(words):
        approximate, words = True, found[1]
    doubt: Doubt = "%" if uncertain and approximate else "?" if uncertain else "~"
    return doubt if uncertain or approximate else "", words
