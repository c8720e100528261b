"""case-timeline log: what was changed, by whom, and whether the log is whole."""

from typing import Annotated

import typer

from timeline.command.options import WorkspaceOption, opened
from timeline.command.speak import Stop, out

log = typer.Typer(help="The log under everything.", no_args_is_help=True)


@log.command()
def verify(workspace: WorkspaceOption = None) -> None:
    """Check that no byte of the log or of the current tables was changed from outside."""
    with opened(workspace) as store:
        outcome = store.verify()
    if not outcome.ok:
        raise Stop(outcome.words)
    out.print(outcome.words, soft_wrap=True)


@log.command()
def show(
    workspace: WorkspaceOption = None,
    since: Annotated[int, typer.Option(help="Only entries after this number.", min=0)] = 0,
) -> None:
    """Print the entries of the log, one a line."""
    with opened(workspace) as store:
        for entry in store.entries(since=since):
            out.print(
                f"{entry.number:>6}  {entry.at:%Y-%m-%d %H:%M:%S}  {entry.case_id}  "
                f"{entry.actor}: {entry.kind}",
                markup=False,
                soft_wrap=True,
            )
