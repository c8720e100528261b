import hashlib
import json
from datetime import UTC, datetime, timedelta, timezone

import pytest

from timeline.model.case import Case
from timeline.store.changes import CaseOpened
from timeline.store.log import NO_HASH

OPENED = CaseOpened(case=Case(id="child-b", title="Child B"))


def test_entries_are_numbered_from_one_without_a_gap(work):
    for row in ("visit", "call", "meeting"):
        work.mark(f"mark on {row}", row)

    assert [entry.number for entry in work.workspace.entries()] == [1, 2, 3, 4, 5]


def test_each_entry_carries_the_hash_of_the_one_before(work):
    first, second = work.workspace.entries()

    assert first.prev_hash == NO_HASH
    assert second.prev_hash == first.hash


def test_a_hash_is_the_sha_256_over_all_that_the_entry_says(work):
    entry = work.workspace.entries()[1]
    said = [entry.number, entry.at.isoformat(timespec="microseconds"), entry.actor]
    said += [entry.case_id, entry.change_id, entry.kind, entry.content, entry.prev_hash]
    text = json.dumps(said, ensure_ascii=False, separators=(",", ":"))

    assert entry.hash == hashlib.sha256(text.encode()).hexdigest()


def test_an_entry_tells_who_changed_what_and_when_in_utc(workspace):
    summer = timezone(timedelta(hours=1))
    at = datetime(2026, 7, 1, 10, 0, tzinfo=summer)
    workspace.record("child-b", OPENED, actor="Reviewer", at=at, change_id="c-1")

    (entry,) = workspace.entries()

    assert (entry.actor, entry.case_id, entry.kind) == ("Reviewer", "child-b", "case opened")
    assert entry.at == datetime(2026, 7, 1, 9, 0, tzinfo=UTC)
    assert entry.at.utcoffset() == timedelta(0)
    assert entry.change() == OPENED


def test_a_time_without_a_zone_is_refused(workspace):
    with pytest.raises(ValueError, match="UTC"):
        workspace.record(
            "child-b", OPENED, actor="Reviewer", at=datetime(2026, 7, 1), change_id="c-1"
        )
    assert workspace.last_number() == 0


def test_entries_since_a_number_are_those_after_it(work):
    work.mark("m", "visit")

    assert [entry.number for entry in work.workspace.entries(since=1)] == [2, 3]
    assert [entry.number for entry in work.workspace.entries(since=1, limit=1)] == [2]
    assert work.workspace.entries(since=3) == ()


def test_entries_and_the_last_number_can_be_asked_of_one_case(work):
    at = work.now + timedelta(hours=1)
    work.workspace.record("child-b", OPENED, actor="Reviewer", at=at, change_id="b-1")

    assert work.workspace.last_number() == 3
    assert work.workspace.last_number("child-a") == 2
    assert work.workspace.last_number("child-b") == 3
    assert work.workspace.last_number("child-c") == 0
    assert [entry.number for entry in work.workspace.entries(case_id="child-b")] == [3]


def test_the_entry_that_recording_returns_is_the_one_in_the_log(work):
    recorded = work.mark("m", "visit")

    assert work.workspace.entries()[-1] == recorded
