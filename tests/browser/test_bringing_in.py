"""From nine files on the reviewer's desk to a case."""

import base64
import json
import subprocess
import sys
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.served import App, sample_files

pytestmark = pytest.mark.browser
COMMAND = (sys.executable, "-m", "timeline")


def exported(workspace: Path, to: Path) -> dict:
    subprocess.run(
        [
            sys.executable,
            "-m",
            "timeline",
            "export",
            "--case",
            "Child A",
            "--to",
            str(to),
            "--workspace",
            str(workspace),
        ],
        check=True,
        capture_output=True,
    )
    return json.loads(to.read_text(encoding="utf-8"))


def open_case(page: Page, title: str) -> None:
    page.get_by_label("Title").fill(title)
    page.get_by_role("button", name="Open the case").click()
    page.wait_for_url("**/bring-in")


def drop(page: Page, files: list[Path]) -> None:
    """Drag the files over the field and let go, as a mouse would."""
    contents = [[path.name, base64.b64encode(path.read_bytes()).decode()] for path in files]
    dragged = page.evaluate_handle(
        """(files) => {
          const dragged = new DataTransfer();
          for (const [name, content] of files) {
            const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
            dragged.items.add(new File([bytes], name));
          }
          return dragged;
        }""",
        contents,
    )
    for event in ("dragenter", "dragover", "drop"):
        page.dispatch_event("#drop .drop-words", event, {"dataTransfer": dragged})


def bring_in_by_dropping(page: Page, files: list[Path]) -> None:
    page.get_by_label("Born").fill("13/11/2015")
    open_case(page, "Child A")
    drop(page, files)
    expect(page.locator("#progress-words")).to_contain_text(
        f"{len(files)} files read", timeout=60_000
    )


def test_nine_files_are_dropped_looked_over_and_accepted(
    empty_app: App, open_page: Callable, tmp_path: Path
) -> None:
    page, witness = open_page(empty_app.base)
    expect(page.get_by_text("There is no case here yet")).to_be_visible()
    bring_in_by_dropping(page, sample_files())

    expect(page.locator(".file-panel")).to_have_count(9)
    expect(page.get_by_text("no row was dropped").first).to_be_visible()
    expect(page.locator(".table-account summary").first).to_contain_text("rows =")

    page.get_by_role("button", name="Bring in 9 files").click()
    expect(page.locator("#progress-words")).to_contain_text(
        "9 files are in the case", timeout=60_000
    )
    page.get_by_role("link", name="See the timeline").click()
    page.wait_for_url("**/timeline*")
    page.wait_for_selector("#picture .js-plotly-plot")
    assert witness.errors == []

    by_command_line = tmp_path / "line.db"
    files = [str(path) for path in sample_files()]
    done = subprocess.run(
        [*COMMAND, "bring-in", *files, "--case", "Child A", "--workspace", str(by_command_line)],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 3, done.stderr
    dropped = exported(empty_app.workspace, tmp_path / "dropped.json")
    typed = exported(by_command_line, tmp_path / "typed.json")
    assert dropped["events"] == typed["events"]
    assert dropped["agencies"] == typed["agencies"]


def test_a_file_that_cannot_be_read_is_told_apart_and_nothing_of_it_is_stored(
    empty_app: App, open_page: Callable, tmp_path: Path
) -> None:
    broken = tmp_path / "police.doc"
    broken.write_bytes(b"\xd0\xcf\x11\xe0 an old Word file")
    good = sample_files()[0]
    page, _ = open_page(empty_app.base)
    open_case(page, "Child A")
    page.locator("#drop input[type=file]").set_input_files([broken, good])
    expect(page.locator(".refused")).to_contain_text("save it as .docx")
    page.get_by_role("button", name="Bring in 1 file").click()
    expect(page.locator("#progress-words")).to_contain_text("1 file is in the case")


def test_a_heading_can_be_mapped_by_hand(
    empty_app: App, open_page: Callable, tmp_path: Path
) -> None:
    sent = tmp_path / "school.csv"
    sent.write_text("Date,Narrative,Musings\n3/4/2016,Late for school,Tired lately\n")
    page, _ = open_page(empty_app.base)
    open_case(page, "Child B")
    page.locator("#drop input[type=file]").set_input_files([sent])
    page.locator(".table-account summary").click()
    page.get_by_label("Musings is taken for").select_option("impact")
    expect(page.get_by_label("Musings is taken for")).to_have_value("impact")
    expect(page.locator(".mapping")).to_contain_text("hand")


def test_a_file_dropped_for_one_case_never_goes_into_another(
    empty_app: App, open_page: Callable, tmp_path: Path
) -> None:
    page, _ = open_page(empty_app.base)
    for title, event in (("Child B", "Fell asleep in class"), ("Child C", "Moved home")):
        sent = tmp_path / f"{title}.csv"
        sent.write_text(f"Date,Agency,Event\n3/4/2016,School,{event}\n")
        page.goto(empty_app.base)
        if title == "Child C":
            page.get_by_text("Open a new case").click()
        open_case(page, title)
        page.locator("#drop input[type=file]").set_input_files([sent])
        expect(page.get_by_role("button", name="Bring in 1 file, 1 event")).to_be_visible()
        if title == "Child B":
            page.go_back()
    page.get_by_role("button", name="Bring in 1 file").click()
    expect(page.locator("#progress-words")).to_contain_text("1 file is in the case")


def test_what_was_taken_away_from_here_is_told_and_does_not_stop_the_files_after_it(
    sample_app: App, open_page: Callable, tmp_path: Path
) -> None:
    own = tmp_path / "own.json"
    own.write_bytes(urllib.request.urlopen(f"{sample_app.base}/case/child-a/take-away/json").read())
    more = tmp_path / "school.csv"
    more.write_text("Date,Agency,Event\n3/4/2016,School,Late again\n")
    page, _ = open_page(f"{sample_app.base}/case/child-a/bring-in")
    page.locator("#drop input[type=file]").set_input_files([own, more])
    expect(page.locator(".refused")).to_contain_text("taken away from this case")
    page.get_by_role("button", name="Bring in 1 file, 1 event").click()
    expect(page.locator(".file-panel.stored")).to_have_count(1)
