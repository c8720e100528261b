"""Lays a review over the events that its files were read into."""

from collections.abc import Iterable, Mapping

from timeline.model.chronology import Link
from timeline.model.event import Audience, Event, Source
from timeline.model.frozen import Frozen
from timeline.model.mark import Mark, MarkState
from timeline.samples.review import Review, Window


class RowNotFound(LookupError):
    """A review speaks of a row that no event came from; the message names the row."""


class Screening(Frozen):
    """The reviewer's words over one event."""

    event: str
    headline: str
    on_wall: bool
    audience: Audience


class Opening(Frozen):
    """The event that a first look opens on, and its window."""

    event: str
    window: Window


class Laid(Frozen):
    """A review in terms of events: what a store is asked to apply."""

    screened: tuple[Screening, ...]
    links: tuple[Link, ...]
    marks: tuple[Mark, ...]
    opening: Opening


def lay(review: Review, events: Iterable[Event]) -> Laid:
    """The review with each source row replaced by the id of the event it became.

    Raises RowNotFound for a source that no event came from.
    """
    ids = {event.source: event.id for event in events if event.source is not None}
    return Laid(
        screened=tuple(
            Screening(
                event=_id(ids, row.source),
                headline=row.headline,
                on_wall=row.on_wall,
                audience=row.audience,
            )
            for row in review.screened
        ),
        links=tuple(Link(kind=link.kind, events=_ids(ids, link.sources)) for link in review.links),
        marks=_marks(review, ids),
        opening=Opening(event=_id(ids, review.opening.source), window=review.opening.window),
    )


def _marks(review: Review, ids: Mapping[Source, str]) -> tuple[Mark, ...]:
    return tuple(
        Mark(
            id=mark.id,
            kind=mark.kind,
            events=_ids(ids, mark.sources),
            span=mark.span,
            reason=mark.reason,
            author=mark.author,
            state=MarkState.ACCEPTED,
            at=mark.at,
        )
        for mark in review.marks
    )


def _ids(ids: Mapping[Source, str], sources: tuple[Source, ...]) -> tuple[str, ...]:
    return tuple(_id(ids, source) for source in sources)


def _id(ids: Mapping[Source, str], source: Source) -> str:
    try:
        return ids[source]
    except KeyError:
        raise RowNotFound(f"No event came from {in_words(source)}.") from None


def in_words(source: Source) -> str:
    """A source as a person would name it: "police.xlsx, sheet 2015 to 2016, row 9"."""
    return ", ".join(
        [source.file]
        + [
            f"{name} {value}"
            for name, value in (
                ("sheet", source.sheet),
                ("table", source.table),
                ("row", source.row),
            )
            if value is not None
        ]
    )
