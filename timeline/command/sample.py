"""case-timeline sample: files as agencies would send them."""

from pathlib import Path
from typing import Annotated

import typer

from timeline.command.speak import Stop, say


def sample(
    to: Annotated[Path, typer.Option("--to", help="The folder to write into.")],
    name: Annotated[
        str | None, typer.Argument(help="A sample case that ships: child-a.", show_default=False)
    ] = None,
    events: Annotated[
        int | None, typer.Option(help="Make files with this many events.", min=1, max=100_000)
    ] = None,
    seed: Annotated[int, typer.Option(help="The same seed gives the same files.")] = 1,
) -> None:
    """Write a sample case's files, or make files of any size."""
    from timeline.samples.any_size import write_named, write_sample

    if (name is None) == (events is None):
        raise Stop("Name a sample case (child-a) or say how many events: one of the two.")
    written = write_named(name, to) if name is not None else write_sample(events or 1, seed, to)
    for path in written:
        say(str(path))
