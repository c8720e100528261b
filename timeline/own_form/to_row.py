"""An event as a row of words."""

from collections.abc import Callable, Mapping, Sequence

from timeline.model.chronology import Chronology, Link
from timeline.model.event import Audience, Event, KnownBy, Source
from timeline.model.mark import Mark
from timeline.model.when import When
from timeline.own_form import headings as h
from timeline.own_form.dates import date_in_full, date_shown, date_words, in_the_file
from timeline.own_form.mark_order import by_event, in_order
from timeline.own_form.marks import cell_of_marks
from timeline.own_form.names import NamesOut
from timeline.own_form.words import Row, listed, quoted


class RowsOut:
    """The rows of one chronology; knows the names, the links and the marks of it all."""

    def __init__(
        self, chronology: Chronology, row_called: Callable[[str], str] = lambda ref: ref
    ) -> None:
        """`row_called` gives the words by which a row names another, from that one's ref."""
        self._row_called = row_called
        self._agencies = NamesOut((agency.id, agency.name) for agency in chronology.agencies)
        self._people = NamesOut((person.id, person.cipher) for person in chronology.people)
        self.marks = in_order(chronology.marks)
        self._marks = by_event(self.marks)
        self._links = _by_first_event(chronology.links)

    def row(self, event: Event) -> Row:
        """All that an event says, by heading, in the order of headings; only what is there."""
        when = event.when.model_copy(update={"time": None})
        shown = date_shown(when)
        row: Row = {
            h.REF: event.id,
            h.DATE: shown,
            h.TIME: event.when.time or "",
            h.AGENCY: self._agencies.words(event.agency),
            h.HEADLINE: event.headline or "",
            h.WHAT: event.what,
            h.IMPACT: event.impact or "",
            h.CHILD_SEEN: event.child_seen.value.capitalize() if event.child_seen else "",
            h.ACTION: event.action or "",
            h.MARKS: self._marks_on(event.id),
            h.KIND: event.kind.value,
            h.IN_TOUCH: self._agencies.list(event.in_touch),
            h.PEOPLE: self._people.list(event.people),
            h.SAID: event.said or "",
            h.SHOWN: event.shown or "",
            h.RECORDED: date_in_full(event.recorded_when) if event.recorded_when else "",
            h.KNOWN_BY: "\n".join(self._known_by(known) for known in event.known_by),
            h.TAGS: listed(event.tags),
            h.ON_WALL: "yes" if event.on_wall else "",
            h.AUDIENCE: event.audience.value if event.audience is not Audience.PANEL else "",
            **self._linked(event.id),
            h.DATE_IN_FILE: in_the_file(event.when, shown),
            h.SOURCE: source_words(event.source),
        }
        row |= {quoted(heading): text for heading, text in event.extra.items()}
        return {heading: text for heading, text in row.items() if text}

    def span_row(self, mark: Mark) -> Row:
        """The row of a mark on a stretch of time."""
        if mark.span is None:
            raise ValueError(f"mark {mark.id} is on events, not on a stretch of time")
        return {
            h.REF: mark.id,
            h.FROM: date_words(When.exact(mark.span.start)),
            h.TO: date_words(When.exact(mark.span.end)),
            h.LANES: self._agencies.list(mark.span.lanes),
            h.MARKS: cell_of_marks([(mark, None)]),
        }

    def _marks_on(self, event: str) -> str:
        return cell_of_marks(
            (mark, mark.events.index(event) + 1) for mark in self._marks.get(event, ())
        )

    def _known_by(self, known: KnownBy) -> str:
        parts = [self._agencies.words(known.agency)]
        if known.since is not None:
            parts.append(f"from {date_in_full(known.since)}")
        if known.how is not None:
            parts.append(f"how: {known.how}")
        return listed(parts)

    def _linked(self, event: str) -> Row:
        """The links that begin at this event: their other rows, one link a line."""
        row: Row = {}
        for link in self._links.get(event, ()):
            heading = h.SAME_CONTACT if link.kind == "same contact" else h.CONFLICTING
            line = listed(self._row_called(ref) for ref in link.events[1:])
            row[heading] = f"{row[heading]}\n{line}" if heading in row else line
        return row


def source_words(source: Source | None) -> str:
    """Where the row stands in its agency's file: "csc.docx; table 1; row 42"."""
    if source is None:
        return "none"
    parts = [source.file]
    parts += [f"sheet {source.sheet}"] if source.sheet is not None else []
    parts += [f"table {source.table}"] if source.table is not None else []
    parts += [f"row {source.row}"] if source.row is not None else []
    return listed(parts)


def _by_first_event(links: Sequence[Link]) -> Mapping[str, list[Link]]:
    held: dict[str, list[Link]] = {}
    for link in links:
        held.setdefault(link.events[0], []).append(link)
    return held
