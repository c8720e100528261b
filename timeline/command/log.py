"""case-timeline log: what was changed, by whom, and whether the log is whole."""

from typing import Annotated

import typer

from timeline.command.options import ACTOR, CaseOption, WorkspaceOption, looked_into
from timeline.command.speak import Stop, say
from timeline.journeys.cases import case_named
from timeline.journeys.stamp import stamp_now
from timeline.store.changes import Undone

log = typer.Typer(help="The log under everything.", no_args_is_help=True)


@log.command()
def verify(workspace: WorkspaceOption = None) -> None:
    """Check that nothing the log or the current tables hold was changed from outside.

    The hash of the last entry can be noted elsewhere: it tells of a log made wholly anew.
    """
    with looked_into(workspace) as store:
        outcome = store.verify()
        last = store.entries(since=outcome.entries - 1) if outcome.entries else ()
    if not outcome.ok:
        raise Stop(outcome.words)
    say(outcome.words)
    for entry in last[:1]:
        say(f"Entry {entry.number} has the hash {entry.hash}.")


@log.command()
def show(
    workspace: WorkspaceOption = None,
    case: Annotated[
        str | None, typer.Option("--case", help="Only of the case with this title or id.")
    ] = None,
    since: Annotated[int, typer.Option(help="Only entries after this number.", min=0)] = 0,
) -> None:
    """Print the entries of the log, one a line."""
    with looked_into(workspace) as store:
        case_id = None if case is None else case_named(store, case)
        for entry in store.entries(since=since, case_id=case_id):
            say(
                f"{entry.number:>6}  {entry.at:%Y-%m-%d %H:%M:%S}  {entry.case_id}  "
                f"{entry.actor}: {entry.kind}"
            )


@log.command()
def undo(case: CaseOption, workspace: WorkspaceOption = None) -> None:
    """Take back the last change that was made in a case as its reviewer, such as a file.

    Files that were brought in on the page are the reviewer's too; marks made on the wall
    are the facilitator's and stay. The log keeps what was taken back.
    """
    stamp = stamp_now(ACTOR)
    with looked_into(workspace) as store:
        case_id = case_named(store, case)
        entry = store.undo(case_id, actor=ACTOR, at=stamp.at, change_id=stamp.change_id)
        change = entry.change() if entry else None
        if not isinstance(change, Undone):
            raise Stop("There is nothing to take back in this case.")
        taken = store.entries(since=change.entry - 1, limit=1)[0].change()
    file = getattr(taken, "file", None)
    say(f"Taken back: {taken.change} ({file})." if file else f"Taken back: {taken.change}.")
