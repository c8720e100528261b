"""The table twin: the same events in the same order and filter as the picture."""

from collections.abc import Sequence
from typing import Any

import dash_ag_grid as dag

from timeline.model.chronology import Chronology
from timeline.model.event import Event
from timeline.model.mark import MARK_SHAPES, MARK_WORDS, MarkKind
from timeline.web.walk.card import SEEN_WORDS


def table_twin() -> dag.AgGrid:
    """An empty grid; its rows come when it is shown."""
    return dag.AgGrid(
        id="table",
        columnDefs=_columns(),
        rowData=[],
        getRowId="params.data.id",
        defaultColDef={
            "sortable": False,
            "resizable": True,
            "wrapText": True,
            "autoHeight": True,
            "cellClass": "table-cell",
        },
        dashGridOptions={
            "rowSelection": {
                "mode": "singleRow",
                "checkboxes": False,
                "enableClickSelection": True,
            },
            "animateRows": False,
            "suppressColumnVirtualisation": True,
            "localeText": {"noRowsToShow": "No event fits the filter."},
        },
        className="ag-theme-quartz table-twin",
        style={"height": "100%", "width": "100%"},
    )


def table_rows(chronology: Chronology, events: Sequence[Event]) -> list[dict[str, str]]:
    """One dict of plain words an event, in the order of `events`."""
    agencies = {agency.id: agency.name for agency in chronology.agencies}
    marked = _marks_by_event(chronology)
    return [
        {
            "id": event.id,
            "when": event.when.in_words(),
            "agency": agencies.get(event.agency, event.agency),
            "told": _told(event, agencies.get(event.agency, event.agency), marked.get(event.id)),
            "headline": event.headline or "",
            "what": event.what,
            "kind": event.kind.value,
            "seen": SEEN_WORDS[event.child_seen] if event.child_seen else "",
            "impact": event.impact or "",
            "action": event.action or "",
            "marks": marked.get(event.id, ""),
        }
        for event in events
    ]


def _told(event: Event, agency: str, marks: str | None) -> str:
    """All that a narrow screen has room for, in one cell."""
    what = event.headline or event.what
    return f"{agency}: {what}" + (f"\n{marks}" if marks else "")


def _marks_by_event(chronology: Chronology) -> dict[str, str]:
    found: dict[str, list[MarkKind]] = {}
    for mark in chronology.marks:
        for event in mark.events:
            found.setdefault(event, []).append(mark.kind)
    order = list(MarkKind)
    return {
        event: "\n".join(
            f"{MARK_SHAPES[kind]} {MARK_WORDS[kind]}" for kind in sorted(kinds, key=order.index)
        )
        for event, kinds in found.items()
    }


def _columns() -> list[dict[str, Any]]:
    return [
        {"field": "when", "headerName": "Date", "width": 190, "pinned": "left"},
        {"field": "agency", "headerName": "Agency", "width": 190},
        {
            "field": "told",
            "headerName": "What happened, and who recorded it",
            "flex": 1,
            "hide": True,
        },
        {"field": "headline", "headerName": "Headline", "width": 260},
        {"field": "marks", "headerName": "Marks", "width": 200},
        {"field": "what", "headerName": "What happened", "flex": 2, "minWidth": 320},
        {"field": "kind", "headerName": "Kind", "width": 130},
        {"field": "seen", "headerName": "Child seen", "width": 130},
        {"field": "impact", "headerName": "Impact on the child", "flex": 1, "minWidth": 220},
        {"field": "action", "headerName": "Action or outcome", "flex": 1, "minWidth": 220},
    ]
