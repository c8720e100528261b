"""Options that several commands share."""

from pathlib import Path
from typing import Annotated, Final

import typer

from timeline.store.location import default_workspace
from timeline.store.workspace import Workspace

# Who the log says did what this command line does.
ACTOR: Final = "Reviewer"

WorkspaceOption = Annotated[
    str | None,
    typer.Option(
        "--workspace",
        help="A file or a database URL. Default: a file in your data folder.",
        show_default=False,
    ),
]
CaseOption = Annotated[str, typer.Option("--case", help="The title or the id of the case.")]


def opened(workspace: str | None) -> Workspace:
    """The workspace that was named, or the user's own; made where it is not there yet."""
    if workspace is None:
        default_workspace().parent.mkdir(parents=True, exist_ok=True)
    return Workspace.open(_where(workspace))


def looked_into(workspace: str | None) -> Workspace:
    """The workspace that was named, or the user's own, where it is there: none is made.

    Raises NoWorkspace where there is none.
    """
    return Workspace.open(_where(workspace), new=False)


def _where(workspace: str | None) -> str | Path:
    if workspace is None:
        return default_workspace()
    return workspace if "://" in workspace else Path(workspace)
