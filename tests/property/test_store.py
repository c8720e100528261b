"""Whatever several people do to a case, in whatever order, the log can tell it again."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from timeline.model.agency import Agency, AgencyFamily
from timeline.model.case import Case
from timeline.model.chronology import Chronology, Link
from timeline.model.event import Audience, Event
from timeline.model.finding import Finding
from timeline.model.mark import Mark, MarkKind, MarkState
from timeline.model.when import When
from timeline.store.changes import (
    CaseOpened,
    CaseRevised,
    Change,
    EventScreened,
    FileBroughtIn,
    MarkMade,
    MarkRevised,
    MarkWithdrawn,
    ReviewLaid,
)
from timeline.store.files import RowNote
from timeline.store.problems import StoreProblem
from timeline.store.workspace import Workspace

BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
CASE = "child-a"

# Few names, so that people come upon each other's rows.
actors = st.sampled_from(["Facilitator", "Reviewer", "HV2"])
event_ids = st.sampled_from([f"e{number}" for number in range(6)])
mark_ids = st.sampled_from(["m0", "m1", "m2"])
agency_ids = st.sampled_from(["csc", "police"])
words = st.text(st.characters(codec="utf-8"), max_size=12)
some_events = st.lists(
    st.sampled_from(["e0", "e1", "e2", "e3", "e4"]), min_size=1, max_size=2, unique=True
).map(tuple)
mark_kinds = st.sampled_from(MarkKind)

events = st.builds(
    Event,
    id=event_ids,
    when=st.dates(date(2009, 1, 1), date(2016, 12, 31)).map(When.exact) | st.just(When.unknown()),
    agency=agency_ids,
    in_touch=st.lists(agency_ids, max_size=1).map(tuple),
    what=words,
    extra=st.dictionaries(words, words, max_size=2),
)
findings = st.builds(
    Finding,
    id=st.sampled_from(["f0", "f1"]),
    words=words,
    events=st.lists(event_ids, max_size=1).map(tuple),
    marks=st.lists(mark_ids, max_size=1).map(tuple),
)
brought_in = st.builds(
    FileBroughtIn,
    file=st.just("a file"),
    digest=st.sampled_from("123456"),
    # As in any file that was read: every agency that its rows name comes with it.
    agencies=words.map(
        lambda name: tuple(
            Agency(id=slug, name=name, family=AgencyFamily.SOCIAL_CARE)
            for slug in ("csc", "police")
        )
    ),
    events=st.lists(events, max_size=3, unique_by=lambda row: row.id).map(tuple),
    findings=st.lists(findings, max_size=1).map(tuple),
    notes=st.lists(st.builds(RowNote, file=words, text=words), max_size=2).map(tuple),
)
marks = st.builds(
    Mark,
    id=mark_ids,
    kind=mark_kinds,
    events=some_events,
    reason=words,
    author=actors,
    at=st.integers(0, 9).map(lambda hours: BEGIN + timedelta(hours=hours)),
)
screenings = st.builds(
    EventScreened,
    event=event_ids,
    headline=st.none() | words,
    on_wall=st.booleans(),
    audience=st.sampled_from(Audience),
)
links = st.builds(
    Link,
    kind=st.sampled_from(["same contact", "conflicting accounts"]),
    events=st.lists(event_ids, min_size=2, max_size=2, unique=True).map(tuple),
)
revisions = st.builds(
    MarkRevised,
    mark=mark_ids,
    kind=mark_kinds,
    reason=words,
    state=st.sampled_from(MarkState),
    revision_seen=st.integers(0, 2),
)
reviews = st.builds(
    ReviewLaid,
    screened=st.lists(screenings, max_size=2).map(tuple),
    links=st.lists(links, max_size=2).map(tuple),
    marks=st.lists(marks, max_size=1).map(tuple),
)
headers = st.builds(Case, id=st.just(CASE), title=words, subject=words, born=st.none() | st.dates())
changes = st.one_of(
    brought_in,
    st.builds(CaseRevised, case=headers, seen=st.just(Case(id=CASE, title="Child A"))),
    st.builds(MarkMade, mark=marks),
    revisions,
    st.builds(MarkWithdrawn, mark=mark_ids),
    screenings,
    reviews,
)


@contextmanager
def new_workspace() -> Iterator[Workspace]:
    with (
        TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        Workspace.open(Path(folder) / "workspace.sqlite") as workspace,
    ):
        opened = CaseOpened(case=Case(id=CASE, title="Child A"))
        workspace.record(CASE, opened, actor="Reviewer", at=BEGIN, change_id="opened")
        yield workspace


class PeopleAtWork(RuleBasedStateMachine):
    """Several people bring in, mark, screen, undo and redo; some of it is refused."""

    @initialize()
    def open_a_case(self) -> None:
        self.folder = mkdtemp()
        self.workspace = Workspace.open(Path(self.folder) / "workspace.sqlite")
        self.turn = 0
        self.last: tuple[str, Change, dict[str, object]] | None = None
        opened = CaseOpened(case=Case(id=CASE, title="Child A"))
        self.workspace.record(CASE, opened, **self.stamp("Reviewer"))
        self.then: dict[int, Chronology] = {1: self.workspace.chronology(CASE)}
        first = tuple(
            Event(id=f"e{number}", when=When.unknown(), agency="csc", what="Home visit")
            for number in range(4)
        )
        self._record(FileBroughtIn(file="first", digest="0", events=first), "HV2")

    def stamp(self, actor: str) -> dict[str, object]:
        self.turn += 1
        at = BEGIN + timedelta(minutes=self.turn)
        return {"actor": actor, "at": at, "change_id": f"c-{self.turn}"}

    def teardown(self) -> None:
        if not hasattr(self, "workspace"):
            return
        for number, chronology in self.then.items():
            assert self.workspace.chronology_at(CASE, number) == chronology
        numbers = [entry.number for entry in self.workspace.entries()]
        assert numbers == list(range(1, len(self.then) + 1))
        found = self.workspace.verify()
        assert found.ok, found.words
        self.workspace.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    @rule(change=brought_in, actor=actors)
    def bring_in(self, change: FileBroughtIn, actor: str) -> None:
        self._record(change, actor)

    @rule(change=st.builds(MarkMade, mark=marks), actor=actors)
    def mark(self, change: MarkMade, actor: str) -> None:
        self._record(change, actor)

    @rule(change=reviews | screenings, actor=actors)
    def review(self, change: Change, actor: str) -> None:
        self._record(change, actor)

    @rule(case=headers, actor=actors, late=st.booleans())
    def revise_the_case(self, case: Case, actor: str, late: bool) -> None:
        seen = self.workspace.chronology(CASE).case
        if late:
            seen = seen.model_copy(update={"title": f"{seen.title}, as it was"})
        assert self._record(CaseRevised(case=case, seen=seen), actor) != late

    @precondition(lambda self: self.workspace.chronology(CASE).marks)
    @rule(change=revisions, actor=actors, late=st.booleans())
    def revise_a_mark(self, change: MarkRevised, actor: str, late: bool) -> None:
        mark = self.workspace.chronology(CASE).marks[0]
        seen = len(mark.revisions) - late
        asked = change.model_copy(update={"mark": mark.id, "revision_seen": seen})
        assert self._record(asked, actor) != late

    @precondition(lambda self: self.workspace.chronology(CASE).marks)
    @rule(actor=actors)
    def withdraw_a_mark(self, actor: str) -> None:
        chronology = self.workspace.chronology(CASE)
        mark = chronology.marks[-1].id
        carries = any(mark in finding.marks for finding in chronology.findings)
        assert self._record(MarkWithdrawn(mark=mark), actor) != carries

    def _record(self, change: Change, actor: str) -> bool:
        stamp = self.stamp(actor)
        try:
            entry = self.workspace.record(CASE, change, **stamp)
        except StoreProblem:
            return False
        self.then[entry.number] = self.workspace.chronology(CASE)
        self.last = (CASE, change, stamp)
        return True

    @rule(actor=actors)
    def undo(self, actor: str) -> None:
        self._take("undo", actor)

    @rule(actor=actors)
    def redo(self, actor: str) -> None:
        self._take("redo", actor)

    @rule(actor=actors)
    def undo_and_redo_at_once_is_as_if_nothing_was(self, actor: str) -> None:
        before = self.workspace.chronology(CASE)
        if self._take("undo", actor):
            assert self._take("redo", actor)
            assert self.workspace.chronology(CASE) == before

    @precondition(lambda self: self.last is not None)
    @rule()
    def send_the_last_change_once_more(self) -> None:
        case, change, stamp = self.last
        first = self.workspace.record(case, change, **stamp)
        assert first.change_id == stamp["change_id"]

    def _take(self, act: str, actor: str) -> bool:
        try:
            entry = getattr(self.workspace, act)(CASE, **self.stamp(actor))
        except StoreProblem:
            return False
        if entry is None:
            return False
        assert entry.actor == actor
        self.then[entry.number] = self.workspace.chronology(CASE)
        return True

    @invariant()
    def only_what_was_recorded_changed_the_case(self) -> None:
        if not hasattr(self, "workspace"):
            return
        assert self.workspace.last_number() == max(self.then)
        assert self.workspace.chronology(CASE) == self.then[max(self.then)]

    @invariant()
    def nothing_points_at_what_is_not_there(self) -> None:
        if not hasattr(self, "workspace"):
            return
        chronology = self.workspace.chronology(CASE)
        there = {row.id for row in chronology.events}
        for pointing in (*chronology.marks, *chronology.links):
            assert there.issuperset(pointing.events)
        marked = {mark.id for mark in chronology.marks}
        for finding in chronology.findings:
            assert there.issuperset(finding.events)
            assert marked.issuperset(finding.marks)


TestPeopleAtWork = PeopleAtWork.TestCase
TestPeopleAtWork.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)


@settings(max_examples=25, deadline=None)
@given(st.lists(changes, min_size=1, max_size=15))
def test_one_person_alone_goes_back_and_forth_through_every_state(wanted):
    with new_workspace() as workspace:
        states = [workspace.chronology(CASE)]
        for turn, change in enumerate(wanted):
            stamp = {"actor": "Facilitator", "at": BEGIN, "change_id": f"c-{turn}"}
            try:
                workspace.record(CASE, change, **stamp)
            except StoreProblem:
                continue
            states.append(workspace.chronology(CASE))
        assume(len(states) > 1)

        back = [workspace.chronology(CASE)]
        while workspace.undo(CASE, actor="Facilitator", at=BEGIN, change_id=f"u-{len(back)}"):
            back.append(workspace.chronology(CASE))
        assert back == states[::-1]

        forth = [workspace.chronology(CASE)]
        while workspace.redo(CASE, actor="Facilitator", at=BEGIN, change_id=f"r-{len(forth)}"):
            forth.append(workspace.chronology(CASE))
        assert forth == states


@pytest.fixture(scope="module")
def worked_on(tmp_path_factory) -> bytes:
    """A workspace in which five things were done, as the bytes of its file."""
    path = tmp_path_factory.mktemp("store") / "workspace.sqlite"
    with Workspace.open(path) as workspace:
        row = Event(id="e1", when=When.exact(date(2016, 2, 8)), agency="csc", what="Visit – été")
        agency = Agency(id="csc", name="CSC", family=AgencyFamily.SOCIAL_CARE)
        mark = Mark(id="m", kind=MarkKind.QUESTION, events=("e1",), author="HV2", at=BEGIN)
        done: list[Change] = [
            CaseOpened(case=Case(id=CASE, title="Child A")),
            FileBroughtIn(
                file="f",
                digest="d",
                agencies=(agency,),
                events=(row,),
                findings=(Finding(id="f1", words="Seen", events=("e1",)),),
                notes=(RowNote(file="f", row=9, text="Signed: A. Nother"),),
            ),
            MarkMade(mark=mark),
            EventScreened(event="e1", headline="Visit", on_wall=True, audience=Audience.ROOM),
        ]
        for turn, change in enumerate(done):
            workspace.record(CASE, change, actor="HV2", at=BEGIN, change_id=f"c-{turn}")
        workspace.undo(CASE, actor="HV2", at=BEGIN, change_id="undone")
    return path.read_bytes()


PLACES = [
    *(("log", column) for column in ("at", "actor", "content", "prev_hash", "hash")),
    *((table, "body") for table in ("cases", "files", "agencies", "events", "marks", "findings")),
    ("touched", "before"),
]


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(PLACES), st.data())
def test_any_byte_that_was_changed_is_found(worked_on, place, data):
    table, column = place
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "workspace.sqlite"
        path.write_bytes(worked_on)
        with sqlite3.connect(path) as file:
            query = f"SELECT rowid, CAST({column} AS BLOB) FROM {table} WHERE {column} NOT NULL"
            row, value = data.draw(st.sampled_from(file.execute(query).fetchall()))
            changed = bytearray(value)
            changed[data.draw(st.integers(0, len(value) - 1))] ^= data.draw(st.integers(1, 255))
            update = f"UPDATE {table} SET {column} = CAST(? AS TEXT) WHERE rowid = ?"
            file.execute(update, (bytes(changed), row))
        file.close()
        with Workspace.open(path) as workspace:
            assert not workspace.verify().ok
