"""People whose cipher stands in an agency's own words: "HV2 rang Mother"."""

import re
from collections.abc import Iterator, MutableMapping, Sequence
from typing import Final

from timeline.intake.agencies import recognise
from timeline.intake.people import FAMILY, person_of
from timeline.model.agency import AgencyFamily
from timeline.model.event import Event
from timeline.model.person import Person

# One or two letters ("M", "Fa") are too often something else in running text.
_SHORTEST: Final = 3
_RELATIVES: Final = "|".join(
    words.replace("mothers", "mother['’]?s")
    for words in sorted(FAMILY, key=len, reverse=True)
    if len(words) >= _SHORTEST
)
# As written, with capitals: "gave the child a bottle" names nobody, "Child 3 months" neither.
_LETTERED: Final = (
    r"(?:Child|Baby|Adult|Subject|Sibling|Twin|Young [Pp]erson|YP) (?:[A-Z]|\d{1,2})\b"
    r"(?!['’](?!s)|[./:]\d| ?(?:day|week|month|year|yr|hour|wk|kg))"
)
# The letters that relatives begin with are looked at first: most words are passed by at once.
_BEGINNINGS: Final = "".join(sorted({words[0] for words in FAMILY}))
_CIPHER: Final = re.compile(
    rf"\b(?:[A-Z]{{1,5}}\d{{1,2}}\b|{_LETTERED}|(?i:(?=[{_BEGINNINGS}])(?:{_RELATIVES}))"
    r"(?![\w-]| (?:and|&) (?:baby|toddler)))"
)
# Not a foster mother, not Mother's father.
_ANOTHER: Final = re.compile(
    r"(?:-|\b(?:foster|step|grand|(?:mother|father|mum|dad)['’]s) )$", re.IGNORECASE
)
_LONGEST_BEFORE: Final = 12


def with_people_in_words(
    events: Sequence[Event], people: MutableMapping[str, Person]
) -> list[Event]:
    """The events with those added whose cipher stands in `what`, after those of the columns.

    `people` holds by id those whom the columns of the file name; whoever is found is entered.
    A worker's cipher is known by its role ("HV2"), or because a column has one of that role
    ("FC1" there, "FC2" here): "S47" and "M25" are nobody.
    """
    roles = frozenset(_letters(person.cipher) for person in people.values())
    met: dict[str, Person | None] = {}
    found = []
    for event in events:
        named = list(event.people)
        for cipher in ciphers_in(event.what):
            if cipher not in met:
                met[cipher] = _person(cipher, roles)
            if (person := met[cipher]) is not None:
                named.append(people.setdefault(person.id, person).id)
        everyone = tuple(dict.fromkeys(named))
        is_same = everyone == event.people
        found.append(event if is_same else event.model_copy(update={"people": everyone}))
    return found


def ciphers_in(text: str) -> Iterator[str]:
    """The ciphers that are whole words of the text, as they are written there.

    "mother" in small letters is one; "mothers" is not, nor is any name. Letters with a
    number ("HV2", but "S47" too) are left for the caller to tell apart.
    """
    for match in _CIPHER.finditer(text):
        start = match.start()
        if not _ANOTHER.search(text[max(0, start - _LONGEST_BEFORE) : start]):
            yield match.group()


def _person(cipher: str, roles: frozenset[str]) -> Person | None:
    role = _letters(cipher)
    if role == cipher or " " in cipher or role in roles or _is_role(role):
        return person_of(cipher)
    return None


def _letters(cipher: str) -> str:
    return cipher.rstrip("0123456789")


def _is_role(letters: str) -> bool:
    agency = recognise(letters)
    return agency is not None and agency.family is not AgencyFamily.FAMILY
