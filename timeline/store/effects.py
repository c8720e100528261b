"""What a change does: from a change and the rows of its case to the rows it writes.

The same function serves the tables and the replay of the log, so the two cannot part.
"""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any

from timeline.model.case import Case
from timeline.model.event import Event
from timeline.model.mark import Mark, Revision
from timeline.store.arriving import file_rows
from timeline.store.changes import (
    CaseOpened,
    CaseRevised,
    EventScreened,
    FileBroughtIn,
    FileTakenBack,
    MarkMade,
    MarkRevised,
    MarkWithdrawn,
    Recorded,
    Redone,
    ReviewLaid,
    Undone,
    as_text,
)
from timeline.store.fitting import events_there, link_rows, mark_rows
from timeline.store.leaning import STAYS, Targets, leaning_on
from timeline.store.problems import ChangeRefused, MarkChangedMeanwhile
from timeline.store.rows import Rows, Write
from timeline.store.setting import Setting

Writes = tuple[Write, ...]


def effects(change: Recorded, setting: Setting, rows: Rows) -> Writes:
    """The rows that the change writes. Raises ChangeRefused where it does not fit the case."""
    if not isinstance(change, CaseOpened) and not rows.bodies("cases", [setting.case_id]):
        raise ChangeRefused(f"There is no case “{setting.case_id}” in this workspace.")
    return _EFFECTS[type(change)](change, setting, rows)


def _case_opened(change: CaseOpened, setting: Setting, rows: Rows) -> Writes:
    if change.case.id != setting.case_id:
        raise ChangeRefused(
            f"The case is “{change.case.id}”, and the change is for “{setting.case_id}”."
        )
    if rows.bodies("cases", [setting.case_id]):
        raise ChangeRefused(f"There is a case “{setting.case_id}” already. Choose another id.")
    return (Write("cases", setting.case_id, None, as_text(change.case)),)


def _case_revised(change: CaseRevised, setting: Setting, rows: Rows) -> Writes:
    body = rows.bodies("cases", [setting.case_id])[setting.case_id]
    if change.case.id != setting.case_id:
        raise ChangeRefused(f"The id of the case “{setting.case_id}” stays as it is.")
    if Case.model_validate_json(body) != change.seen:
        raise ChangeRefused(
            "Someone changed what the case says of itself meanwhile, so yours was not written "
            "over it. Look at it again."
        )
    return (Write("cases", setting.case_id, body, as_text(change.case)),)


def _file_brought_in(change: FileBroughtIn, _setting: Setting, rows: Rows) -> Writes:
    return file_rows(change, rows)


def _mark_made(change: MarkMade, _setting: Setting, rows: Rows) -> Writes:
    return mark_rows([change.mark], rows)


def _mark_revised(change: MarkRevised, setting: Setting, rows: Rows) -> Writes:
    body = _mark_there(change.mark, rows)
    mark = Mark.model_validate_json(body)
    revised = _revised(mark, change, setting)
    if len(mark.revisions) != change.revision_seen:
        raise MarkChangedMeanwhile(theirs=mark, yours=revised)
    return (Write("marks", mark.id, body, as_text(revised)),)


def _revised(mark: Mark, change: MarkRevised, setting: Setting) -> Mark:
    """The mark as revised. Its author and time stay; the revision says who changed it, and when."""
    said_before = Revision(
        kind=mark.kind, reason=mark.reason, state=mark.state, author=setting.actor, at=setting.at
    )
    return mark.model_copy(
        update={
            "kind": change.kind,
            "reason": change.reason,
            "state": change.state,
            "revisions": (*mark.revisions, said_before),
        }
    )


def _mark_withdrawn(change: MarkWithdrawn, _setting: Setting, rows: Rows) -> Writes:
    body = _mark_there(change.mark, rows)
    off: Targets = {("marks", change.mark): None}
    if leaning := leaning_on(off, off, rows):
        raise ChangeRefused(STAYS[leaning])
    return (Write("marks", change.mark, body, None),)


def _mark_there(mark: str, rows: Rows) -> str:
    body = rows.bodies("marks", [mark]).get(mark)
    if body is None:
        raise ChangeRefused("This mark is no longer there: someone took it off.")
    return body


def _event_screened(change: EventScreened, _setting: Setting, rows: Rows) -> Writes:
    return _screened([change], rows)


def _screened(screenings: Iterable[EventScreened], rows: Rows) -> Writes:
    by_event = {screening.event: screening for screening in screenings}
    bodies = events_there(by_event, rows)
    return tuple(
        Write("events", event, bodies[event], as_text(_with_layer(bodies[event], screening)))
        for event, screening in by_event.items()
    )


def _with_layer(body: str, screening: EventScreened) -> Event:
    return Event.model_validate_json(body).model_copy(
        update={
            "headline": screening.headline,
            "on_wall": screening.on_wall,
            "audience": screening.audience,
        }
    )


def _review_laid(change: ReviewLaid, _setting: Setting, rows: Rows) -> Writes:
    return (
        *_screened(change.screened, rows),
        *link_rows(change.links, rows),
        *mark_rows(change.marks, rows),
    )


def _as_written(change: Undone | Redone | FileTakenBack, _setting: Setting, rows: Rows) -> Writes:
    before: dict[tuple[str, str], str] = {}
    for table in {row.table for row in change.rows}:
        ids = [row.id for row in change.rows if row.table == table]
        before |= {(table, row_id): body for row_id, body in rows.bodies(table, ids).items()}
    return tuple(
        Write(row.table, row.id, before.get((row.table, row.id)), row.body) for row in change.rows
    )


_EFFECTS: Mapping[type, Callable[[Any, Setting, Rows], Writes]] = MappingProxyType(
    {
        CaseOpened: _case_opened,
        CaseRevised: _case_revised,
        FileBroughtIn: _file_brought_in,
        FileTakenBack: _as_written,
        MarkMade: _mark_made,
        MarkRevised: _mark_revised,
        MarkWithdrawn: _mark_withdrawn,
        EventScreened: _event_screened,
        ReviewLaid: _review_laid,
        Undone: _as_written,
        Redone: _as_written,
    }
)
