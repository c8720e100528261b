import pytest

from timeline.store.problems import ChangeRefused


def test_the_log_played_to_any_entry_gives_the_case_as_it_was_then(work):
    at = {work.workspace.last_number(): work.workspace.chronology("child-a")}
    for act in (
        lambda: work.mark("m", "visit", reason="as first said"),
        lambda: work.revise("m", "as said later"),
        lambda: work.screen("call", "Father phones"),
        work.undo,
        work.undo,
        work.redo,
        lambda: work.bring_in("police.csv", "call-out", agency_id="police"),
        lambda: work.withdraw("m"),
    ):
        number = act().number
        at[number] = work.workspace.chronology("child-a")

    assert {number: work.workspace.chronology_at("child-a", number) for number in at} == at


def test_entries_of_other_cases_in_between_change_nothing(work):
    then, number = work.workspace.chronology("child-a"), work.workspace.last_number()
    work.case = "child-b"
    work.open("Child B")

    assert work.workspace.chronology_at("child-a", number + 1) == then


def test_a_case_was_not_there_before_it_was_opened(work):
    with pytest.raises(ChangeRefused, match="no case"):
        work.workspace.chronology_at("child-a", 0)
