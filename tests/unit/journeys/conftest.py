"""A workspace, stamps of a fixed day, and files of an agency as they would be dropped."""

import itertools
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from timeline.intake.reading import FileReading, Options
from timeline.journeys.bring_in import BroughtIn, bring_in_readings, look_at
from timeline.journeys.cases import new_case, open_case
from timeline.journeys.stamp import Stamp
from timeline.model.chronology import Chronology
from timeline.store.workspace import Workspace


@pytest.fixture
def stamp() -> Callable[[], Stamp]:
    numbers = itertools.count()
    at = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
    return lambda: Stamp("Reviewer", at, f"{next(numbers):012x}")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.open(tmp_path / "w.db") as opened:
        yield opened


@pytest.fixture
def case_id(workspace: Workspace, stamp: Callable[[], Stamp]) -> str:
    return open_case(workspace, "Child B", stamp())


@pytest.fixture
def police() -> Callable[..., FileReading]:
    """The police's file with these rows, each "date,what", as it was read."""

    def read(*rows: str, name: str = "police.csv", agency: str = "Police") -> FileReading:
        lines = ["Date,What happened", *rows]
        return look_at("\n".join(lines).encode(), name, Options(agency=agency))

    return read


@pytest.fixture
def bring(workspace: Workspace, stamp: Callable[[], Stamp]) -> Callable[..., tuple[BroughtIn, ...]]:
    """Bring readings into the case of an id, or into a new one of a title."""

    def brought(case: str, *readings: FileReading, **how: bool) -> tuple[BroughtIn, ...]:
        there = case in {summary.id for summary in workspace.cases()}
        into = workspace.chronology(case).case if there else new_case(workspace, case)
        return bring_in_readings(workspace, into, readings, stamp(), is_new=not there, **how)

    return brought


@pytest.fixture
def case(workspace: Workspace, case_id: str) -> Callable[[], Chronology]:
    """The case as it is now."""
    return lambda: workspace.chronology(case_id)
