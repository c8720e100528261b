from tests.unit.takeaway.cases import CHRONOLOGY
from timeline.model.agency import Agency, AgencyFamily
from timeline.own_form.key import Key, agency_rows, is_key, person_rows

ROWS = [*agency_rows(CHRONOLOGY), *person_rows(CHRONOLOGY)]


def agency_called(words: str) -> Agency:
    return Agency(id="met", name=words, family=AgencyFamily.HOUSING)


def test_the_agencies_and_people_of_a_key_come_back_the_same() -> None:
    key = Key(ROWS, agency_called)
    assert key.all_agencies() == CHRONOLOGY.agencies
    assert [person.cipher for person in key.all_people()] == ["Mother", "HV1"]


def test_an_agency_that_the_key_lacks_is_taken_in_once() -> None:
    key = Key(ROWS, agency_called)
    assert key.agencies.refs("Police; Homes North; homes north") == ("police", "met", "met")
    assert [agency.name for agency in key.all_agencies()][3:] == ["Homes North"]


def test_a_person_that_the_key_lacks_is_taken_in_by_their_cipher() -> None:
    key = Key(ROWS, agency_called)
    assert key.people.ref("SW 2") == "sw-2"
    assert key.all_people()[-1].cipher == "SW 2"


def test_rows_of_the_key_are_told_from_rows_of_the_chronology() -> None:
    assert all(is_key(row) for row in ROWS)
    assert not is_key({"Ref": "e1", "Agency": "Police", "What happened": "x"})
