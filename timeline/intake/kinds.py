"""What kind of event a row tells of, from its type column or else from its words."""

import re
from types import MappingProxyType
from typing import Final

from timeline.intake.kind_words import KIND_WORDS
from timeline.intake.words import plain_words
from timeline.model.event import EventKind

# One search over all kinds: the words that stand first in a text decide, and of two kinds
# that begin at one place the one listed first.
_TELLING: Final = re.compile(
    r"\b(?:" + "|".join(f"(?P<{kind.name}>{'|'.join(words)})" for kind, words in KIND_WORDS) + ")",
    re.IGNORECASE,
)
_BY_NAME: Final = MappingProxyType({plain_words(kind.value): kind for kind in EventKind})
# How far into a text the words that say its kind are looked for, in characters.
_OPENING: Final = 240


def kind_named(words: str) -> EventKind | None:
    """The kind that a type column names outright ("Life event"); None if it is no kind's name."""
    return _BY_NAME.get(plain_words(words))


def kind_from_words(text: str) -> EventKind | None:
    """The kind that the first telling words of a text stand for; None where none are met."""
    found = _TELLING.search(text[:_OPENING])
    return EventKind[found.lastgroup] if found and found.lastgroup else None


def kind_of(type_cell: str, what: str) -> EventKind:
    """The kind of a row: its type column by name, then that column's words, then what it says.

    A row that tells none of it is a contact, the commonest kind by far.
    """
    return (
        kind_named(type_cell)
        or kind_from_words(type_cell)
        or kind_from_words(what)
        or EventKind.CONTACT
    )
