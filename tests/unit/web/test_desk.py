"""What the pages stand on is never stale."""

from datetime import UTC, datetime

from timeline.model.mark import Mark, MarkKind
from timeline.store.changes import MarkMade
from timeline.web.desk import Desk


def test_a_case_is_read_once_until_it_changes(desk: Desk) -> None:
    before = desk.chronology("child-b")
    assert desk.chronology("child-b") is before
    at = datetime(2026, 1, 5, tzinfo=UTC)
    mark = Mark(id="m-1", kind=MarkKind.QUESTION, events=("e-1",), author="F", at=at)
    desk.workspace.record("child-b", MarkMade(mark=mark), actor="F", at=at, change_id="c" * 16)
    assert desk.chronology("child-b").marks == (mark,)
