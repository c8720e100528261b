"""A case being worked on: each change a minute after the one before, under its own id."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import create_engine, make_url, text

from timeline.model.agency import Agency, AgencyFamily
from timeline.model.case import Case
from timeline.model.event import Audience, Event
from timeline.model.mark import Mark, MarkKind, MarkState
from timeline.model.when import When
from timeline.store.changes import (
    CaseOpened,
    Change,
    EventScreened,
    FileBroughtIn,
    MarkMade,
    MarkRevised,
    MarkWithdrawn,
)
from timeline.store.log import Entry
from timeline.store.workspace import Workspace

BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def event(row: str, day: date = date(2016, 2, 8), agency: str = "csc") -> Event:
    return Event(id=row, when=When.exact(day), agency=agency, what=f"Home visit, {row}")


def agency(slug: str) -> Agency:
    return Agency(id=slug, name=slug.upper(), family=AgencyFamily.SOCIAL_CARE)


@dataclass
class Work:
    """People at work on the case “child-a” of a workspace."""

    workspace: Workspace
    case: str = "child-a"
    stamps: str = "c-"
    minutes: int = 0

    @property
    def now(self) -> datetime:
        return BEGIN + timedelta(minutes=self.minutes)

    def _stamp(self, actor: str) -> dict[str, object]:
        self.minutes += 1
        return {"actor": actor, "at": self.now, "change_id": f"{self.stamps}{self.minutes}"}

    def record(self, change: Change, actor: str = "Facilitator") -> Entry:
        return self.workspace.record(self.case, change, **self._stamp(actor))

    def undo(self, actor: str = "Facilitator") -> Entry | None:
        return self.workspace.undo(self.case, **self._stamp(actor))

    def redo(self, actor: str = "Facilitator") -> Entry | None:
        return self.workspace.redo(self.case, **self._stamp(actor))

    def open(self, title: str = "Child A") -> Entry:
        return self.record(CaseOpened(case=Case(id=self.case, title=title, subject="Child A")))

    def bring_in(
        self, file: str, *rows: str, agency_id: str = "csc", actor: str = "Reviewer"
    ) -> Entry:
        change = FileBroughtIn(
            file=file,
            digest=f"digest of {file}",
            agencies=(agency(agency_id),),
            events=tuple(event(row, agency=agency_id) for row in rows),
        )
        return self.record(change, actor)

    def mark(self, name: str, *events: str, actor: str = "Facilitator", **more: object) -> Entry:
        fields = {"kind": MarkKind.GOOD_PRACTICE, **more}
        made = Mark(id=name, events=events, author=actor, at=self.now, **fields)
        return self.record(MarkMade(mark=made), actor)

    def revise(
        self, mark: str, reason: str, seen: int = 0, actor: str = "Facilitator", **more: object
    ) -> Entry:
        fields = {"kind": MarkKind.GOOD_PRACTICE, "state": MarkState.ACCEPTED, **more}
        change = MarkRevised(mark=mark, reason=reason, revision_seen=seen, **fields)
        return self.record(change, actor)

    def withdraw(self, mark: str, actor: str = "Facilitator") -> Entry:
        return self.record(MarkWithdrawn(mark=mark), actor)

    def screen(self, row: str, headline: str, actor: str = "Reviewer") -> Entry:
        change = EventScreened(event=row, headline=headline, on_wall=True, audience=Audience.ROOM)
        return self.record(change, actor)

    @property
    def marks(self) -> dict[str, Mark]:
        return {mark.id: mark for mark in self.workspace.chronology(self.case).marks}

    @property
    def events(self) -> dict[str, Event]:
        return {row.id: row for row in self.workspace.chronology(self.case).events}


@pytest.fixture
def where(tmp_path: Path) -> Iterator[str]:
    """Where a new workspace lies: a file, or a schema of its own on a server that is named.

    TIMELINE_TEST_DATABASE is the URL of a PostgreSQL database that may be written to.
    """
    server = os.environ.get("TIMELINE_TEST_DATABASE")
    if server is None:
        yield str(tmp_path / "workspace.sqlite")
        return
    schema = f"test_{uuid4().hex}"
    engine = create_engine(server)
    with engine.begin() as connection:
        connection.execute(text(f"CREATE SCHEMA {schema}"))
    url = make_url(server).update_query_dict({"options": f"-csearch_path={schema}"})
    yield url.render_as_string(hide_password=False)
    with engine.begin() as connection:
        connection.execute(text(f"DROP SCHEMA {schema} CASCADE"))
    engine.dispose()


@pytest.fixture
def on_file(where: str) -> None:
    """For what only a workspace in a file has."""
    if "://" in where:
        pytest.skip("is about a workspace in a file")


@pytest.fixture
def workspace(where: str) -> Iterator[Workspace]:
    with Workspace.open(where) as opened:
        yield opened


@pytest.fixture
def work(workspace: Workspace) -> Work:
    """A case that is open and holds three events."""
    work = Work(workspace)
    work.open()
    work.bring_in("social care.docx", "visit", "call", "meeting")
    return work
