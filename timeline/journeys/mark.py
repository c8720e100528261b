"""Marking: on an event or a span, with a reason, taken off and taken back."""

from timeline.journeys.stamp import Stamp
from timeline.model.mark import Mark, MarkKind, MarkState, Span
from timeline.store.changes import Change, MarkMade, MarkRevised, MarkWithdrawn
from timeline.store.log import Entry
from timeline.store.workspace import Workspace


def mark_event(
    workspace: Workspace, case_id: str, kind: MarkKind, event: str, stamp: Stamp
) -> Mark:
    """Mark an event. A mark of that kind by the same author is there once: it is returned."""
    for mark in workspace.chronology(case_id).marks:
        if mark.kind == kind and mark.events == (event,) and mark.author == stamp.actor:
            return mark
    mark = Mark(
        id=f"m-{stamp.change_id[:12]}",
        kind=kind,
        events=(event,),
        author=stamp.actor,
        at=stamp.at,
    )
    _record(workspace, case_id, MarkMade(mark=mark), stamp)
    return mark


def mark_span(workspace: Workspace, case_id: str, kind: MarkKind, span: Span, stamp: Stamp) -> Mark:
    """Mark a stretch of time in some lanes."""
    mark = Mark(
        id=f"m-{stamp.change_id[:12]}", kind=kind, span=span, author=stamp.actor, at=stamp.at
    )
    _record(workspace, case_id, MarkMade(mark=mark), stamp)
    return mark


def give_reason(
    workspace: Workspace, case_id: str, mark: str, reason: str, revision_seen: int, stamp: Stamp
) -> Entry | None:
    """Write a mark's reason. Nothing is recorded where it says that already.

    Raises ChangeRefused, with both versions, when someone changed the mark meanwhile.
    """
    current = next((m for m in workspace.chronology(case_id).marks if m.id == mark), None)
    if current is not None and current.reason == reason.strip():
        return None
    change = MarkRevised(
        mark=mark,
        kind=current.kind if current else MarkKind.QUESTION,
        reason=reason.strip(),
        state=current.state if current else MarkState.ACCEPTED,
        revision_seen=revision_seen,
    )
    return _record(workspace, case_id, change, stamp)


def take_off(workspace: Workspace, case_id: str, mark: str, stamp: Stamp) -> Entry:
    """Take a mark off the wall; the log keeps it."""
    return _record(workspace, case_id, MarkWithdrawn(mark=mark), stamp)


def _record(workspace: Workspace, case_id: str, change: Change, stamp: Stamp) -> Entry:
    return workspace.record(
        case_id, change, actor=stamp.actor, at=stamp.at, change_id=stamp.change_id
    )
