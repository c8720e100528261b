"""A row of words as an event again."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from timeline.model.event import Audience, ChildSeen, Event, EventKind, KnownBy, Source
from timeline.model.when import DateProblem, When, read_time
from timeline.own_form import headings as h
from timeline.own_form.dates import date_from_full, date_of, with_file_text
from timeline.own_form.names import NamesIn
from timeline.own_form.words import Row, parts_of, unquoted

_T = TypeVar("_T")
_CLOCK = re.compile(r"[?~]*\d\d:\d\d(?:-\d\d:\d\d)?")
_SOURCE_PART = re.compile(r"(?P<name>sheet|table|row) (?P<value>.*)", re.DOTALL)

# Read elsewhere: marks and links are about several rows at once.
_NOT_OF_EVENT = frozenset({h.NO, h.MARKS, h.SAME_CONTACT, h.CONFLICTING, h.LANES, h.FROM, h.TO})


@dataclass
class Doubts:
    """What could not be taken as it stands: (heading, read, expected). It goes to `extra`."""

    found: list[tuple[str, str, str]] = field(default_factory=list)

    def tried(self, row: Row, heading: str, read: Callable[[str], _T], otherwise: _T) -> _T:
        """The value of a cell; `otherwise` where it is empty or cannot be read."""
        text = row.get(heading, "")
        if not text:
            return otherwise
        try:
            return read(text)
        except DateProblem as problem:
            self.found.append((heading, text, problem.expected))
        except ValueError as problem:
            self.found.append((heading, text, str(problem)))
        return otherwise


@dataclass(frozen=True)
class Place:
    """Where a row stands in the file that is being read, and an id for it if it has none."""

    ref: str
    source: Source


def event_of(row: Row, place: Place, agencies: NamesIn, people: NamesIn, doubts: Doubts) -> Event:
    """The event that a row tells of. A row that was added by hand has the place as its source."""
    when = _when(row, doubts)
    nobody: tuple[KnownBy, ...] = ()
    event = Event(
        id=place.ref,
        when=when,
        recorded_when=doubts.tried(row, h.RECORDED, _recorded, None),
        agency=agencies.ref(row.get(h.AGENCY, "")),
        in_touch=agencies.refs(row.get(h.IN_TOUCH, "")),
        people=people.refs(row.get(h.PEOPLE, "")),
        kind=doubts.tried(row, h.KIND, _kind, EventKind.CONTACT),
        what=row.get(h.WHAT, ""),
        impact=row.get(h.IMPACT) or None,
        child_seen=doubts.tried(row, h.CHILD_SEEN, _child_seen, None),
        said=row.get(h.SAID) or None,
        shown=row.get(h.SHOWN) or None,
        action=row.get(h.ACTION) or None,
        headline=row.get(h.HEADLINE) or None,
        on_wall=row.get(h.ON_WALL, "").casefold() in ("yes", "y", "true"),
        audience=doubts.tried(row, h.AUDIENCE, _audience, Audience.PANEL),
        known_by=doubts.tried(row, h.KNOWN_BY, lambda text: _known_by(text, agencies), nobody),
        tags=parts_of(row.get(h.TAGS, "")),
        source=_source(row[h.SOURCE]) if row.get(h.SOURCE) else place.source,
    )
    return event.model_copy(update={"extra": _extra(row, doubts)})


def _when(row: Row, doubts: Doubts) -> When:
    shown = row.get(h.DATE, "")
    when = doubts.tried(row, h.DATE, date_of, When.unknown(shown))
    when = with_file_text(when, row.get(h.DATE_IN_FILE, ""), shown)
    time = doubts.tried(row, h.TIME, _time, None)
    return when.model_copy(update={"time": time}) if time else when


def _time(text: str) -> str | None:
    return text if _CLOCK.fullmatch(text) else read_time(text) or None


def _recorded(text: str) -> When | None:
    return date_from_full(text)


def _kind(text: str) -> EventKind:
    return _one_of(EventKind, text)


def _child_seen(text: str) -> ChildSeen | None:
    return _one_of(ChildSeen, text)


def _audience(text: str) -> Audience:
    return _one_of(Audience, text)


_E = TypeVar("_E", EventKind, ChildSeen, Audience)


def _one_of(kinds: type[_E], text: str) -> _E:
    plain = " ".join(text.casefold().split())
    for kind in kinds:
        if kind.value == plain:
            return kind
    raise ValueError("one of: " + ", ".join(kind.value for kind in kinds))


def _known_by(text: str, agencies: NamesIn) -> tuple[KnownBy, ...]:
    return tuple(_known(line, agencies) for line in text.split("\n") if line.strip())


def _known(line: str, agencies: NamesIn) -> KnownBy:
    agency, *rest = parts_of(line)
    since, how = None, None
    for part in rest:
        if part.startswith("from "):
            since = date_from_full(part.removeprefix("from "))
        else:
            how = part.removeprefix("how:").removeprefix(" ")
    return KnownBy(agency=agencies.ref(agency), since=since, how=how)


def _source(text: str) -> Source | None:
    """The source that a cell names; a file's name comes first, "none" is none."""
    if text == "none":
        return None
    file, *rest = parts_of(text)
    found = {m["name"]: m["value"] for part in rest if (m := _SOURCE_PART.fullmatch(part))}
    numbers = {name: int(found[name]) for name in ("table", "row") if _is_count(found.get(name))}
    return Source(
        file=file,
        sheet=found.get("sheet"),
        table=numbers.get("table"),
        row=numbers.get("row"),
    )


def _is_count(text: str | None) -> bool:
    return text is not None and text.isdecimal()


def _extra(row: Row, doubts: Doubts) -> dict[str, str]:
    """Columns of the source, columns that were added by hand, and what could not be read."""
    extra: dict[str, str] = {}
    for heading, text in row.items():
        name = unquoted(heading)
        if name is not None:
            extra[name] = text
        elif heading not in h.OF_EVENT and heading not in _NOT_OF_EVENT:
            extra[heading] = text
    for heading, text, _ in doubts.found:
        extra.setdefault(heading, text)
    return extra
