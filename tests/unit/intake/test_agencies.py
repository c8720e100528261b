import pytest

from timeline.intake.agencies import agency_in, recognise, recognise_all, says_it_all, unlisted
from timeline.intake.agency_table import KNOWN
from timeline.intake.words import plain_words
from timeline.model.agency import AgencyFamily


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("CSC", "Children's social care"),
        ("CSWS", "Children's social care"),
        ("Childrens Social Care", "Children's social care"),
        ("SW", "Children's social care"),
        ("SW1", "Children's social care"),
        ("TM", "Children's social care"),
        ("IRO", "Children's social care"),
        ("IRS", "Children's social care"),
        ("MASH", "Children's social care"),
        ("front door", "Children's social care"),
        ("EH", "Early help"),
        ("HV", "Health visiting"),
        ("Health Visitor", "Health visiting"),
        ("SN", "School nursing"),
        ("SHA", "School nursing"),
        ("MW", "Midwifery"),
        ("Dr", "GP"),
        ("A&E", "Hospital"),
        ("ED", "Hospital"),
        ("CAMHS", "CAMHS"),
        ("PPU", "Police"),
        ("PVP", "Police"),
        ("MASH police", "Police"),
        ("Police (MASH)", "Police"),
        ("Anytown Constabulary", "Police"),
        ("NPS", "Probation"),
        ("CRC", "Probation"),
        ("YOT", "Youth justice service"),
        ("ALMO", "Housing"),
        ("landlord", "Housing"),
        ("nursery", "Nursery"),
        ("education welfare", "Education welfare"),
        ("voluntary sector", "Voluntary sector"),
        ("Cafcass", "Cafcass"),
        ("family court", "Family court"),
        ("adult social care", "Adult social care"),
        ("substance misuse", "Substance misuse service"),
        ("mental health service", "Mental health service"),
        ("fire", "Fire and rescue"),
        ("ambulance", "Ambulance service"),
        ("IDVA", "Domestic abuse service"),
        ("MGM", "Family"),
    ],
)
def test_short_forms_and_roles_of_the_field_name_their_agency(words: str, name: str) -> None:
    found = recognise(words)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    ("words", "name"),
    [("Probaton", "Probation"), ("Helth visiting", "Health visiting"), ("Midwifrey", "Midwifery")],
)
def test_a_near_spelling_is_recognised(words: str, name: str) -> None:
    found = recognise(words)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("words", ["", "Home visit", "Zebra project", "12", "See above please"])
def test_words_that_name_no_agency_are_not_taken_for_one(words: str) -> None:
    assert recognise(words) is None


def test_a_school_with_a_name_of_its_own_is_an_agency_of_its_own() -> None:
    school = recognise("St Elsewhere Primary School")
    assert school is not None
    assert (school.name, school.family) == ("St Elsewhere Primary School", AgencyFamily.EDUCATION)
    assert recognise("School records") == recognise("School") != school


def test_of_several_agencies_in_a_cell_all_are_named_in_order() -> None:
    assert [agency.name for agency in recognise_all("CSC / Police")] == [
        "Children's social care",
        "Police",
    ]
    assert [agency.id for agency in recognise_all("Drug and alcohol service")] == [
        "substance-misuse-service"
    ]
    assert recognise_all("Zebra project") == ()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Police chronology 2015", "Police"),
        ("03_health-visiting", "Health visiting"),
        ("Chronology of Children's Social Care for Child A", "Children's social care"),
        ("Chronology of St Elsewhere Primary School", "St Elsewhere Primary School"),
        ("GP", "GP"),
        ("School nursing", "School nursing"),
    ],
)
def test_a_title_tells_whose_chronology_it_is(title: str, name: str) -> None:
    found = agency_in(title)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    "title", ["Merged chronology: police and health visiting", "Sheet1", "Significant events", ""]
)
def test_a_title_that_tells_of_two_agencies_or_none_is_not_guessed(title: str) -> None:
    assert agency_in(title) is None


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("Riverside Tenancy Homes", AgencyFamily.HOUSING),
        ("Bright Futures charity", AgencyFamily.VOLUNTARY),
        ("Dental clinic", AgencyFamily.HEALTH),
    ],
)
def test_an_agency_nobody_listed_keeps_its_name_in_the_family_its_words_tell(
    name: str, family: AgencyFamily
) -> None:
    agency, told = unlisted(name)
    assert (agency.name, agency.family, told) == (name, family, True)


def test_an_agency_whose_words_tell_nothing_is_not_said_to_be_told() -> None:
    assert unlisted("Zebra")[1] is False


def test_words_that_say_more_than_the_agency_are_not_all_said() -> None:
    police = recognise_all("Police")
    assert says_it_all("POLICE", police)
    assert not says_it_all("Police (North area)", police)
    assert says_it_all("CSC", recognise_all("CSC"))
    assert not says_it_all("SW1", recognise_all("SW1"))


def test_no_short_form_stands_for_two_agencies() -> None:
    words = [
        plain_words(word)
        for known in KNOWN
        for word in (known.name, *known.same.split(", "), *known.within.split(", "))
        if word
    ]
    assert sorted(words) == sorted(set(words))
