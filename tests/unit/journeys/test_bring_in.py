from datetime import date

import pytest

from timeline.intake.reading import Options
from timeline.journeys.bring_in import HoldsTheSame, bring_in, look_at
from timeline.journeys.mark import mark_event
from timeline.model.case import Case
from timeline.model.chronology import Chronology
from timeline.model.finding import Finding
from timeline.model.mark import MarkKind
from timeline.store.changes import CaseRevised
from timeline.store.problems import CannotUndo, StoreProblem
from timeline.takeaway.write import FORMATS

ROWS = ("01/02/2016,Called to the house", "03/02/2016,Report taken", "09/02/2016,Home visit")
CORRECTED = (*ROWS[:2], "10/02/2016,Home visit")


def days(case: Chronology) -> list[int]:
    return [event.when.earliest.day for event in case.events]


def test_a_file_comes_in_once(workspace, case_id, case, stamp):
    content = "\n".join(["Date,What happened", *ROWS]).encode()
    told = [
        bring_in(workspace, case_id, content, "police.csv", Options(agency="Police"), stamp())
        for _ in range(2)
    ]

    assert [one.already_in for one in told] == [False, True]
    assert days(case()) == [1, 3, 9]


def test_what_is_no_event_is_kept_with_the_file(workspace, bring, case_id, police):
    bring(case_id, police(*ROWS, "Signed: A. Nother,", "31/02/2016,Call"))

    (file,) = workspace.brought_in(case_id)
    assert [note.text for note in workspace.notes(case_id)] == ["Signed: A. Nother"]
    assert [(problem.row, problem.read) for problem in file.problems] == [(6, "31/02/2016")]


def test_several_files_come_in_together_with_their_case_or_not_at_all(workspace, bring, police):
    other = police("01/02/2016,Rent arrears", name="housing.csv", agency="Housing")
    clashing = look_at(
        FORMATS[".json"](
            Chronology(case=Case(id="x", title="x"), agencies=other.agencies, events=other.events)
        ),
        "x.json",
        Options(),
    )

    with pytest.raises(HoldsTheSame):
        bring("Child C", police(*ROWS), other, clashing)
    assert workspace.cases() == ()
    bring("Child C", police(*ROWS), other)
    assert [(case.id, case.events) for case in workspace.cases()] == [("child-c", 4)]


def test_one_file_twice_at_once_is_there_once(bring, case_id, case, police):
    first, second = bring(case_id, police(*ROWS), police(*ROWS, name="a copy.csv"))

    assert (first.already_in, second.already_in) == (False, True)
    assert len(case().events) == 3


def test_a_corrected_file_is_there_beside_the_earlier_one_and_told(bring, case_id, case, police):
    bring(case_id, police(*ROWS))
    (told,) = bring(case_id, police(*CORRECTED))

    assert (told.earlier.same_rows, told.replaced) == (2, False)
    assert len(case().events) == 6


def test_a_corrected_file_takes_the_place_of_the_earlier_one(
    workspace, bring, case_id, case, police
):
    bring(case_id, police(*ROWS))
    (told,) = bring(case_id, police(*CORRECTED), replacing=True)

    assert told.replaced
    assert days(case()) == [1, 3, 10]
    assert workspace.verify().ok


def test_an_earlier_version_can_be_taken_out_later_too(bring, case_id, case, police):
    bring(case_id, police(*ROWS))
    bring(case_id, police(*CORRECTED))
    (told,) = bring(case_id, police(*CORRECTED), replacing=True)

    assert (told.already_in, told.replaced) == (True, True)
    assert days(case()) == [1, 3, 10]


def test_a_file_whose_event_was_marked_is_not_replaced(
    workspace, bring, case_id, case, police, stamp
):
    bring(case_id, police(*ROWS))
    mark_event(workspace, case_id, MarkKind.QUESTION, case().events[0].id, stamp())

    with pytest.raises(CannotUndo, match="marked one of these events"):
        bring(case_id, police(*CORRECTED), replacing=True)
    assert days(case()) == [1, 3, 9]


@pytest.mark.parametrize("ending", sorted(FORMATS))
def test_what_was_taken_away_does_not_come_back_into_its_own_case(
    bring, case_id, case, police, ending
):
    bring(case_id, police(*ROWS))
    again = look_at(FORMATS[ending](case()), f"child-b{ending}", Options())

    with pytest.raises(HoldsTheSame, match=r"taken away from this case.* into a new case"):
        bring(case_id, again)
    bring("A copy", again)


WHOLE = Case(
    id="child-a",
    title="Child A",
    subject="Baby A",
    born=date(2015, 11, 13),
    expected=date(2015, 11, 20),
    lines_of_enquiry=("handovers",),
)


@pytest.fixture
def own(police):
    """A whole case as our own JSON, with a finding."""
    reading = police(*ROWS)
    finding = Finding(id="f", words="Seen at once", events=(reading.events[0].id,))
    whole = Chronology(
        case=WHOLE, agencies=reading.agencies, events=reading.events, findings=(finding,)
    )
    return look_at(FORMATS[".json"](whole), "child-a.json", Options())


def test_our_own_json_gives_a_new_case_all_that_it_holds(workspace, bring, own):
    (told,) = bring("Child A", own)

    there = workspace.chronology("child-a")
    assert told.remarks == ()
    assert there.model_dump() == own.own.model_dump()


def test_our_own_json_leaves_what_the_case_says_of_itself(workspace, bring, own, case_id, stamp):
    seen = workspace.chronology(case_id).case
    made = stamp()
    born = seen.model_copy(update={"born": date(2015, 12, 1)})
    change = CaseRevised(case=born, seen=seen)
    workspace.record(case_id, change, actor=made.actor, at=made.at, change_id=made.change_id)
    (told,) = bring(case_id, own)

    there = workspace.chronology(case_id)
    assert (there.case.born, there.case.expected) == (date(2015, 12, 1), date(2015, 11, 20))
    assert any("born: 2015-11-13" in remark for remark in told.remarks)
    assert [finding.id for finding in there.findings] == ["f"]


def test_a_second_copy_of_a_finding_is_refused_in_words(bring, own, case_id):
    bring(case_id, own)
    again = look_at(
        FORMATS[".json"](own.own.model_copy(update={"events": (), "findings": (FINDING,)})),
        "again.json",
        Options(),
    )
    with pytest.raises(StoreProblem, match="a finding that is in the case already"):
        bring(case_id, again)


FINDING = Finding(id="f", words="Seen at once")
