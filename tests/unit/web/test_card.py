"""The card says all there is to know of an event, and nothing of its own."""

import json
from datetime import UTC, date, datetime

from dash.development.base_component import Component
from plotly.utils import PlotlyJSONEncoder

from timeline.model.agency import Agency, AgencyFamily
from timeline.model.case import Case
from timeline.model.chronology import Chronology, Link
from timeline.model.event import ChildSeen, Event, Source
from timeline.model.mark import Mark, MarkKind, Span
from timeline.model.when import When
from timeline.web.walk.card import card_of, card_of_span

EVENTS = (
    Event(
        id="e-1",
        when=When.exact(date(2016, 2, 8), "14:05"),
        agency="csc",
        in_touch=("hv",),
        what="Case moved from SW1 to SW2. <b>No</b> transfer meeting.",
        headline="Social worker changes",
        impact="Not seen for eight weeks.",
        child_seen=ChildSeen.NOT_SEEN,
        extra={"Comment": "Team manager away."},
        source=Source(file="csc.docx", table=1, row=42),
    ),
    Event(id="e-2", when=When.unknown("31/02/2016"), agency="hv", what="Rang; no answer."),
)
CASE = Chronology(
    case=Case(id="a", title="Child A", subject="Child A", born=date(2015, 11, 13)),
    agencies=(
        Agency(id="csc", name="Children’s social care", family=AgencyFamily.SOCIAL_CARE),
        Agency(id="hv", name="Health visiting", family=AgencyFamily.HEALTH),
    ),
    events=EVENTS,
    links=(Link(kind="conflicting accounts", events=("e-1", "e-2")),),
    marks=(
        Mark(
            id="m-1",
            kind=MarkKind.MISSED_OPPORTUNITY,
            events=("e-1",),
            reason="A joint visit.",
            author="Facilitator",
            at=datetime(2026, 1, 5, tzinfo=UTC),
        ),
    ),
)


def words(parts: list[Component]) -> str:
    return json.dumps(parts, cls=PlotlyJSONEncoder, ensure_ascii=False)


def test_the_card_says_when_who_what_and_where_from() -> None:
    card = words(card_of(CASE, "e-1"))
    for said in (
        "Monday 8 February 2016, 14:05 · A is 12 weeks",
        "Children’s social care",
        "Social worker changes",
        "Not seen for eight weeks.",
        "Not seen",
        "Health visiting",
        "Team manager away.",
        "Source: csc.docx, table 1, row 42",
        "A different account by Health visiting",
        "What would have helped?",
        "A joint visit.",
    ):
        assert said in card, said


def test_text_from_a_file_stays_text() -> None:
    card = card_of(CASE, "e-1")
    assert "<b>No</b>" in words(card)
    assert "dangerously" not in words(card).lower()


def test_a_card_without_a_headline_says_its_words_once() -> None:
    assert words(card_of(CASE, "e-2")).count("Rang; no answer.") == 1


def test_a_date_that_is_not_known_shows_what_was_written() -> None:
    assert "31/02/2016" in words(card_of(CASE, "e-2"))


def test_the_five_marks_stand_in_their_order_good_practice_first() -> None:
    card = words(card_of(CASE, "e-2"))
    places = [card.index(f'"data-kind": "{kind.value}"') for kind in MarkKind]
    assert places == sorted(places)


def test_an_event_that_is_gone_is_a_sentence() -> None:
    assert "not in the case any more" in words(card_of(CASE, "e-9"))


def test_the_card_of_a_span_names_its_lanes_and_its_length() -> None:
    span = Span(start=date(2016, 2, 8), end=date(2016, 4, 4), lanes=("csc", "context"))
    card = words(card_of_span(CASE, span))
    assert "57 days" in card
    assert "Children’s social care, Context" in card
