"""Which field a heading stands for, and why it was taken so."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from rapidfuzz import fuzz, process

from timeline.intake.fields import Field, field_named
from timeline.intake.heading_words import HOLDS, SYNONYMS
from timeline.intake.words import plain_words

LONGEST_HEADING: Final = 90
_ALMOST: Final = 86.0
_FIELD_OF: Final[Mapping[str, Field]] = MappingProxyType(
    {synonym: field for field, synonyms in SYNONYMS.items() for synonym in synonyms.split(", ")}
)
_LONG_SYNONYMS: Final = tuple(synonym for synonym in _FIELD_OF if len(synonym) >= 4)

# A column of these names workers of the agency that wrote the row, not others in touch.
_OWN_WORKER: Final = re.compile(
    r"(?:name of )?(?:allocated )?(?:worker|case worker|officer|clinician|author|staff|"
    r"staff member|practitioner|professional|social worker|health visitor|midwife|"
    r"by whom|"
    r"(?:seen|recorded|entered|completed) by)"
)


@dataclass(frozen=True)
class Recognised:
    """The field a heading was taken for ("" is extra), why, and whether it is beyond doubt."""

    field: Field
    why: str
    sure: bool


def recognise_heading(heading: str) -> Recognised | None:
    """The field a heading stands for: by synonym, else almost one, else by a word it holds.

    None where nothing about it is known.
    """
    plain = plain_words(heading)
    if not plain or len(heading) > LONGEST_HEADING:
        return None
    without = plain_words(re.sub(r"\([^)]*\)", " ", heading))
    for words in (plain, without):
        if words in _FIELD_OF:
            return Recognised(_FIELD_OF[words], "a known heading", sure=True)
    return _almost(plain) or _holding(plain)


def chosen_by_hand(heading: str, mapping: tuple[tuple[str, str], ...]) -> Recognised | None:
    """What the person who brings the file in said about this heading, if anything.

    Raises ValueError where the mapping names a field that there is not.
    """
    for said, field in mapping:
        if plain_words(said) == plain_words(heading) and said.strip():
            return Recognised(field_named(field), "chosen by hand", sure=True)
    return None


def names_own_worker(heading: str) -> bool:
    """Whether a heading asks which worker of the recording agency it was ("Seen by")."""
    return _OWN_WORKER.fullmatch(plain_words(heading)) is not None


def _almost(plain: str) -> Recognised | None:
    found = process.extractOne(plain, _LONG_SYNONYMS, scorer=fuzz.ratio, score_cutoff=_ALMOST)
    if found is None:
        return None
    return Recognised(
        _FIELD_OF[found[0]], f"looks like a known heading: {found[0].capitalize()}", sure=True
    )


def _holding(plain: str) -> Recognised | None:
    words = plain.split()
    if len(words) > 12:
        return None
    for field, parts in HOLDS:
        held = [_held(part, words) for part in parts.split(" ")]
        if all(held):
            told = " ".join(word for word in held if word)
            return Recognised(field, f"its heading holds “{told}”", sure=False)
    return None


def _held(part: str, words: list[str]) -> str | None:
    for alternative in part.split("|"):
        for word in words:
            if word == alternative or (
                alternative.endswith("~") and word.startswith(alternative[:-1])
            ):
                return word
    return None
