"""An event: one dated row of a chronology."""

from enum import StrEnum

from pydantic import ConfigDict, Field

from timeline.model.frozen import Frozen
from timeline.model.when import When


class EventKind(StrEnum):
    """What a row tells of. `CONTEXT` explains decisions: a vacancy, sickness, a reorganisation."""

    CONTACT = "contact"
    INCIDENT = "incident"
    ASSESSMENT = "assessment"
    DECISION = "decision"
    MEETING = "meeting"
    PLAN = "plan"
    ORDER = "order"
    PLACEMENT = "placement"
    MEASURE = "measure"
    LIFE_EVENT = "life event"
    CONTEXT = "context"


class ChildSeen(StrEnum):
    """Whether the row says that the child was seen. Absent where it says nothing."""

    SEEN = "seen"
    SEEN_ALONE = "seen alone"
    NOT_SEEN = "not seen"


class Audience(StrEnum):
    """The widest circle a row or a person may be shown to, from narrow to wide."""

    REVIEWER = "reviewer"
    PANEL = "panel"
    ROOM = "room"
    FAMILY = "family"


class Source(Frozen):
    """Where a row stands in the file that it came from.

    `table` and `row` count from 1 as a person would count them in Word or Excel;
    the row of a heading counts too.
    """

    file: str
    sheet: str | None = None
    table: int | None = None
    row: int | None = None


class KnownBy(Frozen):
    """That an agency knew of the event: from when, and how it came to know."""

    agency: str
    since: When | None = Field(default=None, alias="from")
    how: str | None = None

    model_config = ConfigDict(populate_by_name=True, serialize_by_alias=True)


class Event(Frozen):
    """A dated row of a chronology. What the source does not say stays absent.

    `what` is the agency's text; `headline` is the reviewer's short words and never
    mixed with it. `said` holds the child's own words, `shown` behaviour and who saw it.
    `agency`, `in_touch` and `people` hold ids. `extra` keeps columns that no field
    takes, under their own heading. `audience` is panel unless someone screened the row,
    so that nothing reaches a room unscreened.
    """

    id: str
    when: When
    recorded_when: When | None = None
    agency: str
    in_touch: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    kind: EventKind = EventKind.CONTACT
    what: str
    impact: str | None = None
    child_seen: ChildSeen | None = None
    said: str | None = None
    shown: str | None = None
    action: str | None = None
    headline: str | None = None
    on_wall: bool = False
    audience: Audience = Audience.PANEL
    known_by: tuple[KnownBy, ...] = ()
    tags: tuple[str, ...] = ()
    extra: dict[str, str] = Field(default_factory=dict)
    source: Source | None = None
