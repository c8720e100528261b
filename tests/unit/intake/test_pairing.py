from datetime import date

import pytest

from timeline.intake.pairing import pair
from timeline.model.event import Event, EventKind
from timeline.model.when import When

DAY = date(2015, 10, 12)


def _event(
    agency: str,
    what: str,
    *,
    day: date = DAY,
    time: str | None = None,
    in_touch: tuple[str, ...] = (),
    kind: EventKind = EventKind.CONTACT,
) -> Event:
    return Event(
        id=f"e-{agency}-{len(what)}-{what[:3]}",
        when=When.exact(day, time),
        agency=agency,
        what=what,
        in_touch=in_touch,
        kind=kind,
    )


def _paired(*events: Event) -> list[set[str]]:
    by_id = {event.id: event.agency for event in events}
    return [{by_id[id_] for id_ in link.events} for link in pair(events)]


def test_a_strategy_meeting_in_three_agencies_files_is_one_contact() -> None:
    links = _paired(
        _event("csc", "Strategy meeting chaired by TM1", kind=EventKind.MEETING),
        _event("police", "Strategy discussion about the unborn baby", kind=EventKind.MEETING),
        _event("midwifery", "MW2 at strategy meeting", kind=EventKind.MEETING),
    )
    assert links == [{"csc", "police", "midwifery"}]


def test_two_agencies_that_each_name_the_other_were_in_the_same_contact() -> None:
    links = _paired(
        _event("csc", "HV2 rang about the baby", in_touch=("hv",)),
        _event("hv", "Spoke to SW2, neither had seen baby", in_touch=("csc",)),
    )
    assert links == [{"csc", "hv"}]


def test_the_same_words_in_two_files_are_one_contact() -> None:
    words = "Joint attendance at the flat with PCSO1, mother and baby seen"
    assert _paired(_event("csc", words), _event("police", f"{words}; no concern")) == [
        {"csc", "police"}
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            _event("csc", "Strategy meeting"),
            _event("police", "Strategy meeting", day=date(2015, 10, 13)),
        ),
        (_event("csc", "Strategy meeting"), _event("csc", "Strategy meeting again")),
        (_event("csc", "Strategy meeting"), _event("police", "Initial conference")),
        (_event("csc", "Home visit"), _event("hv", "Weight checked at clinic")),
        (_event("csc", "Call"), _event("hv", "Call")),
        (_event("csc", "HV2 rang", in_touch=("hv",)), _event("hv", "Clinic, weight good")),
        (
            _event("csc", "Strategy meeting", time="09:00"),
            _event("police", "Strategy meeting", time="15:00"),
        ),
    ],
)
def test_what_may_be_two_contacts_is_not_proposed_as_one(one: Event, other: Event) -> None:
    assert pair((one, other)) == ()


def test_a_date_that_is_not_exact_pairs_with_none() -> None:
    month = When(
        text="May 2016",
        edtf="2016-05",
        earliest=date(2016, 5, 1),
        latest=date(2016, 5, 31),
        sense="within",
    )
    events = [
        _event(agency, "Strategy meeting").model_copy(update={"when": month})
        for agency in ("a", "b")
    ]
    assert pair(events) == ()


def test_a_link_holds_one_event_of_an_agency() -> None:
    links = pair(
        (
            _event("csc", "Core group at the centre", time="10:00"),
            _event("csc", "Core group minutes sent", time="10:30"),
            _event("hv", "Core group attended", time="10:00"),
        )
    )
    assert len(links) == 1
    assert len(links[0].events) == 2
    assert links[0].kind == "same contact"


def test_conflicting_accounts_are_left_for_a_person_to_see() -> None:
    links = pair(
        (
            _event("csc", "Joint visit, baby asleep"),
            _event("hv", "Joint visit, baby awake throughout"),
        )
    )
    assert [link.kind for link in links] == ["same contact"]
