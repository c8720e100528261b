import json
from pathlib import Path

import pytest

from timeline.journeys.cases import open_case
from timeline.journeys.stamp import stamp_now
from timeline.samples.shipped import agency_files
from timeline.store.workspace import Workspace

ROWS = ("01/02/2016,Called to the house", "03/02/2016,Report taken")


@pytest.fixture
def bring(run, tmp_path):
    """Bring the police's file of these rows into a case of the workspace w.db."""

    def brought(*rows: str, name: str = "police.csv", case: str = "Child B", more: tuple = ()):
        path = tmp_path / name
        path.write_text("\n".join(["Date,What happened", *rows]), encoding="utf-8")
        where = ("--case", case, "--workspace", tmp_path / "w.db")
        return run("bring-in", path, *where, "--agency", "Police", *more)

    return brought


@pytest.fixture
def there(tmp_path):
    """The workspace that was brought into."""
    with Workspace.open(tmp_path / "w.db") as workspace:
        yield workspace


def test_a_case_has_the_day_of_birth_that_was_given_when_it_was_opened(bring, there):
    assert bring(*ROWS, more=("--born", "13 Nov 2015"))[0] == 0
    assert there.chronology("child-b").case.born.isoformat() == "2015-11-13"


def test_a_day_of_birth_can_be_given_later_and_is_not_written_over(bring, there):
    bring(*ROWS)
    bring(*ROWS, more=("--born", "13/11/2015"))
    code, _, said = bring("09/02/2016,Visit", name="more.csv", more=("--born", "14/11/2015"))

    assert (code, "the case says 13/11/2015" in said) == (2, True)
    assert there.chronology("child-b").case.born.isoformat() == "2015-11-13"
    assert [file.file for file in there.brought_in("child-b")] == ["police.csv"]


def test_a_corrected_file_asks_for_a_look_and_can_take_the_place_of_the_first(bring, there):
    bring(*ROWS)
    code, said, _ = bring(ROWS[0], "04/02/2016,Report taken")

    assert code == 3
    assert "police.csv is in the case already with other contents; 1 of its rows is the" in said
    assert "--replace" in said
    code, said, _ = bring(ROWS[0], "04/02/2016,Report taken", more=("--replace",))
    assert (code, "taken out" in said) == (0, True)
    assert [event.when.earliest.day for event in there.chronology("child-b").events] == [1, 4]


def test_a_dry_run_tells_of_an_earlier_version_too(bring, there):
    bring(*ROWS)
    number = there.last_number()
    code, said, _ = bring(ROWS[0], more=("--dry-run",))

    assert (code, "with other contents" in said) == (3, True)
    assert there.last_number() == number


def test_a_dry_run_is_refused_where_the_files_would_be(run, bring, tmp_path):
    bring(*ROWS)
    out = tmp_path / "out.csv"
    run("export", "--case", "Child B", "--to", out, "--workspace", tmp_path / "w.db")
    words = ("bring-in", out, "--case", "Child B", "--workspace", tmp_path / "w.db", "--dry-run")
    assert run(*words)[0] == 2


def test_files_are_brought_in_together_or_not_at_all(run, bring, there, tmp_path):
    bring(*ROWS)
    out = tmp_path / "out.json"
    run("export", "--case", "Child B", "--to", out, "--workspace", tmp_path / "w.db")
    other = tmp_path / "other.csv"
    other.write_text("Date,What happened\n05/02/2016,Visit", encoding="utf-8")
    words = ("bring-in", other, out, "--case", "Child B", "--workspace", tmp_path / "w.db")
    code, _, said = run(*words, "--agency", "Housing")

    assert code == 2
    assert "taken away from this case" in said
    assert "into a new case" in said
    assert [file.file for file in there.brought_in("child-b")] == ["police.csv"]


def test_a_title_that_looks_like_an_id_opens_a_case_of_its_own(bring, there):
    bring(*ROWS)
    bring(*ROWS, case="child-b")

    assert {case.id: case.title for case in there.cases()} == {
        "child-b": "Child B",
        "child-b-2": "child-b",
    }


def test_a_title_that_two_cases_have_is_refused_with_their_ids(bring, there):
    for _ in range(2):
        open_case(there, "Child B", stamp_now("Reviewer"))
    code, _, said = bring(*ROWS)

    assert code == 2
    assert "child-b (" in said
    assert "child-b-2 (" in said


def test_rows_that_may_tell_of_one_contact_are_counted_and_listed(run, tmp_path):
    report = tmp_path / "report.json"
    files = agency_files("child-a")
    words = ("bring-in", *files, "--case", "A", "--dry-run", "--workspace", tmp_path / "w.db")
    _, said, _ = run(*words, "--report", report)

    groups = json.loads(report.read_text(encoding="utf-8"))["perhaps_one_contact"]
    assert f"{len(groups)} groups of rows may tell of one contact" in said
    names = {path.name for path in files}
    for group in groups:
        assert len({place["file"] for place in group}) > 1
        for place in group:
            assert place.keys() == {"file", "sheet", "table", "row"}
            assert place["file"] in names


def test_each_file_is_read_once(monkeypatch, run, tmp_path):
    path = tmp_path / "police.csv"
    path.write_text("Date,What happened\n01/02/2016,Call", encoding="utf-8")
    read, as_it_is = [], Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda self: read.append(self) or as_it_is(self))
    run("bring-in", path, "--case", "B", "--workspace", tmp_path / "w.db", "--agency", "Police")

    assert read.count(path) == 1
