import pytest

from timeline.samples.shipped import agency_files
from timeline.store.workspace import Workspace


@pytest.fixture
def where(run, tmp_path):
    """A workspace with one file in the case “Child B”."""
    path = tmp_path / "w.db"
    run("bring-in", agency_files("child-a")[2], "--case", "Child B", "--workspace", path)
    return ("--workspace", path)


@pytest.mark.parametrize("words", [("verify",), ("show",), ("undo", "--case", "Child B")])
def test_where_there_is_no_workspace_none_is_made(run, tmp_path, words):
    code, _, said = run("log", *words, "--workspace", tmp_path / "typo.db")

    assert (code, "typo.db" in said) == (2, True)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_was_brought_in_is_taken_back(run, where):
    code, said, _ = run("log", "undo", "--case", "child-b", *where)
    assert code == 0
    assert f"Taken back: file brought in ({agency_files('child-a')[2].name})." in said
    _, shown, _ = run("log", "show", "--case", "Child B", *where)
    assert shown.splitlines()[-1].endswith("Reviewer: undone")

    code, _, said = run("log", "undo", "--case", "Child B", *where)
    assert (code, "nothing to take back" in said) == (2, True)


def test_the_hash_of_the_last_entry_can_be_noted_elsewhere(run, where):
    with Workspace.open(where[1]) as workspace:
        last = workspace.entries()[-1]
    _, said, _ = run("log", "verify", *where)
    assert f"Entry {last.number} has the hash {last.hash}." in said


def test_the_log_of_one_case_is_shown_by_its_title(run, where):
    run("bring-in", agency_files("child-a")[3], "--case", "Child C", *where)
    _, shown, _ = run("log", "show", "--case", "Child C", *where)

    assert shown.count("child-c") == 2
    assert "child-b" not in shown


def test_a_case_that_is_not_there_is_told_with_those_that_are(run, where):
    code, _, said = run("log", "undo", "--case", "Nobody", *where)
    assert (code, "there is: Child B" in said) == (2, True)
