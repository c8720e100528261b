"""The command line: exit codes, sentences, and no traceback."""

import json
from pathlib import Path

import pytest

from timeline.samples.shipped import agency_files

FILES = [str(path) for path in agency_files("child-a")]


def test_the_sample_comes_in_with_every_row_in_its_account(run, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    code, said, _ = run(
        "bring-in",
        *FILES,
        "--case",
        "Child A",
        "--workspace",
        tmp_path / "w.db",
        "--report",
        report,
    )
    assert code == 3
    assert "read “31/02/2016”" in said
    told = json.loads(report.read_text(encoding="utf-8"))
    for file in told["files"]:
        for table in file["tables"]:
            counts = table.get("counts", table)
            assert counts["rows"] == sum(
                counts[k] for k in ("events", "notes", "headings", "blank")
            )


def test_a_file_that_cannot_be_used_stores_nothing_of_any(run, tmp_path: Path) -> None:
    bad = tmp_path / "police.pdf"
    bad.write_bytes(b"%PDF-1.7")
    workspace = tmp_path / "w.db"
    code, _, said = run("bring-in", FILES[0], bad, "--case", "A", "--workspace", workspace)
    assert code == 2
    assert "save it as .docx" in said
    assert "Nothing was stored" in said
    assert not workspace.exists()


def test_a_dry_run_stores_nothing(run, tmp_path: Path) -> None:
    workspace = tmp_path / "w.db"
    code, _, _ = run("bring-in", FILES[2], "--case", "A", "--workspace", workspace, "--dry-run")
    assert code == 0
    assert not workspace.exists()


def test_a_file_that_is_in_already_is_not_added_twice(run, tmp_path: Path) -> None:
    words = ("bring-in", FILES[2], "--case", "A", "--workspace", tmp_path / "w.db")
    run(*words)
    _, said, _ = run(*words)
    assert "in the case already" in said
    _, listed, _ = run("cases", "--workspace", tmp_path / "w.db", "--json")
    assert json.loads(listed)[0]["events"] == 13


def test_a_case_goes_out_and_comes_in_again(run, tmp_path: Path) -> None:
    workspace, again = tmp_path / "w.db", tmp_path / "again.db"
    run("bring-in", *FILES, "--case", "Child A", "--workspace", workspace)
    for ending in (".docx", ".csv", ".json"):
        to = tmp_path / f"out{ending}"
        assert run("export", "--case", "child-a", "--to", to, "--workspace", workspace)[0] == 0
        assert run("bring-in", to, "--case", f"from {ending}", "--workspace", again)[0] in (0, 3)
    _, listed, _ = run("cases", "--workspace", again, "--json")
    assert [case["events"] for case in json.loads(listed)] == [214, 214, 214]


def test_the_log_is_shown_and_verified(run, tmp_path: Path) -> None:
    run("bring-in", FILES[2], "--case", "A", "--workspace", tmp_path / "w.db")
    code, said, _ = run("log", "verify", "--workspace", tmp_path / "w.db")
    assert (code, "fits" in said) == (0, True)
    _, shown, _ = run("log", "show", "--workspace", tmp_path / "w.db")
    assert "Reviewer: file brought in" in shown


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("bring-in", FILES[0], "--case", "A", "--map", "Notes"), "expected Heading=field"),
        (("bring-in", FILES[0], "--case", "A", "--map", "Notes=gossip"), "is no field"),
        (("bring-in", FILES[0], "--case", " "), "needs a title"),
        (("bring-in", FILES[0], "--case", "A", "--born", "2015"), "expected one day"),
        (("export", "--case", "Nobody", "--to", "x.docx"), "There is no workspace"),
        (("sample", "nobody", "--to", "x"), "There is no sample case"),
        (("sample", "--to", "x"), "one of the two"),
        (("serve", "--host", "0.0.0.0"), "only on this machine"),
        (("serve", "--host", "127.0.0.2"), "only on this machine"),
        (("nonsense",), "No such command"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_exit_code_2(
    run, tmp_path: Path, monkeypatch, words: tuple[str, ...], sentence: str
) -> None:
    monkeypatch.chdir(tmp_path)
    needs_workspace = words[0] in ("bring-in", "export")
    more = ("--workspace", tmp_path / "w.db") if needs_workspace else ()
    code, _, said = run(*words, *more)
    assert code == 2
    assert sentence in said


def test_files_of_any_size_are_the_same_for_the_same_seed(run, tmp_path: Path) -> None:
    for folder in ("one", "two"):
        assert run("sample", "--events", "60", "--seed", "5", "--to", tmp_path / folder)[0] == 0
    names = sorted(p.name for p in (tmp_path / "one").iterdir())
    assert names
    for name in names:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()
