"""The few words that stand beside an event, and how much they matter."""

import re
from types import MappingProxyType

from timeline.model.event import Event, EventKind

LONGEST = 42

_TURNING = MappingProxyType(dict.fromkeys((EventKind.ORDER, EventKind.PLAN, EventKind.PLACEMENT)))
_BIRTH_OR_DEATH = re.compile(r"\b(born|birth of|gave birth|delivered|died|death)\b", re.IGNORECASE)
_ADMISSION = re.compile(
    r"^admitted\b|\badmi(?:tted|ssion) (?:in)?to (?:the )?(?:hospital|ward|paediatric|intensive)"
    r"|\bhospital admission\b",
    re.IGNORECASE,
)


def label_of(event: Event) -> str:
    """The headline; without one the first words of the row, ending at a word."""
    return event.headline or first_words(event.what, LONGEST)


def first_words(text: str, longest: int) -> str:
    """The first words of a text, at most `longest` characters, in one line.

    A first sentence that is short enough stands alone; otherwise an ellipsis shows that
    more follows. A single word that is longer than that is cut.
    """
    line = " ".join(text[: longest * 8].split())
    sentence = line.split(". ", 1)[0].rstrip(".")
    if len(sentence) <= longest:
        return sentence
    cut = line[: longest - 1]
    if line[longest - 1] != " " and " " in cut:
        cut = cut[: cut.rindex(" ")]
    return cut.rstrip(" ,;:–-(") + "…"


def importance_of(event: Event, *, marked: bool) -> int:
    """3 marked, 2 a turning kind, 1 with a headline, 0 the rest."""
    if marked:
        return 3
    if event.kind in _TURNING or _turns(event):
        return 2
    return 1 if event.headline else 0


def _turns(event: Event) -> bool:
    words = event.headline or event.what[:200]
    if event.kind is EventKind.LIFE_EVENT and _BIRTH_OR_DEATH.search(words):
        return True
    if event.kind is EventKind.CONTEXT or "dmi" not in words:  # most rows are spared the search
        return False
    return bool(_ADMISSION.search(words))
