import json

import pytest

from timeline.journeys.cases import open_case
from timeline.journeys.stamp import stamp_now
from timeline.store.workspace import Workspace


@pytest.mark.parametrize("title", ["Baby [/x]", "[bold]Child B[/bold]", ":warning: Child"])
def test_a_title_stands_as_it_is_whatever_signs_it_holds(run, tmp_path, title):
    with Workspace.open(tmp_path / "w.db") as workspace:
        open_case(workspace, title, stamp_now("Reviewer"))
    code, said, _ = run("cases", "--workspace", tmp_path / "w.db")

    assert (code, title in said) == (0, True)


def test_no_title_steers_the_terminal(run, tmp_path):
    with Workspace.open(tmp_path / "w.db") as workspace:
        open_case(workspace, "Child\x1b[2J B", stamp_now("Reviewer"))
    assert "\x1b" not in run("cases", "--workspace", tmp_path / "w.db")[1]


def test_looking_for_cases_makes_no_workspace(run, tmp_path, monkeypatch):
    own = tmp_path / "own" / "workspace.sqlite"
    monkeypatch.setattr("timeline.command.options.default_workspace", lambda: own)

    code, said, _ = run("cases")
    assert (code, "no case here yet" in said) == (0, True)
    assert json.loads(run("cases", "--json")[1]) == []
    code, _, said = run("cases", "--workspace", tmp_path / "typo.db")
    assert (code, "no workspace" in said) == (2, True)
    assert list(tmp_path.iterdir()) == []
