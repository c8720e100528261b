from pathlib import Path

import pytest

from timeline.store.problems import StoreProblem
from timeline.store.workspace import Workspace


def test_an_empty_workspace_verifies(workspace):
    found = workspace.verify()

    assert (found.ok, found.entries, found.entry) == (True, 0, None)


def test_a_workspace_that_was_worked_on_verifies(work):
    work.mark("m", "visit")
    work.revise("m", "said better")
    work.undo()
    work.redo()
    work.withdraw("m")
    found = work.workspace.verify()

    assert (found.ok, found.entries) == (True, 7)
    assert found.words == "The log fits, and the tables say what it says (7 entries)."


@pytest.mark.usefixtures("on_file")
@pytest.mark.parametrize("words", ["Home visit, call", "heard the baby", "Facilitator", "child-a"])
def test_a_byte_changed_in_the_file_itself_is_found_wherever_it_stands(work, where, words):
    work.mark("m", "call", reason="heard the baby")
    work.workspace.close()
    path = Path(where)
    whole = path.read_bytes()
    places = [place for place in range(len(whole)) if whole.startswith(words.encode(), place)]

    assert len(places) >= 2
    for place in places:
        changed = bytearray(whole)
        changed[place + 3] ^= 1
        path.write_bytes(changed)
        assert not _fits(path)
    path.write_bytes(whole)
    assert _fits(path)


def _fits(path: Path) -> bool:
    try:
        with Workspace.open(path) as workspace:
            return workspace.verify().ok
    except StoreProblem:
        return False
