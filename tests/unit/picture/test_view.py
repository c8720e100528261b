import pytest

from tests.unit.picture.cases import chronology, event, mark
from timeline.model.event import EventKind
from timeline.model.mark import MarkKind, MarkState
from timeline.picture.view import View, seen_through

CASE = chronology(
    event("e1", "1/6/2016", "Strategy meeting", in_touch=("police",), kind=EventKind.MEETING),
    event("e2", "2/6/2016", agency="police", action="Letter to the GP", people=("mother",)),
    event("e3", "3/6/2016", "Vacancy", kind=EventKind.CONTEXT, extra={"RAG": "amber"}),
    event("e4", "4/6/2016", agency="hv", headline="A tired mother", on_wall=True),
    marks=(
        mark("m1", MarkKind.QUESTION, "e1"),
        mark("m2", MarkKind.QUESTION, "e2", state=MarkState.SET_ASIDE),
    ),
)


def ids(view: View) -> list[str]:
    return [event.id for event in seen_through(CASE, view)]


@pytest.mark.parametrize(
    ("view", "seen"),
    [
        (View(), ["e1", "e2", "e3", "e4"]),
        (View(hidden=("csc",)), ["e2", "e3", "e4"]),
        (View(hidden=("context",)), ["e1", "e2", "e4"]),
        (View(agencies=("police",)), ["e1", "e2"]),
        (View(people=("mother", "father")), ["e2"]),
        (View(kinds=(EventKind.MEETING, EventKind.CONTEXT)), ["e1", "e3"]),
        (View(marks=(MarkKind.QUESTION,)), ["e1"]),
        (View(on_wall=True), ["e4"]),
        (View(agencies=("police",), kinds=(EventKind.MEETING,)), ["e1"]),
    ],
)
def test_a_view_shows_only_what_it_asks_for(view: View, seen: list[str]) -> None:
    assert ids(view) == seen


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        ("STRATEGY", ["e1"]),
        ("letter gp", ["e2"]),
        ("letter strategy", []),
        ("health visiting", ["e4"]),
        ("amber", ["e3"]),
        ("tired", ["e4"]),
    ],
)
def test_every_word_must_be_found_somewhere_in_the_row(words: str, seen: list[str]) -> None:
    assert ids(View(words=words)) == seen


def test_events_come_in_date_order_whatever_their_order_in_the_case() -> None:
    late, early = event("late", "2/6/2016"), event("early", "1/6/2016")
    assert [e.id for e in seen_through(chronology(late, early), View())] == ["early", "late"]
