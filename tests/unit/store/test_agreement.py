import sqlite3

import pytest

from timeline.model.chronology import Link
from timeline.store.changes import ReviewLaid
from timeline.store.workspace import Workspace

pytestmark = pytest.mark.usefixtures("on_file")


@pytest.fixture
def verified_after(work, where):
    """Verify the workspace after its tables were changed behind its back."""
    work.screen("visit", "Seen at home")
    work.mark("m", "visit", reason="heard the baby")
    work.record(ReviewLaid(links=(Link(kind="same contact", events=("visit", "call")),)))
    work.workspace.close()

    def change(statement):
        with sqlite3.connect(where) as file:
            assert file.execute(statement).rowcount > 0
        with Workspace.open(where) as workspace:
            return workspace.verify()

    return change


@pytest.mark.parametrize("table", ["cases", "files", "agencies", "events", "links", "marks"])
def test_a_body_that_was_changed_is_found(verified_after, table):
    assert not verified_after(f"UPDATE {table} SET body = replace(body, 'i', 'j')").ok


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("cases", "title", "'Another title'"),
        ("files", "file", "'another name.docx'"),
        ("agencies", "name", "'Another name'"),
        ("events", "agency_id", "'police'"),
        ("events", "earliest", "'2016-02-07'"),
        ("events", "latest", "NULL"),
        ("events", "earliest", "'not a day'"),
        ("events", "on_wall", "NOT on_wall"),
        ("events", "audience", "'family'"),
        ("links", "kind", "'conflicting accounts'"),
        ("marks", "state", "'set aside'"),
        ("marks", "body", "x'00ff'"),
        ("touched", "before", "'{}'"),
    ],
)
def test_a_column_that_was_changed_is_found(verified_after, table, column, value):
    assert not verified_after(f"UPDATE {table} SET {column} = {value}").ok


def test_what_was_found_is_told_with_the_entry_that_last_wrote_it(verified_after):
    found = verified_after("UPDATE events SET agency_id = 'police' WHERE id = 'visit'")

    assert found.entry == 3
    assert found.words == (
        "The table of events does not say what the log says (“visit” in the case “child-a”)."
    )


@pytest.mark.parametrize("table", ["files", "agencies", "events", "links", "marks", "touched"])
def test_a_row_that_was_taken_out_is_found(verified_after, table):
    assert not verified_after(f"DELETE FROM {table}").ok


def test_a_row_that_was_put_in_is_found(verified_after):
    found = verified_after(
        "INSERT INTO marks SELECT case_id, 'put in', kind, state, author, body FROM marks"
    )

    assert not found.ok
    assert "put in" in found.words


def test_a_case_that_the_log_does_not_know_is_found(verified_after):
    assert not verified_after("INSERT INTO cases VALUES ('put in', 'Put in', '', '{}')").ok
