"""case-timeline cases: what is in a workspace."""

import json
from typing import Annotated, Any

import typer
from rich.table import Table

from timeline.command.options import WorkspaceOption, opened
from timeline.command.speak import out
from timeline.model.mark import MarkKind
from timeline.store.workspace import CaseSummary


def list_cases(
    workspace: WorkspaceOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """List the cases: span, events, agencies, marks."""
    with opened(workspace) as store:
        summaries = store.cases()
    if as_json:
        typer.echo(json.dumps([_as_dict(s) for s in summaries], indent=2, ensure_ascii=False))
    elif not summaries:
        out.print(
            "There is no case here yet. Bring files in: case-timeline bring-in FILES --case TITLE"
        )
    else:
        out.print(_as_table(summaries))


def _as_dict(summary: CaseSummary) -> dict[str, Any]:
    return {
        "id": summary.id,
        "title": summary.title,
        "first": summary.first.isoformat() if summary.first else None,
        "last": summary.last.isoformat() if summary.last else None,
        "events": summary.events,
        "agencies": summary.agencies,
        "marks": {kind.value: summary.marks.get(kind, 0) for kind in MarkKind},
    }


def _as_table(summaries: tuple[CaseSummary, ...]) -> Table:
    table = Table("Case", "From", "To", "Events", "Agencies", "Marks", box=None)
    for s in summaries:
        table.add_row(
            s.title,
            str(s.first or ""),
            str(s.last or ""),
            str(s.events),
            str(s.agencies),
            str(sum(s.marks.values())),
        )
    return table
