import pytest

from timeline.model.chronology import Link
from timeline.model.finding import Finding
from timeline.model.mark import Span
from timeline.store.changes import FileBroughtIn, ReviewLaid
from timeline.store.problems import CannotUndo


def agencies(work):
    return [agency.id for agency in work.workspace.chronology("child-a").agencies]


def test_a_file_whose_event_someone_marked_stays(work):
    work.mark("m", "visit", actor="Facilitator")

    with pytest.raises(CannotUndo, match="marked"):
        work.undo("Reviewer")
    assert len(work.events) == 3


def test_a_file_whose_event_someone_linked_stays(work):
    link = Link(kind="conflicting accounts", events=("visit", "call"))
    work.record(ReviewLaid(links=(link,)), "Facilitator")

    with pytest.raises(CannotUndo, match="linked"):
        work.undo("Reviewer")


def test_a_file_can_go_once_the_mark_on_its_event_is_off(work):
    work.mark("m", "visit", actor="Facilitator")
    work.withdraw("m", actor="Facilitator")

    work.undo("Reviewer")

    assert work.events == {}


def test_a_mark_does_not_come_back_on_an_event_that_is_gone(work):
    work.mark("m", "visit", actor="Facilitator")
    work.undo("Facilitator")
    work.undo("Reviewer")

    with pytest.raises(CannotUndo, match="no longer in this case"):
        work.redo("Facilitator")
    assert work.marks == {}


def test_an_agency_that_another_file_leans_on_stays(work):
    work.bring_in("more of social care.csv", "later visit", agency_id="csc", actor="Author")

    work.undo("Reviewer")

    assert list(work.events) == ["later visit"]
    assert agencies(work) == ["csc"]
    work.redo("Reviewer")
    assert len(work.events) == 4
    assert agencies(work) == ["csc"]


def test_an_agency_whose_lane_is_marked_stays(work):
    work.mark("silence", span=Span(start="2016-02-08", end="2016-04-04", lanes=("csc",)))

    work.undo("Reviewer")

    assert (work.events, agencies(work)) == ({}, ["csc"])


def test_an_agency_goes_with_the_file_that_alone_named_it(work):
    work.bring_in("police.csv", "call-out", agency_id="police", actor="Author")

    work.undo("Author")

    assert agencies(work) == ["csc"]


def test_an_agency_that_came_again_meanwhile_does_not_stand_in_the_way(work):
    work.undo("Reviewer")
    work.bring_in("more of social care.csv", "later visit", agency_id="csc", actor="Author")

    work.redo("Reviewer")

    assert len(work.events) == 4
    assert agencies(work) == ["csc"]


def test_a_mark_and_an_event_that_a_finding_rests_on_stay(work):
    work.mark("m", "visit")
    finding = Finding(id="f1", words="Heard and written down", events=("call",), marks=("m",))
    work.record(FileBroughtIn(file="f", digest="f", findings=(finding,)), "Author")

    for actor in ("Facilitator", "Reviewer"):
        with pytest.raises(CannotUndo, match="stay"):
            work.undo(actor)
    assert work.workspace.verify().ok
