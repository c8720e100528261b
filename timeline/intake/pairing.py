"""Which rows of different agencies tell of one contact. Proposals: a person says yes or no."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Final

import networkx as nx
from rapidfuzz import fuzz

from timeline.model.chronology import Link
from timeline.model.event import Event, EventKind

_SIMILAR: Final = 72.0
_HOURS_APART: Final = 2
# A meeting of a kind that two agencies hardly hold twice on one day about one child.
_MEETINGS: Final = (
    re.compile(r"strategy (?:meeting|discussion)", re.IGNORECASE),
    re.compile(r"conference|\b(?:icpc|rcpc)\b", re.IGNORECASE),
    re.compile(r"core group", re.IGNORECASE),
    re.compile(r"\bmarac\b", re.IGNORECASE),
    re.compile(r"planning meeting|legal gateway", re.IGNORECASE),
    re.compile(r"looked[- ]after review|\b(?:lac|cla) review", re.IGNORECASE),
    re.compile(r"joint visit", re.IGNORECASE),
)
_SHARED: Final = frozenset(
    {EventKind.CONTACT, EventKind.MEETING, EventKind.INCIDENT, EventKind.ASSESSMENT}
)


@dataclass(frozen=True)
class _Pair:
    likeness: float
    one: Event
    other: Event


def pair(events: Iterable[Event]) -> tuple[Link, ...]:
    """Links of kind "same contact" between events of different agencies on the same day.

    Proposed where both tell of the same sort of meeting, where each names the other as in
    touch, or where their words are alike; times two hours apart speak against it. A link
    holds one event of an agency. Conflicting accounts are not guessed: only a person knows.
    """
    links: list[Link] = []
    for on_one_day in _by_day(events):
        pairs = sorted(_pairs(on_one_day), key=lambda found: (-found.likeness, found.one.id))
        links += [Link(kind="same contact", events=group) for group in _groups(pairs)]
    return tuple(links)


def _by_day(events: Iterable[Event]) -> Iterator[list[Event]]:
    days: dict[date, list[Event]] = {}
    for event in events:
        day = event.when.earliest
        if day is not None and day == event.when.latest and event.kind in _SHARED:
            days.setdefault(day, []).append(event)
    for day in sorted(days):
        yield days[day]


def _pairs(events: Sequence[Event]) -> Iterator[_Pair]:
    for one, other in combinations(events, 2):
        if one.agency == other.agency or _hours_apart(one, other) > _HOURS_APART:
            continue
        likeness = _likeness(one, other)
        if likeness:
            yield _Pair(likeness, one, other)


def _likeness(one: Event, other: Event) -> float:
    """How alike two events are, to 100; 0 where nothing says that they are one contact."""
    meetings = _meetings_in(one), _meetings_in(other)
    if meetings[0] & meetings[1]:
        return 100.0
    if meetings[0] and meetings[1]:
        return 0.0
    if other.agency in one.in_touch and one.agency in other.in_touch:
        return 90.0
    alike = (
        fuzz.token_set_ratio(one.what, other.what) if min(_words(one), _words(other)) > 3 else 0.0
    )
    return alike if alike >= _SIMILAR and one.kind == other.kind else 0.0


def _meetings_in(event: Event) -> frozenset[int]:
    """Which sorts of meeting the type, the headline or the opening words of a row name."""
    opening = " ".join((*event.extra.values(), event.headline or "", event.what))[:160]
    return frozenset(index for index, words in enumerate(_MEETINGS) if words.search(opening))


def _words(event: Event) -> int:
    return len(event.what.split())


def _hours_apart(one: Event, other: Event) -> float:
    hours = [_hours(event.when.time) for event in (one, other)]
    return abs(hours[0] - hours[1]) if hours[0] is not None and hours[1] is not None else 0.0


def _hours(time: str | None) -> float | None:
    found = re.match(r"[?~]?(\d{2}):(\d{2})", time or "")
    return int(found.group(1)) + int(found.group(2)) / 60 if found else None


def _groups(pairs: Iterable[_Pair]) -> list[tuple[str, ...]]:
    """Pairs joined into groups, the likest first; a group never holds an agency twice."""
    joined: nx.Graph[str] = nx.Graph()
    agency_of: dict[str, str] = {}
    for found in pairs:
        agency_of |= {event.id: event.agency for event in (found.one, found.other)}
        joined.add_nodes_from((found.one.id, found.other.id))
        mine = nx.node_connected_component(joined, found.one.id)
        others = nx.node_connected_component(joined, found.other.id)
        if {agency_of[event] for event in mine}.isdisjoint(agency_of[event] for event in others):
            joined.add_edge(found.one.id, found.other.id)
    return [tuple(sorted(group)) for group in nx.connected_components(joined) if len(group) > 1]
