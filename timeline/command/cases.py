"""case-timeline cases: what is in a workspace."""

import json
from typing import Annotated, Any

import typer
from rich.table import Table

from timeline.command.options import WorkspaceOption, looked_into
from timeline.command.speak import out, plain, say
from timeline.model.mark import MarkKind
from timeline.store.problems import NoWorkspace
from timeline.store.workspace import CaseSummary


def list_cases(
    workspace: WorkspaceOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """List the cases: span, events, agencies, marks."""
    summaries = _summaries(workspace)
    if as_json:
        typer.echo(json.dumps([_as_dict(s) for s in summaries], indent=2, ensure_ascii=False))
    elif not summaries:
        say("There is no case here yet. Bring files in: case-timeline bring-in FILES --case TITLE")
    else:
        out.print(_as_table(summaries))


def _summaries(workspace: str | None) -> tuple[CaseSummary, ...]:
    """The cases; where the user has no workspace of their own yet, there are none."""
    try:
        with looked_into(workspace) as store:
            return store.cases()
    except NoWorkspace:
        if workspace is None:
            return ()
        raise


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
            plain(s.title),
            str(s.first or ""),
            str(s.last or ""),
            str(s.events),
            str(s.agencies),
            str(sum(s.marks.values())),
        )
    return table
