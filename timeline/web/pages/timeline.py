"""The timeline: the case in lanes on one time axis, to walk through and to mark."""

from typing import Any

import dash_mantine_components as dmc
from dash import ClientsideFunction, Dash, Input, Output, State, ctx, dcc, html, no_update

from timeline.model.chronology import Chronology
from timeline.picture.build import build_scene
from timeline.picture.view import seen_through
from timeline.web.access import Permission
from timeline.web.desk import Desk
from timeline.web.guard import guarded, say, visitor
from timeline.web.places import plotly_address
from timeline.web.routes import address
from timeline.web.shell import frame, nothing_here
from timeline.web.walk.address_view import AddressView, read_address, view_of
from timeline.web.walk.asked import answer, request_id
from timeline.web.walk.card import card_of, card_of_span
from timeline.web.walk.filters import filter_drawer, lane_rows
from timeline.web.walk.lanes import lanes_after, lanes_offered
from timeline.web.walk.span import span_of
from timeline.web.walk.table import table_rows, table_twin
from timeline.web.words import counted

FILTERS = ("words", "agency", "person", "kind", "mark")


def page(desk: Desk, case_id: str, search: str) -> tuple[html.Div, str]:
    """The page and its title."""
    chronology = desk.chronology(case_id)
    links = (
        ("Cases", "/"),
        ("Bring in", address(case_id, "bring-in")),
        ("Take away", address(case_id, "take-away")),
    )
    title = f"{chronology.case.title} · Timeline"
    if not chronology.events:
        empty = nothing_here(
            "No event is in this case yet. Bring in what the agencies sent: Word, Excel or CSV.",
            "Bring in files",
            address(case_id, "bring-in"),
        )
        return frame(chronology.case.title, links=links, children=empty), title
    seen = read_address(search)
    return (
        frame(
            chronology.case.title,
            html.Span(id="shown-line"),
            links=links,
            tools=_tools(seen.show or "picture"),
            children=_body(chronology, desk.workspace.last_number(case_id), seen),
            wide=True,
        ),
        title,
    )


def _tools(show: str) -> list[Any]:
    return [
        html.Button("Find", id="open-filters", type="button", className="tool"),
        dmc.SegmentedControl(
            id="show",
            value=show,
            data=[
                {"value": "picture", "label": "Picture"},
                {"value": "table", "label": "Table"},
            ],
            **{"aria-label": "Show the case as"},
        ),
        html.Button("Undo", type="button", className="tool", **{"data-ask": "undo"}),
        html.Button("Redo", type="button", className="tool", **{"data-ask": "redo"}),
        html.Button("Keys", id="open-keys", type="button", className="tool"),
    ]


def _body(chronology: Chronology, number: int, seen: AddressView) -> list[Any]:
    return [
        dcc.Store(id="case", data=chronology.case.id),
        dcc.Store(id="number", data=number),
        dcc.Store(id="filter", data=dict(seen.filter)),
        dcc.Store(id="scene"),
        dcc.Store(id="chosen", data=seen.chosen),
        dcc.Store(id="asked"),
        dcc.Store(id="done"),
        dcc.Store(id="moved"),
        filter_drawer(chronology, seen.filter),
        html.Div(
            id="stage",
            className=f"stage showing-{seen.show or 'picture'}",
            children=[
                html.Div(
                    id="picture",
                    className="picture",
                    **{"data-plotly": plotly_address()},
                    children=html.P(
                        f"Reading {counted(len(chronology.events), 'event')}", className="waiting"
                    ),
                ),
                html.Div(table_twin(), className="twin"),
                html.P(id="unshown", className="unshown", role="status", hidden=True),
                html.Aside(
                    id="card", className="card", hidden=True, **{"aria-label": "Chosen event"}
                ),
            ],
        ),
        dmc.Modal(id="keys", title="Keys", children=html.Div(id="keys-list"), size="lg"),
    ]


def register(app: Dash, desk: Desk) -> None:
    """Wire the page: the filter, the picture, the card, and what is asked."""
    _register_filter(app, desk)
    _register_scene(app, desk)
    _register_card(app, desk)
    _register_asked(app, desk)
    _register_browser(app)


def _register_filter(app: Dash, desk: Desk) -> None:
    @guarded(
        app,
        Permission.SEE_TIMELINE,
        Output("filter", "data"),
        *[Input(f"filter-{name}", "value") for name in FILTERS],
        Input("moved", "data"),
        State("filter", "data"),
        State("case", "data"),
        prevent_initial_call=True,
    )
    def narrow(*inputs: Any) -> dict[str, Any]:
        *values, moved, before, case_id = inputs
        chosen = {name: value for name, value in zip(FILTERS, values, strict=True) if value}
        # The last move stays in its store: it counts only when it is what happened now.
        move = moved if ctx.triggered_id == "moved" else None
        return chosen | lanes_after(desk.chronology(case_id), before or {}, move)

    @guarded(
        app,
        Permission.SEE_TIMELINE,
        *[Output(f"filter-{name}", "value") for name in FILTERS],
        Output("moved", "data"),
        Input("filter-clear", "n_clicks"),
        prevent_initial_call=True,
    )
    def clear(clicks: int) -> tuple[Any, ...]:
        return ("", [], [], [], [], {"move": "show all", "id": clicks})

    @guarded(
        app,
        Permission.SEE_TIMELINE,
        Output("lanes", "children"),
        Input("filter", "data"),
        State("case", "data"),
    )
    def offer_lanes(chosen: dict[str, Any] | None, case_id: str) -> list[html.Li]:
        return lane_rows(lanes_offered(desk.chronology(case_id), chosen or {}))


def _register_scene(app: Dash, desk: Desk) -> None:
    @guarded(
        app,
        Permission.SEE_TIMELINE,
        Output("scene", "data"),
        Output("shown-line", "children"),
        Input("filter", "data"),
        Input("number", "data"),
        State("case", "data"),
    )
    def draw(chosen: dict[str, Any] | None, _number: int, case_id: str) -> tuple[Any, str]:
        chronology = desk.chronology(case_id)
        scene = build_scene(chronology, view_of(chronology, chosen or {}))
        recorded = len({event.agency for event in chronology.events})
        agencies = counted(recorded, "agency", "agencies")
        shown = _shown(chronology, len(scene.events.id))
        return scene.as_json(), f"{agencies} · {shown}"

    @guarded(
        app,
        Permission.SEE_TIMELINE,
        Output("table", "rowData"),
        Input("show", "value"),
        Input("filter", "data"),
        Input("number", "data"),
        State("case", "data"),
    )
    def tell(show: str, chosen: dict[str, Any] | None, _number: int, case_id: str) -> Any:
        if show != "table":
            return no_update
        chronology = desk.chronology(case_id)
        return table_rows(chronology, seen_through(chronology, view_of(chronology, chosen or {})))


def _shown(chronology: Chronology, shown: int) -> str:
    total = len(chronology.events)
    if shown == total:
        return counted(total, "event")
    return f"{shown:,} of {counted(total, 'event')} shown".replace(",", " ")


def _register_card(app: Dash, desk: Desk) -> None:
    @guarded(
        app,
        Permission.SEE_TIMELINE,
        Output("card", "children"),
        Output("card", "hidden"),
        Input("chosen", "data"),
        Input("number", "data"),
        State("case", "data"),
    )
    def open_card(chosen: Any, _number: int, case_id: str) -> tuple[Any, bool]:
        if not chosen:
            return [], True
        chronology = desk.chronology(case_id)
        if isinstance(chosen, dict):
            return card_of_span(chronology, span_of(chronology, chosen)), False
        return card_of(chronology, str(chosen)), False


def _register_asked(app: Dash, desk: Desk) -> None:
    @guarded(
        app,
        Permission.MARK,
        Output("number", "data"),
        Output("done", "data"),
        Input("asked", "data"),
        State("case", "data"),
        when_refused=lambda asked, _case: (no_update, {"id": request_id(asked)}),
        prevent_initial_call=True,
    )
    def do(asked: dict[str, Any] | None, case_id: str) -> tuple[Any, Any]:
        if not asked:
            return no_update, no_update
        came = answer(desk.workspace, case_id, asked, desk.stamp(visitor().name))
        if came.words:
            say(came.words, lasting=came.is_refusal)
        return desk.workspace.last_number(case_id), {"id": request_id(asked), "mark": came.mark}


def _register_browser(app: Dash) -> None:
    """What the browser does by itself: paint, keep the address, choose from the table."""
    for name, output, inputs in (
        ("paint", Output("picture", "data-painted"), [Input("scene", "data")]),
        ("choose", Output("picture", "data-chosen"), [Input("chosen", "data")]),
        ("keepFilter", Output("stage", "data-filter"), [Input("filter", "data")]),
        (
            "show",
            Output("stage", "className"),
            [Input("show", "value"), Input("filters", "opened")],
        ),
        ("rowsCame", Output("stage", "data-rows"), [Input("table", "rowData")]),
        ("pick", Output("table", "data-picked"), [Input("table", "selectedRows")]),
        ("done", Output("card", "data-done"), [Input("done", "data")]),
        ("openFilters", Output("filters", "opened"), [Input("open-filters", "n_clicks")]),
        ("openKeys", Output("keys", "opened"), [Input("open-keys", "n_clicks")]),
    ):
        app.clientside_callback(
            ClientsideFunction("caseTimeline", name), output, *inputs, prevent_initial_call=False
        )
