import pytest

from timeline.intake.people import person_of, present_in


@pytest.mark.parametrize(
    ("words", "cipher", "relation"),
    [
        ("M", "Mother", "mother"),
        ("mum", "Mother", "mother"),
        ("F", "Father", "father"),
        ("MGM", "MGM", "maternal grandmother"),
        ("child a", "Child A", "child"),
        ("SW1", "SW1", None),
        ("HV 2", "HV2", None),
        ("CON1", "CON1", None),
        ("pc1", "PC1", None),
    ],
)
def test_a_cipher_stands_for_a_person(words: str, cipher: str, relation: str | None) -> None:
    person = person_of(words)
    assert person is not None
    assert (person.cipher, person.relation) == (cipher, relation)


@pytest.mark.parametrize("words", ["", "the dog", "Police", "SW", "Jane"])
def test_what_is_no_cipher_is_no_person(words: str) -> None:
    assert person_of(words) is None


def test_all_who_were_present_are_named_with_the_agencies_they_came_from() -> None:
    present = present_in("Mother, Child A; HV2 and SW1 / Police")
    assert [person.id for person in present.people] == ["mother", "child-a", "hv2", "sw1"]
    assert [agency.name for agency in present.agencies] == [
        "Health visiting",
        "Children's social care",
        "Police",
    ]
    assert not present.left_over


def test_an_agency_in_brackets_is_where_the_person_came_from() -> None:
    present = present_in("CON1 (Hospital)")
    assert [person.id for person in present.people] == ["con1"]
    assert [agency.id for agency in present.agencies] == ["hospital"]
    assert not present.left_over


def test_a_name_without_a_cipher_is_left_over_for_a_person_to_see() -> None:
    present = present_in("Mother and Auntie Jo")
    assert [person.id for person in present.people] == ["mother"]
    assert present.left_over
