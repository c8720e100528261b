"""The key of a chronology: which agencies and people it names, each with its ref.

Real names of people stay behind; on paper a person is their cipher.
"""

from timeline.intake.own import headings as h
from timeline.intake.own.words import Row
from timeline.model.chronology import Chronology


def agency_rows(chronology: Chronology) -> list[Row]:
    """A row an agency: its name, its kind, its ref."""
    return [
        {h.AGENCY: agency.name, h.AGENCY_KIND: agency.family.value, h.REF: agency.id}
        for agency in chronology.agencies
    ]


def person_rows(chronology: Chronology) -> list[Row]:
    """A row a person: the cipher, how they stand to the subject, the ref."""
    return [
        {h.PERSON: person.cipher, h.RELATION: person.relation or "", h.REF: person.id}
        for person in chronology.people
    ]
