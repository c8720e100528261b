import pytest

from timeline.insight.kin import kin_of
from timeline.model.case import Case
from timeline.model.chronology import Chronology
from timeline.model.person import Person


def case(*people: Person, subject: str = "Child A") -> Chronology:
    return Chronology(case=Case(id="a", title="A", subject=subject), people=people)


def person(cipher: str, relation: str | None = None) -> Person:
    return Person(id=cipher.lower(), cipher=cipher, relation=relation)


def test_relatives_come_nearest_first_and_workers_and_the_subject_not_at_all() -> None:
    people = [
        person("MGM"),
        person("Child A", "child"),
        person("SW1"),
        person("Father"),
        person("M"),
    ]
    assert [kin.name for kin in kin_of(case(*people))] == ["M", "Father", "MGM"]


@pytest.mark.parametrize(
    ("cipher", "relation", "told"),
    [
        ("Child B", "half-sibling", "sibling"),
        ("Child B", "child", "sibling"),
        ("Sibling 1", None, "sibling"),
        ("P", "mother’s partner", "mother's partner"),
        ("PGM", "paternal grandmother", "grandparent"),
    ],
)
def test_a_relation_is_known_by_its_words_or_by_the_cipher(
    cipher: str, relation: str | None, told: str
) -> None:
    assert [kin.relation for kin in kin_of(case(person(cipher, relation)))] == [told]


def test_where_nobody_is_the_subject_nobody_is_a_relative() -> None:
    assert kin_of(case(person("Child A", "child"), subject="")) == ()
