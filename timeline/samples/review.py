"""The reviewer's layer over a sample case: headlines, links and marks, keyed by source row."""

from datetime import date, datetime
from pathlib import Path
from typing import Literal

from pydantic import ConfigDict, Field, model_validator

from timeline.model.event import Audience, Source
from timeline.model.frozen import Frozen
from timeline.model.mark import MarkKind, Span

REVIEW_FILE = "review.json"


class CaseHeader(Frozen):
    """What a case is opened with."""

    title: str
    subject: str
    born: date
    expected: date


class ScreenedRow(Frozen):
    """A row with the reviewer's short words, and for whom it is."""

    source: Source
    headline: str
    on_wall: bool = True
    audience: Audience = Audience.ROOM


class LinkedRows(Frozen):
    """Rows that tell of one contact, or give conflicting accounts of it."""

    kind: Literal["same contact", "conflicting accounts"]
    sources: tuple[Source, ...] = Field(min_length=2)


class MarkedRows(Frozen):
    """A mark on rows or on a span. `at` is in UTC."""

    id: str
    kind: MarkKind
    sources: tuple[Source, ...] = ()
    span: Span | None = None
    reason: str
    author: str
    at: datetime

    @model_validator(mode="after")
    def _has_one_target(self) -> "MarkedRows":
        if bool(self.sources) == (self.span is not None):
            raise ValueError("a mark is on rows or on a span, one of the two")
        return self


class Window(Frozen):
    """The stretch of time that is on screen, both days included."""

    start: date = Field(alias="from")
    end: date = Field(alias="to")

    model_config = ConfigDict(populate_by_name=True, serialize_by_alias=True)


class OpeningRow(Frozen):
    """The row that a first look at the case opens on, and the window around it."""

    source: Source
    window: Window


class Review(Frozen):
    """The whole layer, as review.json holds it."""

    case: CaseHeader
    screened: tuple[ScreenedRow, ...]
    links: tuple[LinkedRows, ...]
    marks: tuple[MarkedRows, ...]
    opening: OpeningRow


def load_review(folder: Path) -> Review:
    """The review of the sample case in a folder."""
    return Review.model_validate_json((folder / REVIEW_FILE).read_bytes())
