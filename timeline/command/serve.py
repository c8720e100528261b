"""case-timeline serve: the app over a workspace."""

from typing import Annotated

import typer

from timeline.command.options import WorkspaceOption, opened
from timeline.command.speak import say


def serve_workspace(
    workspace: WorkspaceOption = None,
    host: Annotated[str, typer.Option(help="An address of this machine.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="The port to listen on.", min=1, max=65535)] = 8050,
) -> None:
    """Serve the app on this machine until Ctrl+C."""
    from timeline.web.desk import Desk
    from timeline.web.server import serve
    from timeline.web.serving import address_of, check_place

    check_place(host, port)
    with opened(workspace) as store:
        say(f"case-timeline is at {address_of(host, port)}/ (Ctrl+C ends it)")
        serve(Desk(store), host, port)
