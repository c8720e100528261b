"""Small chronologies for the tests of pictures."""

from datetime import UTC, date, datetime
from typing import Any

from timeline.model.agency import Agency, AgencyFamily
from timeline.model.case import Case
from timeline.model.chronology import Chronology
from timeline.model.event import Event
from timeline.model.mark import Mark, MarkKind
from timeline.model.person import Person
from timeline.model.when import read_when

BORN = date(2015, 11, 13)
AT = datetime(2026, 7, 1, 10, 0, tzinfo=UTC)

CSC = Agency(id="csc", name="Children’s social care", family=AgencyFamily.SOCIAL_CARE)
POLICE = Agency(id="police", name="Police", family=AgencyFamily.POLICE)
HV = Agency(id="hv", name="Health visiting", family=AgencyFamily.HEALTH)
FATHERS_ACCOUNT = Agency(id="fathers-account", name="Father", family=AgencyFamily.FAMILY)

CHILD = Person(id="child-a", cipher="Child A", relation="child")
MOTHER = Person(id="mother", cipher="Mother", relation="mother")
FATHER = Person(id="father", cipher="Father", relation="father")


def event(ref: str, when: str, what: str = "A visit", **fields: Any) -> Event:
    return Event(**{"id": ref, "when": read_when(when), "agency": "csc", "what": what} | fields)


def mark(ref: str, kind: MarkKind, *events: str, **fields: Any) -> Mark:
    return Mark(**{"id": ref, "kind": kind, "events": events, "author": "F", "at": AT} | fields)


def chronology(*events: Event, **fields: Any) -> Chronology:
    held = {
        "case": Case(id="a", title="Child A", subject="Child A", born=BORN),
        "agencies": (CSC, POLICE, HV),
        "people": (CHILD, MOTHER, FATHER),
        "events": events,
    }
    return Chronology(**held | fields)
