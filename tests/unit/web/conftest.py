"""An app over a small case, asked without a browser."""

import itertools
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from dash import Dash

from timeline.journeys.cases import open_case
from timeline.journeys.stamp import Stamp
from timeline.model.agency import Agency, AgencyFamily
from timeline.model.event import Event
from timeline.model.when import When
from timeline.store.changes import FileBroughtIn
from timeline.store.workspace import Workspace
from timeline.web.app import make_app
from timeline.web.desk import Desk

_NUMBERS = itertools.count()


def stamp(actor: str = "Facilitator") -> Stamp:
    """A stamp with an id of its own."""
    return Stamp(actor, datetime(2026, 1, 5, 9, 0, tzinfo=UTC), f"{next(_NUMBERS):016x}")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk with the case "child-b" of three events by the police."""
    with Workspace.open(tmp_path / "w.db") as workspace:
        case_id = open_case(workspace, "Child B", stamp("Reviewer"), born=date(2015, 1, 1))
        events = tuple(
            Event(id=f"e-{n}", when=When.exact(date(2016, 1, n)), agency="police", what=f"Call {n}")
            for n in (1, 2, 3)
        )
        police = Agency(id="police", name="Police", family=AgencyFamily.POLICE)
        change = FileBroughtIn(file="p.csv", digest="d", agencies=(police,), events=events)
        made = stamp("Reviewer")
        workspace.record(case_id, change, actor=made.actor, at=made.at, change_id=made.change_id)
        yield Desk(workspace, stamp)


@pytest.fixture
def app(desk: Desk) -> Dash:
    return make_app(desk)
