"""case-timeline export: a case as a file, its format by the ending."""

from pathlib import Path
from typing import Annotated

import typer

from timeline.command.options import CaseOption, WorkspaceOption, looked_into
from timeline.command.speak import say
from timeline.journeys.cases import case_named
from timeline.takeaway.write import write


def export(
    case: CaseOption,
    to: Annotated[Path, typer.Option("--to", help="The file to write: .docx, .csv or .json.")],
    workspace: WorkspaceOption = None,
) -> None:
    """Write the annotated chronology of a case."""
    with looked_into(workspace) as store:
        chronology = store.chronology(case_named(store, case))
    write(chronology, to)
    say(f"{to}: {len(chronology.events)} events, {len(chronology.marks)} marks")
