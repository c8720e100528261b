"""Whether the child was seen, from the words of a column that asks it."""

from dataclasses import dataclass
from typing import Final

from timeline.intake.words import plain_words
from timeline.model.event import ChildSeen

_SEEN: Final = frozenset({"yes", "y", "seen", "child seen"})
_ALONE: Final = frozenset({"seen alone", "alone", "yes alone", "y alone", "child seen alone"})
_NOT_SEEN: Final = frozenset({"no", "n", "not seen", "child not seen", "unseen"})
_DOES_NOT_APPLY: Final = frozenset(
    {
        "na",
        "n a",
        "not applicable",
        "not known",
        "nk",
        "n k",
        "unknown",
        "not recorded",
        "not stated",
        "nr",
        "unborn",
        "not born",
        "not yet born",
        "pre birth",
        "before birth",
    }
)
EXPECTED: Final = "yes, no, seen, seen alone or not seen"


@dataclass(frozen=True)
class Answer:
    """What a cell says: seen or not; whether further words must be kept; whether it is unclear."""

    seen: ChildSeen | None
    keep_words: bool
    unclear: bool = False


def answer_in(cell: str) -> Answer:
    """Read a cell such as "Yes", "N", "seen alone" or "Yes, asleep in cot".

    A first word of yes or no counts, and what follows it is kept. Anything else is unclear:
    "asleep" does not say that the child was seen.
    """
    plain = plain_words(cell)
    if not plain:
        return Answer(None, keep_words=bool(cell.strip(" -–—./")))
    if plain in _ALONE:
        return Answer(ChildSeen.SEEN_ALONE, keep_words=False)
    if plain in _SEEN:
        return Answer(ChildSeen.SEEN, keep_words=False)
    if plain in _NOT_SEEN:
        return Answer(ChildSeen.NOT_SEEN, keep_words=False)
    if plain in _DOES_NOT_APPLY:
        return Answer(None, keep_words=True)
    return _first_words(plain)


def _first_words(plain: str) -> Answer:
    words = plain.split()
    if words[0] in {"no", "n"} or words[:2] == ["not", "seen"]:
        return Answer(ChildSeen.NOT_SEEN, keep_words=True)
    if words[0] in {"yes", "y", "seen"}:
        first = words[:4]
        alone = "alone" in first and "not" not in first
        return Answer(ChildSeen.SEEN_ALONE if alone else ChildSeen.SEEN, keep_words=True)
    return Answer(None, keep_words=True, unclear=True)
