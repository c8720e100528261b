"""Whatever a chronology says, its CSV and its Word document say it back."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline.intake.read import read_file
from timeline.intake.reading import Options
from timeline.model.agency import Agency, AgencyFamily
from timeline.model.case import Case
from timeline.model.chronology import Chronology, in_date_order
from timeline.model.event import Audience, ChildSeen, Event, EventKind, KnownBy, Source
from timeline.model.mark import Mark, MarkKind, MarkState, Span
from timeline.model.person import Person
from timeline.model.when import When, read_when
from timeline.takeaway.write import FORMATS

# What intake itself hands on: words of one or more lines, without air at their ends.
LETTERS = st.characters(
    codec="utf-8", exclude_categories=("C", "Z"), include_characters=" =+-@'“”\\;:[]·|"
)
LINE = st.text(LETTERS, min_size=1, max_size=20).map(str.strip).filter(bool)
WORDS = st.lists(LINE, min_size=1, max_size=3).map("\n".join)
MAYBE = st.none() | WORDS
DATES = st.sampled_from(
    [
        *("22/05/2016", "?22 may 2016", "c. March 2016", "Summer 2015", "w/c 4 May 2015"),
        *("between 1 and 5 June 2015", "1-5 June 2015", "from 2014", "until May 2015"),
        *("before 3/4/16", "Spring Term 2015", "2015/16", "early 2013", "undated", ""),
    ]
)
TIMES = st.sampled_from([None, "14:05", "am", "evening"])
WHENS = st.builds(
    lambda words, text, time: read_when(words).model_copy(
        update={"text": words if text is None else text, "time": time}
    ),
    DATES,
    st.none() | LINE,
    TIMES,
)
UNTIMED = WHENS.map(lambda when: when.model_copy(update={"time": None}))
AGENCIES = (
    Agency(id="csc", name="Children’s social care", family=AgencyFamily.SOCIAL_CARE),
    Agency(id="s1", name="School", family=AgencyFamily.EDUCATION),
    Agency(id="s2", name="School", family=AgencyFamily.EDUCATION),
    Agency(id="odd", name="Team; north [2]", family=AgencyFamily.VOLUNTARY),
)
PEOPLE = (Person(id="mother", cipher="Mother", relation="mother"), Person(id="p2", cipher="SW1"))
AGENCY_IDS = st.sampled_from([agency.id for agency in AGENCIES])
SEVERAL_AGENCIES = st.lists(AGENCY_IDS, max_size=3, unique=True).map(tuple)


@st.composite
def an_event(draw: st.DrawFn, number: int) -> Event:
    return Event(
        id=f"e-{number}",
        when=draw(WHENS),
        recorded_when=draw(st.none() | UNTIMED),
        agency=draw(AGENCY_IDS),
        in_touch=draw(SEVERAL_AGENCIES),
        people=draw(st.lists(st.sampled_from(["mother", "p2"]), unique=True).map(tuple)),
        kind=draw(st.sampled_from(EventKind)),
        what=draw(WORDS),
        impact=draw(MAYBE),
        child_seen=draw(st.none() | st.sampled_from(ChildSeen)),
        said=draw(MAYBE),
        shown=draw(MAYBE),
        action=draw(MAYBE),
        headline=draw(st.none() | LINE),
        on_wall=draw(st.booleans()),
        audience=draw(st.sampled_from(Audience)),
        known_by=tuple(
            KnownBy(agency=agency, since=draw(st.none() | UNTIMED), how=draw(st.none() | LINE))
            for agency in draw(SEVERAL_AGENCIES)
        ),
        tags=draw(st.lists(LINE, max_size=2).map(tuple)),
        extra=draw(st.dictionaries(LINE, WORDS, max_size=2)),
        source=draw(
            st.none()
            | st.builds(
                Source,
                file=LINE,
                sheet=st.none() | LINE,
                table=st.none() | st.integers(1, 9),
                row=st.none() | st.integers(1, 99),
            )
        ),
    )


@st.composite
def a_mark(draw: st.DrawFn, number: int, events: list[str]) -> Mark:
    day = st.dates(date(1999, 1, 1), date(2030, 1, 1))
    days = sorted([draw(day), draw(day)])
    on = draw(st.lists(st.sampled_from(events), unique=True)) if events else []
    at = draw(st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)))
    return Mark(
        id=f"m-{number}",
        kind=draw(st.sampled_from(MarkKind)),
        events=tuple(on),
        span=None if on else Span(start=days[0], end=days[1], lanes=draw(SEVERAL_AGENCIES)),
        reason=draw(st.just("") | WORDS),
        author=draw(LINE),
        state=draw(st.sampled_from(MarkState)),
        at=at.replace(tzinfo=UTC),
    )


@st.composite
def chronologies(draw: st.DrawFn) -> Chronology:
    events = [draw(an_event(number)) for number in range(draw(st.integers(1, 3)))]
    ids = [event.id for event in events]
    return Chronology(
        case=Case(id="a", title=draw(LINE)),
        agencies=AGENCIES,
        people=PEOPLE,
        events=in_date_order(events),
        marks=tuple(draw(a_mark(number, ids)) for number in range(draw(st.integers(0, 3)))),
    )


@pytest.mark.parametrize("ending", [".csv", ".docx", ".json"])
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(chronology=chronologies())
def test_what_is_taken_away_comes_back_the_same(ending: str, chronology: Chronology) -> None:
    reading = read_file(FORMATS[ending](chronology), f"taken{ending}", Options())
    assert reading.events == chronology.events
    assert {mark.id: mark for mark in reading.marks} == {m.id: m for m in chronology.marks}
    assert set(reading.agencies) == set(AGENCIES)
    assert set(reading.people) == set(PEOPLE)


def test_a_date_that_no_words_can_say_comes_back_all_the_same() -> None:
    when = When(
        text="?", edtf="2016~", earliest=date(2016, 2, 3), latest=date(2016, 9, 9), sense="within"
    )
    event = Event(id="e", when=when, agency="csc", what="x")
    told = Chronology(case=Case(id="a", title="A"), agencies=AGENCIES, events=(event,))
    for ending in (".csv", ".docx"):
        assert read_file(FORMATS[ending](told), f"t{ending}", Options()).events == (event,)
