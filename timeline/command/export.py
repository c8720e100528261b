"""case-timeline export: a case as a file, its format by the ending."""

from pathlib import Path
from typing import Annotated

import typer

from timeline.command.options import WorkspaceOption, opened
from timeline.command.speak import Stop, out
from timeline.journeys.cases import case_by_title
from timeline.takeaway.write import write


def export(
    case: Annotated[str, typer.Option("--case", help="The title or the id of the case.")],
    to: Annotated[Path, typer.Option("--to", help="The file to write: .docx, .csv or .json.")],
    workspace: WorkspaceOption = None,
) -> None:
    """Write the annotated chronology of a case."""
    with opened(workspace) as store:
        case_id = case_by_title(store, case)
        if case_id is None:
            known = ", ".join(s.title for s in store.cases()) or "none"
            raise Stop(f"There is no case “{case}” here; there is: {known}.")
        chronology = store.chronology(case_id)
    write(chronology, to)
    out.print(
        f"{to}: {len(chronology.events)} events, {len(chronology.marks)} marks", soft_wrap=True
    )
