"""Whether the child was seen, from the words of a column that asks it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from timeline.intake import seen_words as says
from timeline.intake.words import plain_words
from timeline.model.event import ChildSeen

_IN_FULL: Final[Mapping[ChildSeen, frozenset[str]]] = MappingProxyType(
    {
        ChildSeen.SEEN: frozenset({"yes", "y", "seen", "yes seen", "child seen"}),
        ChildSeen.SEEN_ALONE: frozenset(
            {"seen alone", "alone", "yes alone", "y alone", "yes seen alone", "child seen alone"}
        ),
        ChildSeen.NOT_SEEN: frozenset(
            {"no", "n", "not seen", "no not seen", "child not seen", "unseen"}
        ),
    }
)
EXPECTED: Final = "yes, no, seen, seen alone or not seen"


@dataclass(frozen=True)
class Answer:
    """What a cell says: seen or not; whether further words must be kept; whether it is unclear."""

    seen: ChildSeen | None
    keep_words: bool
    unclear: bool = False


_UNCLEAR: Final = Answer(None, keep_words=True, unclear=True)


def answer_in(cell: str) -> Answer:
    """Read a cell such as "Yes", "N", "seen alone" or "Yes, asleep in cot".

    A first word of yes or no counts where it stands alone or punctuation follows it ("no
    concerns" is no answer), and where nothing after it says the opposite ("yes - not
    seen"); what follows it is kept. Anything else is unclear: "asleep" does not say that
    the child was seen, nor "not seen alone" whether it was seen at all.
    """
    plain = plain_words(cell)
    if not plain:
        return Answer(None, keep_words=bool(cell.strip(" -–—./")))
    for seen, answers in _IN_FULL.items():
        if plain in answers and "?" not in cell:
            return Answer(seen, keep_words=False)
    lines = cell.casefold().replace("’", "'").split("\n")
    return _read("; ".join(" ".join(line.split()) for line in lines if line.strip()))


def _read(words: str) -> Answer:
    if found := says.DOES_NOT_APPLY.match(words):
        against = says.AGAINST_EITHER.search(words, found.end())
        return _UNCLEAR if against else Answer(None, keep_words=True)
    if found := says.ASKS.match(words):
        return _asked(words, found)
    return _told(words)


def _asked(words: str, question: re.Match[str]) -> Answer:
    """ "Seen? No" answers its own question; "seen alone? no" leaves open whether at all."""
    rest = words[question.end() :]
    if not says.ANSWERS.match(rest):
        return _told(words) if question["mark"] == ":" else _UNCLEAR
    answer = _told(rest)
    if not question["alone"]:
        return answer
    seen = answer.seen in (ChildSeen.SEEN, ChildSeen.SEEN_ALONE)
    return Answer(ChildSeen.SEEN_ALONE, keep_words=True) if seen else _UNCLEAR


def _told(words: str) -> Answer:
    if found := says.SEEN_ALONE.match(words):
        return _beside_yes(ChildSeen.SEEN_ALONE, words[found.end() :])
    if found := says.SEEN.match(words):
        return _beside_yes(ChildSeen.SEEN, words[found.end() :])
    if found := says.NOT_SEEN.match(words):
        rest = says.BESIDE_NOT_SEEN.sub(" ", words[found.end() :])
        against = says.AGAINST_NOT_SEEN.search(rest)
        return _UNCLEAR if against else Answer(ChildSeen.NOT_SEEN, keep_words=True)
    return _UNCLEAR


def _beside_yes(seen: ChildSeen, words: str) -> Answer:
    """What the words after a yes make of it: they may add "alone", or speak against it."""
    not_alone = seen is ChildSeen.SEEN_ALONE and re.search(r"\bnot alone\b", words)
    rest = says.BESIDE_SEEN.sub(" ", words)
    if not_alone or says.AGAINST_SEEN.search(rest):
        return _UNCLEAR
    if seen is ChildSeen.SEEN and re.search(r"\balone\b", rest):
        alone = says.AND_ALONE.search(rest)
        return Answer(ChildSeen.SEEN_ALONE, keep_words=True) if alone else _UNCLEAR
    return Answer(seen, keep_words=True)
