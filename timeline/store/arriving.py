"""What a file writes: its events and all that came with them, whole or not at all."""

from collections.abc import Sequence

from timeline.store.changes import FileBroughtIn, as_text
from timeline.store.files import FileIn
from timeline.store.fitting import (
    Identified,
    added,
    kept_or_added,
    link_rows,
    mark_rows,
    of_content,
    rows_there,
)
from timeline.store.problems import ChangeRefused
from timeline.store.rows import Rows, Write
from timeline.store.tables import RowTable


def file_rows(change: FileBroughtIn, rows: Rows) -> tuple[Write, ...]:
    """The rows of a file that is brought in. Raises ChangeRefused where it does not fit."""
    if rows.bodies("files", [change.digest]):
        raise ChangeRefused(f"The file “{change.file}” is already in this case.")
    arriving = {event.id for event in change.events}
    return (
        _file(change),
        *kept_or_added("agencies", change.agencies, rows),
        *kept_or_added("people", change.people, rows),
        *_people_tied(change, rows),
        *_new("events", "an event", change.events, change, rows),
        *link_rows(change.links, rows, arriving),
        *mark_rows(change.marks, rows, arriving),
        *_learned(change, rows),
    )


def _file(change: FileBroughtIn) -> Write:
    file = FileIn(
        file=change.file,
        digest=change.digest,
        events=len(change.events),
        notes=change.notes,
        problems=change.problems,
    )
    return Write("files", change.digest, None, as_text(file))


def _people_tied(change: FileBroughtIn, rows: Rows) -> tuple[Write, ...]:
    named = {person for tie in change.relationships for person in (tie.person, tie.other)}
    rows_there("people", "person", named - {person.id for person in change.people}, rows)
    return of_content("relationships", change.relationships, rows)


def _learned(change: FileBroughtIn, rows: Rows) -> tuple[Write, ...]:
    """Findings, actions, impacts and learning events; each rests on what is there or arrives."""
    findings, actions = change.findings, change.actions
    events = {event for finding in findings for event in finding.events}
    marks = {mark for finding in findings for mark in finding.marks}
    answered = {action.finding for action in actions}
    changed = {impact.action for impact in change.impacts}
    rows_there("events", "event", events - {event.id for event in change.events}, rows)
    rows_there("marks", "mark", marks - {mark.id for mark in change.marks}, rows)
    rows_there("findings", "finding", answered - {finding.id for finding in findings}, rows)
    rows_there("actions", "action", changed - {action.id for action in actions}, rows)
    return (
        *_new("findings", "a finding", findings, change, rows),
        *_new("actions", "an action", actions, change, rows),
        *_new("impacts", "an impact", change.impacts, change, rows),
        *_new("learning_events", "a learning event", change.learning_events, change, rows),
    )


def _new(
    table: RowTable,
    word: str,
    documents: Sequence[Identified],
    change: FileBroughtIn,
    rows: Rows,
) -> tuple[Write, ...]:
    # A file's name may hold braces, which are no places to fill.
    name = change.file.replace("{", "{{").replace("}", "}}")
    refusal = f"The file “{name}” holds {word} that is in the case already ({{id}})."
    return added(table, documents, rows, refusal)
