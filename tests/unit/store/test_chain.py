import sqlite3

import pytest

from timeline.store.workspace import Workspace

pytestmark = pytest.mark.usefixtures("on_file")


@pytest.fixture
def verified_after(work, where):
    """Verify the workspace after its file was changed behind its back."""
    for row in ("visit", "call", "meeting"):
        work.mark(f"mark on {row}", row)
    work.workspace.close()

    def change(*statements):
        with sqlite3.connect(where) as file:
            for statement in statements:
                assert file.execute(statement).rowcount > 0
        with Workspace.open(where) as workspace:
            return workspace.verify()

    return change


@pytest.mark.parametrize(
    "column", ["at", "actor", "case_id", "change_id", "kind", "content", "hash", "prev_hash"]
)
def test_an_entry_that_was_changed_is_found_whatever_was_changed(verified_after, column):
    found = verified_after(f"UPDATE log SET {column} = {column} || ' ' WHERE number = 4")

    assert (found.ok, found.entry) == (False, 4)


def test_a_reason_that_was_reworded_in_the_log_is_found(verified_after):
    found = verified_after(
        "UPDATE log SET content = replace(content, 'good_practice', 'question') WHERE number = 3"
    )

    assert (found.ok, found.entry) == (False, 3)
    assert found.words == "Entry 3 was changed after it was written."


def test_a_missing_entry_is_found(verified_after):
    found = verified_after("DELETE FROM log WHERE number = 3")

    assert (found.ok, found.entry) == (False, 3)
    assert found.words == "Entry 3 is missing."


def test_an_entry_cut_out_with_those_after_it_moved_up_is_found(verified_after):
    found = verified_after(
        "DELETE FROM log WHERE number = 3",
        "UPDATE log SET number = 3 WHERE number = 4",
        "UPDATE log SET number = 4 WHERE number = 5",
    )

    assert (found.ok, found.entry) == (False, 3)


def test_a_log_cut_short_at_its_end_is_found(verified_after):
    found = verified_after("DELETE FROM log WHERE number = 5")

    assert (found.ok, found.entry) == (False, 5)
    assert "cut short" in found.words


def test_entries_put_out_of_their_order_are_found(verified_after):
    found = verified_after(
        "UPDATE log SET number = 99 WHERE number = 3",
        "UPDATE log SET number = 3 WHERE number = 4",
        "UPDATE log SET number = 4 WHERE number = 99",
    )

    assert (found.ok, found.entry) == (False, 3)
    assert "order" in found.words


def test_a_note_of_the_last_entry_that_was_changed_is_found(verified_after):
    found = verified_after("UPDATE head SET hash = replace(hash, substr(hash, 1, 1), 'x')")

    assert not found.ok
