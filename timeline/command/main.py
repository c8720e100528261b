"""All commands together."""

from typing import Annotated

import typer

from timeline import __version__
from timeline.command.bring_in import bring_in_files
from timeline.command.cases import list_cases
from timeline.command.demo import demo
from timeline.command.export import export
from timeline.command.log import log
from timeline.command.sample import sample
from timeline.command.serve import serve_workspace

app = typer.Typer(
    name="case-timeline",
    help="A picture of a child's case that a room can read and mark.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command("demo")(demo)
app.command("serve")(serve_workspace)
app.command("bring-in")(bring_in_files)
app.command("cases")(list_cases)
app.command("export")(export)
app.command("sample")(sample)
app.add_typer(log, name="log")


def _say_version(wanted: bool) -> None:
    if wanted:
        typer.echo(__version__)
        raise typer.Exit


@app.callback()
def case_timeline(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_say_version, is_eager=True, help="Print the version."),
    ] = False,
) -> None:
    """A picture of a child's case that a room can read and mark."""
