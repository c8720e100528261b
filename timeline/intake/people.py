"""People of a case in a cell of who was present, by their cipher."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from timeline.intake.agencies import recognise, says_it_all
from timeline.intake.words import plain_words, slug
from timeline.model.agency import Agency, AgencyFamily
from timeline.model.person import Person

# The family's short forms (as Chronolator's key of names has them): cipher and relation.
FAMILY: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "m": ("Mother", "mother"),
        "mo": ("Mother", "mother"),
        "mother": ("Mother", "mother"),
        "mum": ("Mother", "mother"),
        "f": ("Father", "father"),
        "fa": ("Father", "father"),
        "father": ("Father", "father"),
        "dad": ("Father", "father"),
        "mgm": ("MGM", "maternal grandmother"),
        "maternal grandmother": ("MGM", "maternal grandmother"),
        "mgf": ("MGF", "maternal grandfather"),
        "maternal grandfather": ("MGF", "maternal grandfather"),
        "pgm": ("PGM", "paternal grandmother"),
        "paternal grandmother": ("PGM", "paternal grandmother"),
        "pgf": ("PGF", "paternal grandfather"),
        "paternal grandfather": ("PGF", "paternal grandfather"),
        "sibling": ("Sibling", "sibling"),
        "half sibling": ("Half sibling", "half sibling"),
        "mothers partner": ("Mother's partner", "mother's partner"),
        "stepfather": ("Stepfather", "stepfather"),
        "step father": ("Stepfather", "stepfather"),
        "stepmother": ("Stepmother", "stepmother"),
        "maternal aunt": ("Maternal aunt", "aunt"),
        "paternal aunt": ("Paternal aunt", "aunt"),
        "maternal uncle": ("Maternal uncle", "uncle"),
        "paternal uncle": ("Paternal uncle", "uncle"),
        "aunt": ("Aunt", "aunt"),
        "uncle": ("Uncle", "uncle"),
    }
)
_NAMED_BY_LETTER: Final = re.compile(
    r"(child|baby|adult|subject|sibling|twin|young person|yp) ([a-z]|\d{1,2})", re.IGNORECASE
)
_ROLE: Final = re.compile(r"([A-Za-z&]{1,5}) ?(\d{1,2})")
_CIPHER: Final = re.compile(r"[A-Z]{1,5}\d{1,2}")
_WITH_AGENCY: Final = re.compile(r"(.+?)\s*\((.+?)\)")
_BETWEEN: Final = re.compile(r"\s*(?:[,;/&+\n]|\band\b)\s*", re.IGNORECASE)


@dataclass(frozen=True)
class Present:
    """Who a cell names: people, agencies without a person, and whether a word was left over."""

    people: tuple[Person, ...]
    agencies: tuple[Agency, ...]
    left_over: bool


def person_of(words: str) -> Person | None:
    """The person whose cipher this is: "M", "Child A", "SW1", "HV 2". None if it is none."""
    plain = plain_words(words)
    if plain in FAMILY:
        cipher, relation = FAMILY[plain]
        return Person(id=slug(cipher), cipher=cipher, relation=relation)
    if _NAMED_BY_LETTER.fullmatch(plain):
        first, _, letter = plain.rpartition(" ")
        cipher = f"{first.capitalize()} {letter.upper()}"
        return Person(id=slug(cipher), cipher=cipher, relation=first)
    role = _ROLE.fullmatch(words.strip())
    if role and (_CIPHER.fullmatch(role.group()) or recognise(role.group(1)) is not None):
        cipher = f"{role.group(1).upper()}{role.group(2)}"
        return Person(id=slug(cipher), cipher=cipher)
    return None


def present_in(text: str) -> Present:
    """Everyone a cell such as "Mother, HV2 and Child A" names.

    A worker's cipher stands for the person and for the agency they came from.
    """
    people: list[Person] = []
    agencies: list[Agency] = []
    left_over = False
    for part in _BETWEEN.split(text):
        words = part.strip(" .")
        if not words:
            continue
        person, agency, said_all = _one(words)
        if person:
            people.append(person)
        if agency and agency.family != AgencyFamily.FAMILY:
            agencies.append(agency)
        left_over = left_over or not said_all
    return Present(tuple(dict.fromkeys(people)), tuple(dict.fromkeys(agencies)), left_over)


def _one(words: str) -> tuple[Person | None, Agency | None, bool]:
    """The person and the agency of one name, and whether they say all of its words."""
    person, agency = person_of(words), recognise(words)
    both = _WITH_AGENCY.fullmatch(words)
    if person is None and both:
        person, agency = person_of(both.group(1)), recognise(both.group(2)) or agency
        named = person is not None and agency is not None
        return person, agency, named and says_it_all(both.group(2), (agency,) if agency else ())
    if person is not None:
        return person, agency, True
    return None, agency, agency is not None and says_it_all(words, (agency,))
