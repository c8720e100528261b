import pytest

from timeline.store.changes import Redone, Undone
from timeline.store.problems import CannotUndo


def test_undo_takes_back_ones_last_change_and_redo_brings_it_again(work):
    work.mark("first", "visit")
    work.mark("second", "call")
    both = work.workspace.chronology("child-a")

    work.undo()
    assert list(work.marks) == ["first"]
    work.undo()
    assert work.marks == {}
    work.redo()
    assert list(work.marks) == ["first"]
    work.redo()
    assert work.workspace.chronology("child-a") == both


def test_undo_and_redo_are_new_entries_that_say_what_they_write(work):
    made = work.mark("m", "visit")
    undone = work.undo()
    redone = work.redo()

    assert [undone.number, redone.number] == [made.number + 1, made.number + 2]
    assert isinstance(undone.change(), Undone)
    assert undone.change().entry == made.number
    assert [(row.id, row.body) for row in undone.change().rows] == [("m", None)]
    assert isinstance(redone.change(), Redone)
    assert redone.change().entry == undone.number
    assert redone.change().rows[0].body is not None


def test_nothing_of_ones_own_means_nothing_is_taken_back(work):
    work.mark("m", "visit")
    number = work.workspace.last_number()

    assert work.undo("Someone who only looked on") is None
    assert work.redo() is None
    assert work.workspace.last_number() == number


def test_nobody_takes_back_the_change_of_another(work):
    work.mark("mine", "visit", actor="Facilitator")
    work.mark("theirs", "call", actor="Reviewer")

    work.undo("Facilitator")

    assert list(work.marks) == ["theirs"]


def test_a_new_change_ends_what_could_be_brought_again(work):
    work.mark("first", "visit")
    work.undo()
    work.mark("second", "call")

    assert work.redo() is None
    assert list(work.marks) == ["second"]


def test_a_change_of_another_does_not_end_what_one_can_bring_again(work):
    work.mark("mine", "visit", actor="Facilitator")
    work.undo("Facilitator")
    work.mark("theirs", "call", actor="Reviewer")

    work.redo("Facilitator")

    assert set(work.marks) == {"mine", "theirs"}


def test_undo_after_redo_and_a_new_change_goes_back_step_by_step(work):
    for name in ("one", "two"):
        work.mark(name, "visit")
    work.undo()
    work.redo()
    work.mark("three", "visit")

    seen = []
    while len(seen) < 3 and work.undo():
        seen.append(sorted(work.marks))
    assert seen == [["one", "two"], ["one"], []]


def test_a_revision_a_withdrawal_and_a_screening_can_be_taken_back(work):
    work.mark("m", "visit", reason="as first said")
    first = work.workspace.chronology("child-a")

    for act in (
        lambda: work.revise("m", "as said later"),
        lambda: work.withdraw("m"),
        lambda: work.screen("visit", "Seen at home", actor="Facilitator"),
    ):
        act()
        assert work.workspace.chronology("child-a") != first
        work.undo()
        assert work.workspace.chronology("child-a") == first


def test_what_someone_else_changed_since_stays_and_they_are_named(work):
    work.mark("m", "visit", actor="Facilitator", reason="as first said")
    work.revise("m", "as the reviewer saw it", actor="Reviewer")
    number = work.workspace.last_number()

    with pytest.raises(CannotUndo, match="Reviewer has changed this since"):
        work.undo("Facilitator")
    assert work.marks["m"].reason == "as the reviewer saw it"
    assert work.workspace.last_number() == number


def test_what_someone_else_changed_and_took_back_can_be_taken_back(work):
    work.mark("m", "visit", actor="Facilitator")
    work.revise("m", "as the reviewer saw it", actor="Reviewer")
    work.undo("Reviewer")

    work.undo("Facilitator")

    assert work.marks == {}


def test_what_someone_else_withdrew_cannot_be_taken_back(work):
    work.mark("m", "visit", actor="Facilitator")
    work.withdraw("m", actor="Reviewer")

    with pytest.raises(CannotUndo, match="Reviewer"):
        work.undo("Facilitator")


def test_what_no_longer_fits_cannot_be_brought_again(work):
    work.mark("m", "visit", actor="Facilitator")
    work.undo("Facilitator")
    work.mark("m", "call", actor="Reviewer")

    with pytest.raises(CannotUndo, match="Reviewer"):
        work.redo("Facilitator")
    assert work.marks["m"].events == ("call",)


def test_a_file_can_be_taken_back_and_brought_in_again(work):
    empty = work.workspace.chronology_at("child-a", 1)
    full = work.workspace.chronology("child-a")

    work.undo("Reviewer")
    assert work.workspace.chronology("child-a") == empty
    assert work.workspace.brought_in("child-a") == ()
    work.bring_in("social care.docx", "visit", "call", "meeting")
    assert work.workspace.chronology("child-a") == full


def test_opening_a_case_is_never_taken_back(work):
    assert work.undo("Facilitator") is None
    assert [case.id for case in work.workspace.cases()] == ["child-a"]


def test_what_one_did_in_another_case_is_left_alone(work):
    work.mark("m", "visit")
    work.case = "child-b"
    work.open("Child B")

    assert work.undo() is None
    work.case = "child-a"
    assert list(work.marks) == ["m"]
