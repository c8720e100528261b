from datetime import UTC, datetime

from timeline.intake.references import loose_ends
from timeline.model.agency import Agency, AgencyFamily
from timeline.model.case import Case
from timeline.model.chronology import Chronology, Link
from timeline.model.event import Event, KnownBy
from timeline.model.finding import Finding
from timeline.model.mark import Mark, MarkKind
from timeline.model.when import When

POLICE = Agency(id="police", name="Police", family=AgencyFamily.POLICE)


def event(**fields) -> Event:
    return Event(**{"id": "e1", "when": When.unknown(), "agency": "police", "what": "x"} | fields)


def mark(*events: str) -> Mark:
    at = datetime(2016, 6, 1, tzinfo=UTC)
    return Mark(id="m1", kind=MarkKind.QUESTION, events=events, author="x", at=at)


def ends(**parts) -> list[str]:
    case = Case(id="c", title="Child A")
    return list(loose_ends(Chronology(**{"case": case, "agencies": (POLICE,)} | parts)))


def test_a_chronology_that_holds_all_it_names_has_no_loose_ends():
    link = Link(kind="same contact", events=("e1",))
    assert ends(events=(event(),), links=(link,), marks=(mark("e1"),)) == []


def test_whoever_was_in_touch_was_there_or_knew_has_to_be_listed():
    loose = event(in_touch=("gp",), people=("mother",), known_by=(KnownBy(agency="school"),))
    assert ends(events=(loose,)) == [
        'events[0].in_touch names "gp", which agencies does not hold',
        'events[0].people names "mother", which people does not hold',
        'events[0].known_by names "school", which agencies does not hold',
    ]


def test_links_marks_and_findings_point_at_what_is_there():
    link = Link(kind="same contact", events=("e1", "e9"))
    finding = Finding(id="f1", words="x", marks=("m9",))
    assert ends(events=(event(),), links=(link,), marks=(mark("e8"),), findings=(finding,)) == [
        'links[0].events names "e9", which events does not hold',
        'marks[0].events names "e8", which events does not hold',
        'findings[0].marks names "m9", which marks does not hold',
    ]
