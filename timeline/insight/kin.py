"""The family of the subject: which people of a case are relatives, nearest first."""

from dataclasses import dataclass
from types import MappingProxyType

from timeline.model.chronology import Chronology
from timeline.model.person import Person

# Relations and ciphers as chronologies write them (FIELD.md section 4), nearest first.
RELATIONS = MappingProxyType(
    {
        "mother": ("mother", "mum", "birth mother", "m"),
        "father": ("father", "dad", "birth father", "f"),
        "mother's partner": ("mother's partner", "stepfather", "step father", "partner"),
        "father's partner": ("father's partner", "stepmother", "step mother"),
        "parent": ("parent", "carer", "adoptive mother", "adoptive father", "guardian"),
        "sibling": (
            "sibling", "child", "brother", "sister",
            "half sibling", "half brother", "half sister",
        ),
        "grandparent": (
            "maternal grandmother", "maternal grandfather", "paternal grandmother",
            "paternal grandfather", "grandmother", "grandfather", "grandparent",
            "mgm", "mgf", "pgm", "pgf",
        ),
        "relative": ("aunt", "uncle", "cousin", "relative"),
    }
)  # fmt: skip

_RELATION_OF = MappingProxyType(
    {word: relation for relation, words in RELATIONS.items() for word in words}
)
_RANK = MappingProxyType({relation: rank for rank, relation in enumerate(RELATIONS)})


@dataclass(frozen=True)
class Kin:
    """A relative of the subject: the person's id, the cipher shown, and the relation."""

    id: str
    name: str
    relation: str


def kin_of(chronology: Chronology) -> tuple[Kin, ...]:
    """The relatives among the people of a case, nearest first; never the subject.

    Where the case does not say who its subject is, there are none.
    """
    subject = chronology.case.subject.casefold()
    if not subject:
        return ()
    found = [
        Kin(person.id, person.cipher, relation)
        for person in chronology.people
        if person.cipher.casefold() != subject and (relation := _relation(person)) is not None
    ]
    return tuple(sorted(found, key=lambda kin: (_RANK[kin.relation], kin.name)))


def _relation(person: Person) -> str | None:
    for words in (person.relation, person.cipher):
        if words is None:
            continue
        plain = " ".join(words.casefold().replace("’", "'").replace("-", " ").split())
        for form in (plain, plain.rstrip("0123456789 ")):
            if form in _RELATION_OF:
                return _RELATION_OF[form]
    return None
