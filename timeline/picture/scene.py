"""The Scene: what is to be drawn of a case, as plain columns.

Both painters read it: the screen painter in the browser and the paper painter. Days are
counted from 1970-01-01 as floats (noon of a day is .5); a range covers its last day, so
its end is the day after. Colours, shapes and sizes are in assets/look.json, not here.
"""

from dataclasses import asdict, dataclass, field
from typing import Any, Literal

LaneRole = Literal["child", "seen", "family", "agency", "context"]
SeenWord = Literal["seen", "seen alone", "not seen", "not recorded"]
Sense = Literal["exact", "within", "throughout", "unknown"]


@dataclass(frozen=True)
class Lane:
    """One lane, top to bottom. `id` is an agency's, a person's, or "child", "seen", "context"."""

    id: str
    name: str
    role: LaneRole


@dataclass(frozen=True)
class EventColumns:
    """The events that stand in lanes, in date order, one array a column.

    `lane` indexes lanes; `start` and `end` are days (NaN never: an open start takes the
    case's first day, an open end its last, and `open_start`/`open_end` say so; an unknown
    date has start = end = 0 and sense "unknown"). `label` is the headline or the first
    words; `headline` says whether it is a headline. `importance`: 3 marked, 2 turning
    kinds (order, plan, placement, birth, admission, death), 1 with a headline, 0 the rest.
    """

    id: list[str] = field(default_factory=list)
    lane: list[int] = field(default_factory=list)
    start: list[float] = field(default_factory=list)
    end: list[float] = field(default_factory=list)
    sense: list[Sense] = field(default_factory=list)
    open_start: list[bool] = field(default_factory=list)
    open_end: list[bool] = field(default_factory=list)
    kind: list[str] = field(default_factory=list)
    label: list[str] = field(default_factory=list)
    headline: list[bool] = field(default_factory=list)
    importance: list[int] = field(default_factory=list)


@dataclass(frozen=True)
class Bar:
    """A labelled bar of the child lane or a family lane: a plan, an order, a placement.

    `row` counts bars from the top of their lane so that none hides another. An order that
    was to run on may end after the scene's `last`.
    """

    event: str
    lane: int
    row: int
    kind: Literal["plan", "order", "placement"]
    start: float
    end: float
    open_start: bool
    open_end: bool
    label: str


@dataclass(frozen=True)
class SeenTick:
    """A contact by anyone with the child: seen, seen alone, not seen, not recorded."""

    event: str
    day: float
    seen: SeenWord


@dataclass(frozen=True)
class SceneLink:
    """A line between the lanes of one contact, or of conflicting accounts of it."""

    kind: Literal["same contact", "conflicting accounts"]
    events: list[str]


@dataclass(frozen=True)
class SceneMark:
    """A mark on events (their ids) or on a span of days in lanes (indexes; empty means all).

    A bar is marked as an event is: its own event's id stands in `events`. `lane_ids` are the
    span's lanes as the mark names them, also those that are not drawn.
    """

    id: str
    kind: str
    events: list[str]
    start: float | None
    end: float | None
    lanes: list[int]
    reason: str
    state: str
    lane_ids: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Scene:
    """Everything one picture shows. `first` and `last` are days with a margin around all events.

    `opening_event` (an id) and `opening_window` (its first and last day) are what a first look
    opens on, where the case says so.
    """

    case: str
    title: str
    subject: str
    born: float | None
    first: float
    last: float
    lanes: list[Lane]
    events: EventColumns
    bars: list[Bar]
    seen: list[SeenTick]
    links: list[SceneLink]
    marks: list[SceneMark]
    opening_event: str | None = None
    opening_window: tuple[float, float] | None = None

    def as_json(self) -> dict[str, Any]:
        """The Scene as plain lists and dicts, ready for the browser."""
        return asdict(self)
