"""People whose cipher stands in what happened."""

import pytest

from timeline.intake.people_in_words import with_people_in_words
from timeline.model.event import Event
from timeline.model.person import Person
from timeline.model.when import When


def _people(text: str) -> list[str]:
    people: dict[str, Person] = {}
    event = Event(id="e", when=When.unknown(), agency="gp", what=text)
    (found,) = with_people_in_words([event], people)
    return [people[person].cipher for person in found.people]


@pytest.mark.parametrize(
    ("text", "ciphers"),
    [
        ("HV2 rang Mother", ["HV2", "Mother"]),
        ("the mother was tired; mum said so", ["Mother"]),
        ("Mother's flat, with MGM and PC1", ["Mother", "MGM", "PC1"]),
        ("Mother’s partner was there", ["Mother's partner"]),
        ("SW1/SW2 saw Child A.", ["SW1", "SW2", "Child A"]),
        ("Child A’s father and Sibling 2", ["Child A", "Father", "Sibling 2"]),
        ("The maternal grandmother rang", ["MGM"]),
    ],
)
def test_a_cipher_that_is_a_whole_word_is_a_person(text, ciphers):
    assert _people(text) == ciphers


@pytest.mark.parametrize(
    "text",
    [
        "A group for mothers",
        "Her grandmother came",
        "Foster mother and step-father",
        "The mother-in-law",
        "A mother and baby unit",
        "He gave the child a bottle",
        "Child 3 months old",
        "Seen by GP 2 weeks ago",
        "sw1 in small letters",
        "An S47 enquiry; on the M25; B12 given",
        "Jane Brown and Auntie Jo",
        "M and F are only letters",
    ],
)
def test_what_only_looks_like_a_cipher_is_nobody(text):
    assert _people(text) == []


def test_mothers_father_is_not_the_father():
    assert _people("Mother's father rang") == ["Mother"]


def test_those_in_the_words_come_after_those_of_the_columns(read_rows):
    reading = read_rows(
        ("Date", "Event", "Who was present"),
        ("1/2/16", "HV2 rang; Mother said that SW1 had come", "SW1"),
        ("2/2/16", "Letter sent", ""),
    )
    assert [event.people for event in reading.events] == [("sw1", "hv2", "mother"), ()]
    assert [person.id for person in reading.people] == ["sw1", "hv2", "mother"]


def test_a_cipher_of_no_known_role_counts_where_a_column_of_the_file_has_one_of_it(read_rows):
    reading = read_rows(
        ("Date", "Event", "Who was present"),
        ("1/2/16", "ZZ1 and ZZ2 rang about the S47", ""),
        ("2/2/16", "Visit", "ZZ1"),
    )
    assert [event.people for event in reading.events] == [("zz1", "zz2"), ("zz1",)]
