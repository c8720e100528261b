"""Marks: what the room saw in an event or in a stretch of time."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

from pydantic import ConfigDict, Field, model_validator

from timeline.model.frozen import Frozen


class MarkKind(StrEnum):
    """The five marks, in the order in which every list shows them: good practice first."""

    GOOD_PRACTICE = "good_practice"
    MISSED_OPPORTUNITY = "missed_opportunity"
    TURNING_POINT = "turning_point"
    QUESTION = "question"
    CHILDS_VOICE = "childs_voice"


MARK_WORDS: Mapping[MarkKind, str] = MappingProxyType(
    {
        MarkKind.GOOD_PRACTICE: "Good practice",
        MarkKind.MISSED_OPPORTUNITY: "Missed opportunity",
        MarkKind.TURNING_POINT: "Turning point",
        MarkKind.QUESTION: "Question",
        MarkKind.CHILDS_VOICE: "Child’s voice",
    }
)
"""The word of each mark, on screen and on paper; assets/look.json has the same words."""

MARK_SHAPES: Mapping[MarkKind, str] = MappingProxyType(
    {
        MarkKind.GOOD_PRACTICE: "★",
        MarkKind.MISSED_OPPORTUNITY: "△",
        MarkKind.TURNING_POINT: "◆",
        MarkKind.QUESTION: "●",
        MarkKind.CHILDS_VOICE: "❝",
    }
)
"""The shape of each mark as a character that the usual fonts have, for words and tables.

A disc and a bubble have none of their own; a black circle and a quotation mark come nearest.
"""


class MarkState(StrEnum):
    """Whether a mark stands on the wall, waits for the facilitator, or was set aside."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    SET_ASIDE = "set aside"


class Span(Frozen):
    """A stretch of time, both days included, in some lanes (agency ids; none means all)."""

    start: date = Field(alias="from")
    end: date = Field(alias="to")
    lanes: tuple[str, ...] = ()

    model_config = ConfigDict(populate_by_name=True, serialize_by_alias=True)

    @model_validator(mode="after")
    def _starts_before_it_ends(self) -> "Span":
        if self.start > self.end:
            raise ValueError(f"a span runs forward in time; read {self.start} to {self.end}")
        return self


class Revision(Frozen):
    """What a mark said before it was changed."""

    kind: MarkKind
    reason: str
    author: str
    state: MarkState
    at: datetime


class Mark(Frozen):
    """A mark on events or on a span, with its reason and its author. `at` is in UTC."""

    id: str
    kind: MarkKind
    events: tuple[str, ...] = ()
    span: Span | None = None
    reason: str = ""
    author: str
    state: MarkState = MarkState.ACCEPTED
    at: datetime
    revisions: tuple[Revision, ...] = ()

    @model_validator(mode="after")
    def _has_one_target(self) -> "Mark":
        if bool(self.events) == (self.span is not None):
            raise ValueError("a mark is on events or on a span, one of the two")
        return self
