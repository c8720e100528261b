"""Every change that the log can hold, as data."""

from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from timeline.model.agency import Agency
from timeline.model.case import Case
from timeline.model.chronology import Link
from timeline.model.event import Audience, Event
from timeline.model.finding import Action, Finding, Impact, LearningEvent
from timeline.model.frozen import Frozen
from timeline.model.mark import Mark, MarkKind, MarkState
from timeline.model.person import Person, Relationship
from timeline.store.files import RowNote, RowProblem
from timeline.store.tables import RowTable


class CaseOpened(Frozen):
    """A case begins."""

    change: Literal["case opened"] = "case opened"
    case: Case


class CaseRevised(Frozen):
    """What a case says of itself changed: its title, its subject, a birth, the review's scope.

    `seen` is the case as the author saw it: where someone else changed it meanwhile, the
    change is refused, so that nothing is written over.
    """

    change: Literal["case revised"] = "case revised"
    case: Case
    seen: Case


class FileBroughtIn(Frozen):
    """All that one file added, in one entry: it is there whole or not at all.

    `digest` is the SHA-256 of the file, so that a second copy of it can be told. `notes` are
    its rows with text that are no events, `problems` what a person was asked to look at.
    """

    change: Literal["file brought in"] = "file brought in"
    file: str
    digest: str
    agencies: tuple[Agency, ...] = ()
    people: tuple[Person, ...] = ()
    events: tuple[Event, ...] = ()
    links: tuple[Link, ...] = ()
    marks: tuple[Mark, ...] = ()
    relationships: tuple[Relationship, ...] = ()
    findings: tuple[Finding, ...] = ()
    actions: tuple[Action, ...] = ()
    impacts: tuple[Impact, ...] = ()
    learning_events: tuple[LearningEvent, ...] = ()
    notes: tuple[RowNote, ...] = ()
    problems: tuple[RowProblem, ...] = ()


class MarkMade(Frozen):
    """Someone marked events or a span."""

    change: Literal["mark made"] = "mark made"
    mark: Mark


class MarkRevised(Frozen):
    """A mark's kind, reason or state changed. What it said before is kept in its revisions.

    `revision_seen` is the number of revisions the author saw: when someone else changed
    the mark meanwhile, the change is refused and both are shown.
    """

    change: Literal["mark revised"] = "mark revised"
    mark: str
    kind: MarkKind
    reason: str
    state: MarkState
    revision_seen: int


class MarkWithdrawn(Frozen):
    """A mark was taken off; the log keeps it."""

    change: Literal["mark withdrawn"] = "mark withdrawn"
    mark: str


class EventScreened(Frozen):
    """The reviewer's layer over a row: its headline, whether it is on the wall, for whom."""

    change: Literal["event screened"] = "event screened"
    event: str
    headline: str | None = None
    on_wall: bool
    audience: Audience


class ReviewLaid(Frozen):
    """Many screenings, links and marks at once, as when a reviewed case is opened."""

    change: Literal["review laid"] = "review laid"
    screened: tuple[EventScreened, ...] = ()
    links: tuple[Link, ...] = ()
    marks: tuple[Mark, ...] = ()


_Made = (
    CaseOpened
    | CaseRevised
    | FileBroughtIn
    | MarkMade
    | MarkRevised
    | MarkWithdrawn
    | EventScreened
    | ReviewLaid
)

Change = Annotated[_Made, Field(discriminator="change")]


class RowWritten(Frozen):
    """A row as it is written: its table, its id, and its JSON; none where it is removed."""

    table: RowTable
    id: str
    body: str | None = None


class Undone(Frozen):
    """An actor took back a change of their own: entry number `entry`. `rows` as they are then."""

    change: Literal["undone"] = "undone"
    entry: int
    rows: tuple[RowWritten, ...]


class Redone(Frozen):
    """An actor brought again what they had taken back in entry number `entry`."""

    change: Literal["redone"] = "redone"
    entry: int
    rows: tuple[RowWritten, ...]


class FileTakenBack(Frozen):
    """A file was taken out of its case, as for a corrected one. `entry` had brought it in."""

    change: Literal["file taken back"] = "file taken back"
    file: str
    digest: str
    entry: int
    rows: tuple[RowWritten, ...]


Recorded = Annotated[_Made | FileTakenBack | Undone | Redone, Field(discriminator="change")]

_RECORDED: TypeAdapter[Recorded] = TypeAdapter(Recorded)


def as_text(document: Frozen) -> str:
    """A model as the store keeps it: compact JSON, in the model's order, without what is absent.

    The order within `extra` is the order of the file's columns, so keys are not sorted.
    """
    return document.model_dump_json(by_alias=True, exclude_none=True)


def parse(content: str) -> Recorded:
    """The change that an entry's content tells of."""
    return _RECORDED.validate_json(content)
