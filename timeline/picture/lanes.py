"""The lanes of a picture, top to bottom: child, seen, family, agencies, context."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from timeline.insight.kin import Kin, kin_of
from timeline.model.agency import Agency, AgencyFamily
from timeline.model.chronology import Chronology
from timeline.model.event import Event
from timeline.picture.scene import Lane
from timeline.picture.view import CONTEXT_LANE, View, lane_id

CHILD = "child"
SEEN = "seen"

_FAMILY_RANK = MappingProxyType({family: rank for rank, family in enumerate(AgencyFamily)})


class Lanes:
    """The lanes of one picture, and where each event and each person's bar stands."""

    def __init__(self, lanes: Sequence[Lane], accounts: Mapping[str, str]) -> None:
        """`accounts`: person id -> the id of the lane that holds the person's own account."""
        self.all = list(lanes)
        self._index = {lane.id: number for number, lane in enumerate(lanes)}
        self._accounts = accounts

    def of_event(self, event: Event) -> int:
        """The number of the lane that an event stands in."""
        return self._index[lane_id(event)]

    def named(self, lane: str) -> int | None:
        """The number of a lane by its id, or a person's; None where it is not drawn."""
        return self._index.get(self._accounts.get(lane, lane))


def lanes_of(
    chronology: Chronology, events: Sequence[Event], with_bars: Iterable[str], view: View
) -> Lanes:
    """The lanes for these events (in date order) and for the people who have bars."""
    agencies = _agencies_with_events(chronology, events)
    kin = kin_of(chronology)
    accounts = _own_accounts(agencies, kin)
    lanes = [
        Lane(CHILD, chronology.case.subject or chronology.case.title, "child"),
        Lane(SEEN, "Seen", "seen"),
        *_family_lanes(agencies, kin, set(with_bars), accounts),
        *(
            Lane(agency.id, agency.name, "agency")
            for agency in _ordered(agencies, view.order)
            if agency.family is not AgencyFamily.FAMILY
        ),
    ]
    if any(lane_id(event) == CONTEXT_LANE for event in events):
        lanes.append(Lane(CONTEXT_LANE, "Context", "context"))
    hidden = set(view.hidden) - {CHILD}
    return Lanes([lane for lane in lanes if lane.id not in hidden], accounts)


def _family_lanes(
    agencies: Sequence[Agency], kin: Sequence[Kin], with_bars: set[str], accounts: dict[str, str]
) -> list[Lane]:
    """The relatives with a bar or an account of their own, nearest first; then other accounts."""
    lanes = [
        Lane(accounts.get(relative.id, relative.id), relative.name, "family")
        for relative in kin
        if relative.id in with_bars or relative.id in accounts
    ]
    return lanes + [
        Lane(agency.id, agency.name, "family")
        for agency in agencies
        if agency.family is AgencyFamily.FAMILY and agency.id not in accounts.values()
    ]


def _agencies_with_events(chronology: Chronology, events: Sequence[Event]) -> list[Agency]:
    """Agencies in the order of their family, then of their first event.

    An agency that the case does not list is shown under its id.
    """
    first: dict[str, int] = {}
    for place, event in enumerate(events):
        first.setdefault(lane_id(event), place)
    first.pop(CONTEXT_LANE, None)
    listed = {agency.id: agency for agency in chronology.agencies}
    found = [
        listed.get(lane) or Agency(id=lane, name=lane, family=AgencyFamily.VOLUNTARY)
        for lane in first
    ]
    return sorted(found, key=lambda agency: (_FAMILY_RANK[agency.family], first[agency.id]))


def _own_accounts(agencies: Sequence[Agency], kin: Sequence[Kin]) -> dict[str, str]:
    """Relatives whose own account is a source of the case: person id -> agency id."""
    return {
        relative.id: agency.id
        for agency in reversed(agencies)
        if agency.family is AgencyFamily.FAMILY
        for relative in reversed(kin)
        if agency.name.casefold() in {relative.name.casefold(), relative.relation}
    }


def _ordered(agencies: list[Agency], order: tuple[str, ...]) -> list[Agency]:
    place = {agency: number for number, agency in enumerate(order)}
    return sorted(agencies, key=lambda agency: place.get(agency.id, len(order)))
