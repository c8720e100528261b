"""The key at the end of our own files: agencies and people, each with its ref.

Real names of people stay behind; on paper a person is their cipher.
"""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from timeline.model.agency import Agency, AgencyFamily
from timeline.model.chronology import Chronology
from timeline.model.person import Person
from timeline.own_form import headings as h
from timeline.own_form.names import NamesIn
from timeline.own_form.words import Row

_FAMILIES: Mapping[str, AgencyFamily] = MappingProxyType(
    {family.value: family for family in AgencyFamily}
)


def agency_rows(chronology: Chronology) -> list[Row]:
    """A row an agency: its name, its kind, its ref."""
    return [
        {h.AGENCY: agency.name, h.AGENCY_KIND: agency.family.value, h.REF: agency.id}
        for agency in chronology.agencies
    ]


def person_columns(chronology: Chronology) -> tuple[str, ...]:
    """The columns of the people; without the relation where nobody has one."""
    if any(person.relation for person in chronology.people):
        return h.OF_PERSON
    return tuple(column for column in h.OF_PERSON if column != h.RELATION)


def person_rows(chronology: Chronology) -> list[Row]:
    """A row a person: the cipher, how they stand to the subject, the ref."""
    return [
        {h.PERSON: person.cipher, h.RELATION: person.relation or "", h.REF: person.id}
        for person in chronology.people
    ]


class Key:
    """Who is named in a file. Names that the key lacks are taken in as they are met."""

    def __init__(self, rows: Iterable[Row], agency_called: Callable[[str], Agency]) -> None:
        """`rows` of the key; `agency_called` knows an agency by a name that the key lacks."""
        self._agency_called = agency_called
        self._agencies: dict[str, Agency] = {}
        self._people: dict[str, Person] = {}
        for row in rows:
            self._take(row)
        self.agencies = NamesIn({a.name: a.id for a in self._agencies.values()}, self._new_agency)
        self.people = NamesIn({p.cipher: p.id for p in self._people.values()}, self._new_person)

    def all_agencies(self) -> tuple[Agency, ...]:
        """The agencies in the order of the key, then those that were met."""
        return tuple(self._agencies.values())

    def all_people(self) -> tuple[Person, ...]:
        """The people in the order of the key, then those that were met."""
        return tuple(self._people.values())

    def _take(self, row: Row) -> None:
        ref = row.get(h.REF)
        if ref and h.AGENCY_KIND in row:
            family = _FAMILIES.get(row[h.AGENCY_KIND].casefold(), AgencyFamily.VOLUNTARY)
            self._agencies[ref] = Agency(id=ref, name=row.get(h.AGENCY, ref), family=family)
        elif ref and h.PERSON in row:
            self._people[ref] = Person(id=ref, cipher=row[h.PERSON], relation=row.get(h.RELATION))

    def _new_agency(self, words: str) -> str:
        agency = self._agency_called(words)
        return self._agencies.setdefault(agency.id, agency).id

    def _new_person(self, words: str) -> str:
        ref = "-".join(words.casefold().split())
        return self._people.setdefault(ref, Person(id=ref, cipher=words)).id


def is_key(row: Row) -> bool:
    """Whether a row belongs to the key, not to the chronology."""
    return h.AGENCY_KIND in row or h.PERSON in row
