"""A chronology that has something in every field, for the tests of this room."""

from datetime import UTC, date, datetime

from timeline.model.agency import Agency, AgencyFamily
from timeline.model.case import Case
from timeline.model.chronology import Chronology, Link, in_date_order
from timeline.model.event import Audience, ChildSeen, Event, EventKind, KnownBy, Source
from timeline.model.mark import Mark, MarkKind, MarkState, Span
from timeline.model.person import Person
from timeline.model.when import When, read_when

AT = datetime(2026, 7, 1, 10, 0, tzinfo=UTC)

FULL = Event(
    id="e-000000000001",
    when=read_when("?22 may 2016 14:05"),
    recorded_when=read_when("24.5.16"),
    agency="health-visiting",
    in_touch=("police", "csc"),
    people=("mother", "hv1"),
    kind=EventKind.MEETING,
    what="Home visit.\n\n  - Mother tired\n  - baby weighed; 6.2 kg",
    impact="Awake; watched the door.",
    child_seen=ChildSeen.SEEN_ALONE,
    said="“Don't go”",
    shown="Turned to Mother: settled\nat once",
    action="=Review in 2 weeks",
    headline="Weight good; mother tired",
    on_wall=True,
    audience=Audience.ROOM,
    known_by=(
        KnownBy(agency="police", since=read_when("c. June 2016"), how="by letter; late"),
        KnownBy(agency="csc"),
    ),
    tags=("history", "who knew; when"),
    extra={"Comment / Analysis": "line one\nline: two", "Kind": "a column of theirs", "a”b": "x"},
    source=Source(file="hv; notes.docx", sheet="May, 2016", table=1, row=42),
)
BARE = Event(
    id="e-000000000002", when=When.unknown("n/k"), agency="csc", what="Headline: as they wrote it"
)
SAME_DAY = Event(
    id="e-000000000003",
    when=read_when("1-5 June 2016").model_copy(update={"text": ""}),
    agency="police",
    kind=EventKind.CONTEXT,
    what="-",
    source=Source(file="police.csv", row=7),
)

GOOD = Mark(
    id="m-1",
    kind=MarkKind.GOOD_PRACTICE,
    events=("e-000000000003", "e-000000000001"),
    reason="Shared early: in writing.\nBoth knew.",
    author="Facilitator",
    at=AT,
)
PROPOSED = Mark(
    id="m-2",
    kind=MarkKind.CHILDS_VOICE,
    events=("e-000000000001",),
    author="HV2 · phone",
    state=MarkState.PROPOSED,
    at=AT.replace(microsecond=250),
)
ON_SPAN = Mark(
    id="m-3",
    kind=MarkKind.MISSED_OPPORTUNITY,
    span=Span(start=date(2016, 2, 1), end=date(2016, 4, 3), lanes=("csc", "health-visiting")),
    reason="What would have helped: a joint visit.",
    author="Facilitator",
    at=AT,
)
ON_ALL_LANES = Mark(
    id="m-4",
    kind=MarkKind.QUESTION,
    span=Span(start=date(2016, 6, 1), end=date(2016, 6, 1)),
    author="Facilitator",
    at=AT,
)
SET_ASIDE = Mark(
    id="m-5",
    kind=MarkKind.TURNING_POINT,
    events=("e-000000000002", "e-000000000001"),
    reason="Said twice",
    author="Facilitator",
    state=MarkState.SET_ASIDE,
    at=AT,
)

CHRONOLOGY = Chronology(
    case=Case(id="child-a", title="Child A", subject="Child A", born=date(2015, 11, 13)),
    agencies=(
        Agency(id="csc", name="Children’s social care", family=AgencyFamily.SOCIAL_CARE),
        Agency(id="police", name="Police", family=AgencyFamily.POLICE),
        Agency(id="health-visiting", name="Health visiting", family=AgencyFamily.HEALTH),
    ),
    people=(
        Person(id="mother", cipher="Mother", relation="mother"),
        Person(id="hv1", cipher="HV1"),
    ),
    events=in_date_order((FULL, BARE, SAME_DAY)),
    links=(
        Link(kind="same contact", events=("e-000000000003", "e-000000000001")),
        Link(kind="conflicting accounts", events=("e-000000000001", "e-000000000002")),
    ),
    marks=(GOOD, PROPOSED, ON_SPAN, ON_ALL_LANES, SET_ASIDE),
)
