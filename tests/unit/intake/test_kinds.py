import pytest

from timeline.intake.kinds import kind_from_words, kind_named, kind_of
from timeline.model.event import EventKind


@pytest.mark.parametrize(
    ("what", "kind"),
    [
        ("Strategy meeting held, agencies shared history", "meeting"),
        ("ICPC: plan for neglect", "meeting"),
        ("Core group. All present", "meeting"),
        ("Discharge planning meeting on the ward", "meeting"),
        ("Child protection plan starts, category neglect", "plan"),
        ("Interim care order granted", "order"),
        ("Non-molestation order against Father", "order"),
        ("Child A born at 38 weeks", "life event"),
        ("Family moved home to a new flat", "life event"),
        ("MGF died", "life event"),
        ("Placed with foster carers", "placement"),
        ("Discharged home under the order", "placement"),
        ("Parenting assessment started", "assessment"),
        ("Referral received from the midwife", "contact"),
        ("Home visit: core group discussed", "contact"),
        ("Telephone call after the incident", "contact"),
        ("Mother rang 999 and hung up", "incident"),
        ("Call-out to the flat, assault alleged", "incident"),
        ("NFA by front door", "decision"),
        ("Written agreement signed", "measure"),
        ("Team manager's post vacant until April", "context"),
        ("SW1 off sick; visits shared out", "context"),
        ("Caseload of 31 families", "context"),
        ("Reorganisation of health visiting", "context"),
    ],
)
def test_the_first_telling_words_of_a_row_say_its_kind(what: str, kind: str) -> None:
    assert kind_of("", what) == EventKind(kind)


@pytest.mark.parametrize(
    "what",
    [
        "Mother reports sickness and headache",
        "Father viewed a vacant property",
        "Mother on leave from work",
    ],
)
def test_what_is_about_the_family_is_no_context(what: str) -> None:
    assert kind_of("", what) != EventKind.CONTEXT


def test_a_row_that_tells_nothing_is_a_contact() -> None:
    assert kind_from_words("Weather was fine") is None
    assert kind_of("", "Weather was fine") == EventKind.CONTACT


def test_a_type_column_comes_before_the_words_of_the_row() -> None:
    assert kind_of("Life event", "Home visit") == EventKind.LIFE_EVENT
    assert kind_of("Core group", "Home visit") == EventKind.MEETING
    assert kind_of("Other", "Home visit") == EventKind.CONTACT


def test_only_the_name_of_a_kind_names_it() -> None:
    assert kind_named("LIFE EVENT") == EventKind.LIFE_EVENT
    assert kind_named("Home visit") is None
