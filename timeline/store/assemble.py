"""From the rows of a case to its chronology."""

from collections.abc import Iterable
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from timeline.model.agency import Agency
from timeline.model.case import Case
from timeline.model.chronology import Chronology, Link, in_date_order
from timeline.model.event import Event
from timeline.model.finding import Action, Finding, Impact, LearningEvent
from timeline.model.frozen import Frozen
from timeline.model.mark import Mark, MarkKind
from timeline.model.person import Person, Relationship
from timeline.store.problems import ChangeRefused, WorkspaceProblem
from timeline.store.rows import Rows
from timeline.store.tables import RowTable

Document = TypeVar("Document", bound=Frozen)

_KINDS = tuple(MarkKind)


def chronology_of(case_id: str, rows: Rows) -> Chronology:
    """The case as one document: events in date order, marks good practice first, then by time.

    Agencies and people come in the order of their ids. Raises ChangeRefused for an unknown case.
    """
    body = rows.bodies("cases", [case_id]).get(case_id)
    if body is None:
        raise ChangeRefused(f"There is no case “{case_id}” in this workspace.")
    return Chronology.model_construct(
        case=_read(Case, [body])[0],
        agencies=_all(rows, "agencies", Agency),
        people=_all(rows, "people", Person),
        relationships=tuple(sorted(_all(rows, "relationships", Relationship), key=_tie_order)),
        events=in_date_order(_all(rows, "events", Event)),
        links=_all(rows, "links", Link),
        marks=tuple(sorted(_all(rows, "marks", Mark), key=_mark_order)),
        findings=_all(rows, "findings", Finding),
        actions=_all(rows, "actions", Action),
        impacts=_all(rows, "impacts", Impact),
        learning_events=_all(rows, "learning_events", LearningEvent),
    )


def _all(rows: Rows, table: RowTable, model: type[Document]) -> tuple[Document, ...]:
    # Sorted here and not by the database: each database sorts texts in its own way.
    return _read(model, [body for _, body in sorted(rows.bodies(table).items())])


def _read(model: type[Document], bodies: Iterable[str]) -> tuple[Document, ...]:
    # One JSON array is read several times faster than as many single documents.
    try:
        array: TypeAdapter[tuple[Document, ...]] = TypeAdapter(tuple[model, ...])  # type: ignore[valid-type]
        return array.validate_json(f"[{','.join(bodies)}]")
    except ValidationError as problem:
        raise WorkspaceProblem(
            "A row of this workspace cannot be read. "
            "“case-timeline log verify” says which one was changed."
        ) from problem


def _mark_order(mark: Mark) -> tuple[object, ...]:
    return (_KINDS.index(mark.kind), mark.at, mark.id)


def _tie_order(tie: Relationship) -> tuple[str, ...]:
    return (tie.person, tie.other, tie.kind)
