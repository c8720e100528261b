from datetime import date

from timeline.journeys.case_header import filled, kept_as_they_are
from timeline.model.case import Case, Scope
from timeline.model.chronology import Chronology
from timeline.model.person import Person

OWN = Case(
    id="child-a",
    title="Child A",
    subject="Baby A",
    born=date(2015, 11, 13),
    expected=date(2015, 11, 20),
    review="rapid review",
    scope=Scope(start=date(2015, 1, 1), end=date(2016, 6, 30)),
    lines_of_enquiry=("handovers", "the father's voice"),
    proceedings="care proceedings",
    keep_until=date(2040, 1, 1),
)


def test_a_case_that_says_only_its_title_takes_all_that_the_file_says():
    case, told = filled(Case(id="x", title="Child A", subject="Child A"), OWN)

    assert case == OWN.model_copy(update={"id": "x"})
    assert told == ()


def test_what_the_case_says_otherwise_stays_and_is_told():
    born = date(2015, 11, 14)
    case, told = filled(Case(id="x", title="The review", subject="B", born=born), OWN)

    assert (case.title, case.subject, case.born) == ("The review", "B", born)
    assert case.scope == OWN.scope
    assert told == (
        "the file says title: “Child A”; the case says “The review”, and that stays",
        "the file says subject: “Baby A”; the case says “B”, and that stays",
        "the file says born: 2015-11-13; the case says 2015-11-14, and that stays",
    )


def test_what_the_file_does_not_say_takes_nothing_away():
    case, told = filled(OWN, Case(id="y", title="Child A"))

    assert (case, told) == (OWN, ())


def test_whom_the_file_describes_otherwise_is_named():
    mother, other = Person(id="m", cipher="Mother"), Person(id="f", cipher="Father")
    there = Chronology(case=OWN, people=(mother, other))
    named = Chronology(case=OWN, people=(mother, other.model_copy(update={"name": "A. Nother"})))

    assert kept_as_they_are(there, there) == ()
    assert kept_as_they_are(there, named) == (
        "the file tells of Father otherwise than the case, and what the case says stays",
    )
