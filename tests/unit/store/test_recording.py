from datetime import timedelta

import pytest

from timeline.model.mark import Mark, MarkKind
from timeline.store.changes import MarkMade, MarkWithdrawn
from timeline.store.problems import ChangeRefused


def mark_named(name, work):
    return Mark(
        id=name, kind=MarkKind.QUESTION, events=("visit",), author="Facilitator", at=work.now
    )


def test_a_repeat_of_a_change_returns_the_first_entry_and_changes_nothing(work):
    change = MarkMade(mark=mark_named("m", work))
    stamp = {"actor": "Facilitator", "at": work.now, "change_id": "from a phone"}
    first = work.workspace.record("child-a", change, **stamp)
    before = work.workspace.chronology("child-a")

    later = {**stamp, "at": work.now + timedelta(hours=2)}
    assert work.workspace.record("child-a", change, **later) == first
    assert work.workspace.last_number() == first.number
    assert work.workspace.chronology("child-a") == before


def test_a_repeat_after_the_mark_was_withdrawn_does_not_bring_it_back(work):
    change = MarkMade(mark=mark_named("m", work))
    stamp = {"actor": "Facilitator", "at": work.now, "change_id": "from a phone"}
    first = work.workspace.record("child-a", change, **stamp)
    work.withdraw("m")

    assert work.workspace.record("child-a", change, **stamp) == first
    assert work.marks == {}


@pytest.mark.parametrize("act", ["undo", "redo"])
def test_a_repeat_of_an_undo_or_redo_takes_nothing_more_back(work, act):
    for name in ("first", "second", "third"):
        work.mark(name, "visit")
    if act == "redo":
        work.undo()
        work.undo()
    stamp = {"actor": "Facilitator", "at": work.now, "change_id": "pressed twice"}
    first = getattr(work.workspace, act)("child-a", **stamp)
    marks = work.marks

    assert getattr(work.workspace, act)("child-a", **stamp) == first
    assert work.marks == marks


def test_the_id_of_another_change_is_refused_rather_than_silently_dropped(work):
    stamp = {"at": work.now, "change_id": "used twice"}
    made = MarkMade(mark=mark_named("m", work))
    work.workspace.record("child-a", made, actor="Facilitator", **stamp)

    with pytest.raises(ChangeRefused, match="id already"):
        work.workspace.record("child-a", made, actor="Reviewer", **stamp)
    with pytest.raises(ChangeRefused, match="id already"):
        work.workspace.record("child-a", MarkWithdrawn(mark="m"), actor="Facilitator", **stamp)
    assert list(work.marks) == ["m"]


def test_a_refused_change_leaves_no_trace(work):
    number, before = work.workspace.last_number(), work.workspace.chronology("child-a")

    with pytest.raises(ChangeRefused):
        work.mark("m", "visit", "an event of another case")

    assert work.workspace.last_number() == number
    assert work.workspace.chronology("child-a") == before


def test_half_a_character_is_refused_with_a_sentence(work):
    with pytest.raises(ChangeRefused, match="type it again"):
        work.mark("m", "visit", reason="\ud83d")
    assert work.workspace.last_number() == 2
