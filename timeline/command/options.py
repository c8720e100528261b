"""Options that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

from timeline.store.location import default_workspace
from timeline.store.workspace import Workspace

WorkspaceOption = Annotated[
    str | None,
    typer.Option(
        "--workspace",
        help="A file or a database URL. Default: a file in your data folder.",
        show_default=False,
    ),
]


def opened(workspace: str | None) -> Workspace:
    """The workspace that was named, or the user's own; made where it is not there yet."""
    if workspace is None:
        path = default_workspace()
        path.parent.mkdir(parents=True, exist_ok=True)
        return Workspace.open(path)
    return Workspace.open(workspace if "://" in workspace else Path(workspace))
