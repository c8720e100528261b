"""The page of all cases: what each holds, and the way to open a new one."""

from datetime import date
from typing import Any

import dash_mantine_components as dmc
from dash import Dash, Input, Output, State, html, no_update

from timeline.journeys.cases import day_of_birth, open_case
from timeline.model.mark import MarkKind
from timeline.store.workspace import CaseSummary
from timeline.web.access import REVIEWER, Permission
from timeline.web.desk import Desk
from timeline.web.guard import guarded
from timeline.web.routes import address
from timeline.web.shell import frame
from timeline.web.symbols import mark_symbol
from timeline.web.words import counted, marks_counted, month


def page(desk: Desk, _case: str, _search: str) -> tuple[html.Div, str]:
    """The page and its title."""
    summaries = desk.workspace.cases()
    body = [_new_case(opened=not summaries)]
    if summaries:
        body.insert(0, html.Ul([_case_row(s) for s in summaries], className="cases"))
    else:
        body.insert(
            0,
            html.P(
                "There is no case here yet. Open one, then bring in the agencies’ chronologies.",
                className="lead",
            ),
        )
    return frame("Cases", children=body), "Cases · case-timeline"


def _case_row(summary: CaseSummary) -> html.Li:
    return html.Li(
        html.A(
            href=address(summary.id),
            className="case-row",
            children=[
                html.Span(summary.title, className="case-title"),
                html.Span(_span(summary.first, summary.last), className="case-span"),
                html.Span(
                    f"{counted(summary.events, 'event')} · "
                    f"{counted(summary.agencies, 'agency', 'agencies')}",
                    className="case-counts",
                ),
                html.Span(_marks(summary), className="case-marks"),
            ],
        )
    )


def _span(first: date | None, last: date | None) -> str:
    if first is None or last is None:
        return "no dated event yet"
    return f"{month(first)} to {month(last)}"


def _marks(summary: CaseSummary) -> list[Any]:
    return [
        html.Span([mark_symbol(kind), f" {marks_counted(kind, number)}"], className="mark-count")
        for kind in MarkKind
        if (number := summary.marks.get(kind, 0))
    ] or [html.Span("no marks yet")]


def _new_case(*, opened: bool) -> html.Details:
    return html.Details(
        open=opened,
        className="panel",
        children=[
            html.Summary("Open a new case"),
            html.Div(
                className="form",
                children=[
                    dmc.TextInput(
                        id="new-title",
                        label="Title",
                        description="A cipher is enough: “Child B”. No real name is needed.",
                        required=True,
                    ),
                    dmc.TextInput(
                        id="new-born",
                        label="Born",
                        description="As 13/11/2015; leave it empty if it is not known.",
                    ),
                    dmc.Button("Open the case", id="new-open"),
                ],
            ),
        ],
    )


def register(app: Dash, desk: Desk) -> None:
    """Wire the page."""

    @guarded(
        app,
        Permission.OPEN_CASE,
        Output("where", "href"),
        Output("new-title", "error"),
        Output("new-born", "error"),
        Input("new-open", "n_clicks"),
        Input("new-title", "n_submit"),
        Input("new-born", "n_submit"),
        State("new-title", "value"),
        State("new-born", "value"),
        prevent_initial_call=True,
    )
    def open_new(
        clicks: int | None,
        by_title: int | None,
        by_born: int | None,
        title: str | None,
        born: str | None,
    ) -> Any:
        if not (clicks or by_title or by_born):
            return no_update, no_update, no_update
        if not (title or "").strip():
            return no_update, "A case needs a title, such as “Child B”.", None
        try:
            birthday = day_of_birth(born) if (born or "").strip() else None
        except ValueError as problem:
            return no_update, None, str(problem)
        stamp = desk.stamp(REVIEWER)
        case_id = open_case(desk.workspace, title or "", stamp, born=birthday)
        return address(case_id, "bring-in"), None, None
