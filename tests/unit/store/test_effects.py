from datetime import date

import pytest

from timeline.model.case import Case
from timeline.model.chronology import Link
from timeline.model.event import Audience
from timeline.model.finding import Action, Finding, Impact, LearningEvent
from timeline.model.mark import Mark, MarkKind, MarkState, Span
from timeline.model.person import Person, Relationship
from timeline.store.changes import (
    CaseOpened,
    CaseRevised,
    EventScreened,
    FileBroughtIn,
    ReviewLaid,
)
from timeline.store.files import RowNote, RowProblem
from timeline.store.problems import ChangeRefused, MarkChangedMeanwhile

NOTES = (
    RowNote(file="midwifery.xlsx", sheet="2015", row=1, text="Chronology of the midwives"),
    RowNote(file="midwifery.xlsx", sheet="2015", row=9, text="# to be checked with the ward"),
)
WRONG_DATE = RowProblem(
    file="midwifery.xlsx",
    sheet="2015",
    row=4,
    column="Date",
    read="31/02/2016",
    expected="a day that February has",
)
SAME_CONTACT = Link(kind="same contact", events=("visit", "call"))


def mark_on(row, work):
    return Mark(
        id=f"on {row}", kind=MarkKind.QUESTION, events=(row,), author="Reviewer", at=work.now
    )


def test_a_change_to_a_case_that_is_not_there_is_refused(work):
    work.case = "child-z"
    with pytest.raises(ChangeRefused, match="no case “child-z”"):
        work.mark("m", "visit")


def test_a_case_id_can_be_taken_once(work):
    with pytest.raises(ChangeRefused, match="already"):
        work.open("Another Child A")
    assert work.workspace.chronology("child-a").case.title == "Child A"


def test_a_case_is_opened_under_its_own_id(work):
    with pytest.raises(ChangeRefused, match="child-b"):
        work.record(CaseOpened(case=Case(id="child-b", title="Child B")))


def revised(work, **what):
    seen = work.workspace.chronology("child-a").case
    return CaseRevised(case=seen.model_copy(update=what), seen=seen)


def test_what_a_case_says_of_itself_can_be_changed_and_taken_back(work):
    first = work.workspace.chronology("child-a")
    work.record(revised(work, born=date(2015, 11, 13), title="Child A of 2016"))

    assert work.workspace.chronology("child-a").case.born == date(2015, 11, 13)
    assert [case.title for case in work.workspace.cases()] == ["Child A of 2016"]
    work.undo()
    assert work.workspace.chronology("child-a") == first
    work.redo()
    assert work.workspace.chronology("child-a").case.title == "Child A of 2016"
    assert work.workspace.verify().ok


def test_a_case_that_someone_changed_meanwhile_is_not_written_over(work):
    mine = revised(work, subject="Baby")
    work.record(revised(work, born=date(2015, 11, 13)))

    with pytest.raises(ChangeRefused, match="meanwhile"):
        work.record(mine)
    assert work.workspace.chronology("child-a").case.born == date(2015, 11, 13)


def test_a_case_keeps_its_id(work):
    with pytest.raises(ChangeRefused, match="stays as it is"):
        work.record(revised(work, id="child-z"))


PEOPLE = (Person(id="m", cipher="Mother"), Person(id="a", cipher="Child A"))
LEARNED = {
    "relationships": (Relationship(person="m", other="a", kind="mother"),),
    "findings": (Finding(id="f1", words="Handovers were not written", events=("call",)),),
    "actions": (
        Action(
            id="a1",
            finding="f1",
            words="A page at each handover",
            name="A. Nother",
            role="team manager",
            by=date(2017, 1, 31),
            measure="All cases of a month",
        ),
    ),
    "impacts": (Impact(id="i1", action="a1", seen_on=date(2017, 6, 1), words="Nine of ten"),),
    "learning_events": (LearningEvent(id="l1", held_on=date(2016, 11, 2), title="Child A"),),
}


def test_what_was_learned_comes_with_the_file_that_holds_it(work):
    change = FileBroughtIn(file="child-a.json", digest="d", people=PEOPLE, **LEARNED)
    work.record(change)
    chronology = work.workspace.chronology("child-a")

    for name, held in LEARNED.items():
        assert getattr(chronology, name) == held
    assert work.workspace.verify().ok
    work.undo()
    assert work.workspace.chronology("child-a").findings == ()
    work.redo()
    assert work.workspace.chronology("child-a") == chronology


@pytest.mark.parametrize(
    ("table", "word"),
    [("relationships", "person “a”"), ("actions", "finding “f1”"), ("impacts", "action “a1”")],
)
def test_what_rests_on_something_that_is_nowhere_is_refused(work, table, word):
    with pytest.raises(ChangeRefused, match=f"no {word}"):
        work.record(FileBroughtIn(file="f", digest="f", **{table: LEARNED[table]}))


def test_a_mark_that_a_finding_rests_on_is_not_taken_off(work):
    work.mark("m", "visit")
    finding = Finding(id="f1", words="Heard", marks=("m",))
    work.record(FileBroughtIn(file="f", digest="f", findings=(finding,)), "Reviewer")

    with pytest.raises(ChangeRefused, match="finding rests on this"):
        work.withdraw("m")


def test_a_file_is_brought_in_whole(work):
    change = FileBroughtIn(
        file="midwifery.xlsx",
        digest="d",
        people=(Person(id="p1", cipher="MW1"),),
        links=(SAME_CONTACT,),
        marks=(mark_on("call", work),),
        notes=NOTES,
        problems=(WRONG_DATE,),
    )
    work.record(change)
    chronology = work.workspace.chronology("child-a")

    assert [person.cipher for person in chronology.people] == ["MW1"]
    assert chronology.links == (SAME_CONTACT,)
    assert list(work.marks) == ["on call"]
    midwifery, social_care = work.workspace.brought_in("child-a")
    assert (midwifery.file, social_care.file) == ("midwifery.xlsx", "social care.docx")
    assert (midwifery.notes, social_care.notes) == (NOTES, ())
    assert midwifery.problems == (WRONG_DATE,)
    assert work.workspace.notes("child-a") == NOTES


def test_the_notes_of_a_file_go_and_come_back_with_it(work):
    work.record(FileBroughtIn(file="midwifery.xlsx", digest="d", notes=NOTES))
    work.undo()
    assert work.workspace.notes("child-a") == ()
    work.redo()
    assert work.workspace.notes("child-a") == NOTES
    assert work.workspace.verify().ok


def test_a_second_copy_of_a_file_is_refused(work):
    with pytest.raises(ChangeRefused, match="already in this case"):
        work.bring_in("social care.docx", "another reading of it")
    assert len(work.events) == 3


def test_an_event_that_is_in_the_case_already_is_refused_with_its_whole_file(work):
    with pytest.raises(ChangeRefused, match="visit"):
        work.bring_in("police.csv", "call-out", "visit", agency_id="police")
    assert set(work.events) == {"visit", "call", "meeting"}


def test_an_event_that_comes_twice_in_one_file_is_refused(work):
    with pytest.raises(ChangeRefused, match="call-out"):
        work.bring_in("police.csv", "call-out", "call-out")


def test_an_agency_or_person_that_is_there_already_stays_as_it_is(work):
    first = Person(id="p1", cipher="Mother", name="as first brought in")
    second = Person(id="p1", cipher="Mother", name="as brought in later")
    work.record(FileBroughtIn(file="a", digest="a", people=(first, second)))
    work.record(FileBroughtIn(file="b", digest="b", people=(second,)))
    work.bring_in("more of social care.docx", "another visit", agency_id="csc")

    assert work.workspace.chronology("child-a").people == (first,)
    assert [agency.id for agency in work.workspace.chronology("child-a").agencies] == ["csc"]


@pytest.mark.parametrize("brought", ["marks", "links"])
def test_a_file_cannot_mark_or_link_an_event_that_is_nowhere(work, brought):
    nowhere = Link(kind="same contact", events=("visit", "gone"))
    parts = {"marks": {"marks": (mark_on("gone", work),)}, "links": {"links": (nowhere,)}}
    with pytest.raises(ChangeRefused, match="no event “gone”"):
        work.record(FileBroughtIn(file="f", digest="f", **parts[brought]))


def test_an_event_that_is_not_in_the_case_cannot_be_marked(work):
    with pytest.raises(ChangeRefused, match="no event “gone”"):
        work.mark("m", "visit", "gone")
    assert work.marks == {}


def test_a_span_can_be_marked(work):
    span = Span(start="2016-02-08", end="2016-04-04", lanes=("csc",))
    work.mark("silence", span=span, kind=MarkKind.MISSED_OPPORTUNITY)

    assert work.marks["silence"].span == span


def test_a_mark_id_can_be_taken_once(work):
    work.mark("m", "visit")
    with pytest.raises(ChangeRefused, match="already"):
        work.mark("m", "call")


def test_a_revised_mark_keeps_what_it_said_who_changed_it_and_when(work):
    work.mark("m", "visit", actor="HV2", reason="heard the baby", state=MarkState.PROPOSED)
    made = work.marks["m"]
    work.revise("m", "heard and wrote it down", actor="Facilitator")
    mark = work.marks["m"]

    assert (mark.reason, mark.state) == ("heard and wrote it down", MarkState.ACCEPTED)
    assert (mark.author, mark.at) == ("HV2", made.at)
    (said_before,) = mark.revisions
    assert (said_before.reason, said_before.state) == ("heard the baby", MarkState.PROPOSED)
    assert (said_before.author, said_before.at) == ("Facilitator", work.now)


def test_a_mark_that_someone_changed_meanwhile_is_not_written_over_and_both_are_shown(work):
    work.mark("m", "visit", reason="as first said")
    work.revise("m", "as the reviewer saw it", actor="Reviewer")

    with pytest.raises(MarkChangedMeanwhile) as refused:
        work.revise("m", "as the facilitator saw it", seen=0)

    assert refused.value.theirs == work.marks["m"]
    assert refused.value.theirs.reason == "as the reviewer saw it"
    assert refused.value.yours.reason == "as the facilitator saw it"
    assert "as the reviewer saw it" in str(refused.value)
    assert "as the facilitator saw it" in str(refused.value)


def test_a_mark_can_be_revised_again_by_someone_who_saw_the_last_version(work):
    work.mark("m", "visit", reason="one")
    work.revise("m", "two", seen=0, actor="Reviewer")
    work.revise("m", "three", seen=1)

    assert [said.reason for said in work.marks["m"].revisions] == ["one", "two"]


def test_a_withdrawn_mark_is_off_the_wall_and_stays_in_the_log(work):
    made = work.mark("m", "visit", reason="stays in the log")
    work.withdraw("m")

    assert work.marks == {}
    assert "stays in the log" in work.workspace.entries()[made.number - 1].content


@pytest.mark.parametrize("act", ["revise", "withdraw"])
def test_a_mark_that_was_taken_off_can_no_longer_be_changed(work, act):
    work.mark("m", "visit")
    work.withdraw("m")
    with pytest.raises(ChangeRefused, match="took it off"):
        work.revise("m", "too late") if act == "revise" else work.withdraw("m")


def test_screening_lays_a_layer_over_a_row_and_leaves_the_agencys_words(work):
    before = work.events["visit"]
    work.screen("visit", "Seen at home")
    after = work.events["visit"]

    assert (after.headline, after.on_wall, after.audience) == ("Seen at home", True, Audience.ROOM)
    laid = {"headline": None, "on_wall": False, "audience": Audience.PANEL}
    assert after.model_copy(update=laid) == before


def test_an_event_that_is_not_in_the_case_cannot_be_screened(work):
    with pytest.raises(ChangeRefused, match="no event “gone”"):
        work.screen("gone", "Nowhere")


def test_a_review_is_laid_in_one_entry(work):
    screened = tuple(
        EventScreened(event=row, headline=row, on_wall=True, audience=Audience.ROOM)
        for row in ("visit", "meeting")
    )
    number = work.workspace.last_number()
    work.record(
        ReviewLaid(screened=screened, links=(SAME_CONTACT,), marks=(mark_on("call", work),))
    )

    assert work.workspace.last_number() == number + 1
    assert {row.id for row in work.events.values() if row.on_wall} == {"visit", "meeting"}
    assert list(work.marks) == ["on call"]
    assert work.workspace.chronology("child-a").links == (SAME_CONTACT,)


def test_a_link_laid_twice_is_there_once(work):
    work.record(ReviewLaid(links=(SAME_CONTACT, SAME_CONTACT)))
    work.record(ReviewLaid(links=(SAME_CONTACT,)))

    assert work.workspace.chronology("child-a").links == (SAME_CONTACT,)
