"""The cases of a workspace at a glance, without reading their rows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, func, select

from timeline.model.mark import MarkKind, MarkState
from timeline.store import tables


@dataclass(frozen=True)
class CaseSummary:
    """A case at a glance.

    `first` and `last` are the first and last day that any of its events may have had;
    None where no event has a date. `agencies` counts those that recorded an event, `marks`
    those on the wall or proposed, by kind; what was set aside is not counted.
    `last_changed` is in UTC; None where the log does not know of the case, which verifying
    would tell.
    """

    id: str
    title: str
    subject: str
    first: date | None
    last: date | None
    events: int
    agencies: int
    marks: Mapping[MarkKind, int]
    last_changed: datetime | None


def summaries(connection: Connection) -> tuple[CaseSummary, ...]:
    """All cases, in the order of their titles."""
    spans = _event_spans(connection)
    agencies = _agency_counts(connection)
    marks = _mark_counts(connection)
    changed = _last_changes(connection)
    columns = (tables.cases.c.id, tables.cases.c.title, tables.cases.c.subject)
    found = [
        CaseSummary(
            row.id,
            row.title,
            row.subject,
            *spans.get(row.id, (None, None, 0)),
            agencies=agencies.get(row.id, 0),
            marks=marks.get(row.id, {}),
            last_changed=changed.get(row.id),
        )
        for row in connection.execute(select(*columns))
    ]
    return tuple(sorted(found, key=lambda case: (case.title.casefold(), case.id)))


def _event_spans(connection: Connection) -> dict[str, tuple[date | None, date | None, int]]:
    events = tables.events.c
    # An open end counts as the day that is known.
    first = func.min(func.coalesce(events.earliest, events.latest))
    last = func.max(func.coalesce(events.latest, events.earliest))
    query = select(events.case_id, first, last, func.count()).group_by(events.case_id)
    return {case: (start, end, number) for case, start, end, number in connection.execute(query)}


def _agency_counts(connection: Connection) -> dict[str, int]:
    # Those that recorded something; one that others were in touch with sent no chronology.
    case, recorder = tables.events.c.case_id, tables.events.c.agency_id
    query = select(case, func.count(recorder.distinct())).group_by(case)
    return {row[0]: row[1] for row in connection.execute(query)}


def _mark_counts(connection: Connection) -> dict[str, dict[MarkKind, int]]:
    marks = tables.marks.c
    query = (
        select(marks.case_id, marks.kind, func.count())
        .where(marks.state != MarkState.SET_ASIDE.value)
        .group_by(marks.case_id, marks.kind)
    )
    counts: dict[str, dict[MarkKind, int]] = {}
    for case_id, kind, number in connection.execute(query):
        counts.setdefault(case_id, {})[MarkKind(kind)] = number
    return counts


def _last_changes(connection: Connection) -> dict[str, datetime]:
    log = tables.log.c
    newest = select(func.max(log.number)).group_by(log.case_id).scalar_subquery()
    query = select(log.case_id, log.at).where(log.number.in_(newest))
    return {case_id: datetime.fromisoformat(at) for case_id, at in connection.execute(query)}
