"""Recognising agencies by name, short form, team, role, near spelling or family."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from rapidfuzz import fuzz, process

from timeline.intake.agency_table import FAMILY_WORDS, KNOWN, WRAPPING, Known
from timeline.intake.words import plain_words, slug
from timeline.model.agency import Agency, AgencyFamily

NOT_NAMED: Final = Agency(
    id="agency-not-named", name="Agency not named", family=AgencyFamily.VOLUNTARY
)
_ALMOST = 88.0
_MOST_WORDS = 8
_WHOLE: Final[Mapping[str, Known]] = MappingProxyType(
    {
        plain_words(words): known
        for known in KNOWN
        for words in (known.name, *known.same.split(", "))
        if words
    }
)
_PART: Final[Mapping[str, Known]] = MappingProxyType(
    {plain_words(words): known for known in KNOWN for words in known.within.split(", ") if words}
)
_ANY: Final[Mapping[str, Known]] = MappingProxyType({**_PART, **_WHOLE})
_LONG: Final = tuple(words for words in _ANY if len(words) >= 5)
_LONGEST_ALIAS: Final = max(len(words.split()) for words in _ANY)
_NAMED: Final = re.compile(
    r"((?:[A-Z][\w'’.]*\s+)+(?:Primary |Secondary |High |Nursery |Infant |Junior )?"
    r"(?:School|Academy|Nursery|College|Hospital|Infirmary))\b"
)


def recognise(text: str) -> Agency | None:
    """The agency that these words name as a whole: "CSC", "SW1", "Probaton", "Police records".

    Near spellings count from five letters on. A school or a hospital with a name of its
    own is an agency of its own. None where it is no agency that the field knows.
    """
    plain = plain_words(text)
    if not plain or len(plain.split()) > _MOST_WORDS:
        return None
    bare = _unwrapped(plain)
    for words in (plain, bare, re.sub(r" ?\d{1,2}$", "", plain)):
        if words in _ANY:
            return _agency(_ANY[words])
    return _almost(plain) or _holding(text, bare)


def recognise_all(text: str) -> tuple[Agency, ...]:
    """Every agency of a cell that names one or several ("CSC / Police"), in their order.

    Empty unless every part is known.
    """
    whole = plain_words(text)
    if whole in _ANY:
        return (_agency(_ANY[whole]),)
    parts = [part for part in re.split(r"\s*(?:[/,;&+\n]|\band\b)\s*", text) if part.strip()]
    if len(parts) > 1:
        named = [recognise(part) for part in parts]
        if all(named):
            return tuple(dict.fromkeys(agency for agency in named if agency))
    alone = recognise(text)
    return (alone,) if alone else ()


def agency_in(text: str) -> Agency | None:
    """The one agency that a title, a sheet's name or a file's name tells of, if it does.

    "Police chronology 2015", "03_health-visiting.docx". The longest known words win; where
    the words tell of two agencies it is None.
    """
    own = _NAMED.search(text)
    if own and (name := _without_wrapping(own.group(1))):
        return recognise(name)
    words = plain_words(text).split()
    found: list[Known] = []
    place = 0
    while place < len(words):
        length, known = _longest_at(words, place)
        if known is not None and known not in found:
            found.append(known)
        place += max(length, 1)
    return _agency(found[0]) if len(found) == 1 else None


def unlisted(name: str) -> tuple[Agency, bool]:
    """An agency that nobody listed, under the family its words tell, and whether they did."""
    words = set(plain_words(name).split())
    for family, telling in FAMILY_WORDS:
        if words & set(telling.split()):
            return Agency(id=slug(name), name=name, family=family), True
    return Agency(id=slug(name) or NOT_NAMED.id, name=name, family=AgencyFamily.VOLUNTARY), False


def says_it_all(text: str, agencies: tuple[Agency, ...]) -> bool:
    """Whether the agencies' names say all that these words do, so that no word is lost."""
    if len(agencies) != 1:
        return False
    plain = plain_words(text)
    known = _WHOLE.get(plain)
    return plain == plain_words(agencies[0].name) or (
        known is not None and known.name == agencies[0].name
    )


def _agency(known: Known) -> Agency:
    return Agency(id=slug(known.name), name=known.name, family=known.family)


def _unwrapped(plain: str) -> str:
    return " ".join(word for word in plain.split() if word not in WRAPPING and not word.isdigit())


def _without_wrapping(name: str) -> str:
    words = name.split()
    while words and plain_words(words[0]) in WRAPPING:
        words = words[1:]
    return " ".join(words) if len(words) > 1 else ""


def _almost(plain: str) -> Agency | None:
    if len(plain) < 5:
        return None
    found = process.extractOne(plain, _LONG, scorer=fuzz.ratio, score_cutoff=_ALMOST)
    return _agency(_ANY[found[0]]) if found else None


def _holding(text: str, bare: str) -> Agency | None:
    """An agency whose known words stand among others: "Anytown Constabulary"."""
    words = bare.split()
    held = [known for place in range(len(words)) if (known := _longest_at(words, place)[1])]
    if not held:
        return None
    known = held[0]
    if known.many:
        return Agency(id=slug(text), name=" ".join(text.split()), family=known.family)
    return _agency(known)


def _longest_at(words: list[str], place: int) -> tuple[int, Known | None]:
    for length in range(min(_LONGEST_ALIAS, len(words) - place), 0, -1):
        alias = " ".join(words[place : place + length])
        if alias in _ANY and (length > 1 or _tells_alone(alias)):
            return length, _ANY[alias]
    return 0, None


def _tells_alone(word: str) -> bool:
    """Whether one word among others names an agency; "ed", "po" or "fire" may be anything."""
    return len(word) >= 5 or word in {
        "csc",
        "csws",
        "hv",
        "gp",
        "mash",
        "ppu",
        "pvp",
        "nps",
        "crc",
    } | {"yot", "yjs", "idva", "nhs"}
