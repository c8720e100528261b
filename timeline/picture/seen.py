"""The seen row: a tick for each contact by anyone, as the child's experience."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from timeline.model.agency import Agency, AgencyFamily
from timeline.model.chronology import Chronology
from timeline.model.event import ChildSeen, Event, EventKind
from timeline.picture.extent import extent_of
from timeline.picture.scene import SeenTick, SeenWord

_SEEN_WORDS: Mapping[ChildSeen | None, SeenWord] = MappingProxyType(
    {
        ChildSeen.SEEN: "seen",
        ChildSeen.SEEN_ALONE: "seen alone",
        ChildSeen.NOT_SEEN: "not seen",
        None: "not recorded",
    }
)

# Agencies whose visits are to the child, so that silence about the child is telling.
_VISITING = frozenset(
    {
        AgencyFamily.SOCIAL_CARE,
        AgencyFamily.HEALTH,
        AgencyFamily.EDUCATION,
        AgencyFamily.VOLUNTARY,
        AgencyFamily.POLICE,
    }
)
_FACE_TO_FACE = re.compile(
    r"\b(?:visit(?:s|ed)?|clinic|appointment|attended|home check|weigh(?:ed|t|-in)?|"
    r"immunisations?|welfare check)\b",
    re.IGNORECASE,
)
_FROM_AFAR = re.compile(
    r"\b(?:telephone[d]?|phone[d]?|called|rang|text(?:ed)?|e-?mail(?:ed)?|letter|fax|"
    r"voicemail|by post)\b",
    re.IGNORECASE,
)


def seen_ticks(
    chronology: Chronology, events: Iterable[Event], first: float, last: float
) -> list[SeenTick]:
    """The ticks of these events, by day; a row without a known date has none."""
    visiting = {agency.id for agency in chronology.agencies if _visits(agency)}
    ticks = []
    for event in events:
        if event.kind is EventKind.CONTEXT or event.when.sense == "unknown":
            continue
        if event.child_seen is None and not _would_see(event, visiting, chronology.case.born):
            continue
        day = extent_of(event.when, first, last).middle
        ticks.append(SeenTick(event.id, day, _SEEN_WORDS[event.child_seen]))
    return sorted(ticks, key=lambda tick: tick.day)


def _visits(agency: Agency) -> bool:
    return agency.family in _VISITING


def _would_see(event: Event, visiting: set[str], born: date | None) -> bool:
    """Whether a contact after birth was of the sort at which a child is seen."""
    if event.kind is not EventKind.CONTACT or event.agency not in visiting:
        return False
    if born is None or event.when.earliest is None or event.when.earliest < born:
        return False
    return bool(_FACE_TO_FACE.search(event.what)) and not _FROM_AFAR.search(event.what)
