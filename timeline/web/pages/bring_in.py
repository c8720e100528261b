"""Bring in: drop the agencies' files, look over what was read, accept."""

import asyncio
import json
from typing import Any

from dash import ClientsideFunction, Dash, Input, Output, State, dcc, html

from timeline.store.files import FileIn
from timeline.web.access import REVIEWER, Permission
from timeline.web.desk import Desk
from timeline.web.guard import guarded
from timeline.web.intake_page.field_words import FIELD_WORDS
from timeline.web.intake_page.in_hand import take_in_hand, unexpected
from timeline.web.intake_page.summary import place_of
from timeline.web.routes import address
from timeline.web.shell import frame
from timeline.web.words import counted


def page(desk: Desk, case_id: str, _search: str) -> tuple[html.Div, str]:
    """The page and its title."""
    title = next(c.title for c in desk.workspace.cases() if c.id == case_id)
    links = (
        ("Cases", "/"),
        ("Timeline", address(case_id)),
        ("Take away", address(case_id, "take-away")),
    )
    children = [
        dcc.Store(id="case", data=case_id),
        dcc.Store(id="in-hand"),
        dcc.Store(id="read"),
        html.P(
            "Drop what the agencies sent: Word, Excel or CSV. You see what was read, row by row, "
            "before anything is stored.",
            className="lead",
        ),
        dcc.Upload(
            html.Div(
                [
                    html.Span("Drop files here, or "),
                    html.Button("choose files", type="button", className="button"),
                    html.Span("Word .docx, Excel .xlsx, .csv, .tsv or .json; each under 50 MB"),
                ],
                className="drop-words",
            ),
            id="drop",
            multiple=True,
            className="drop",
            className_active="drop over",
        ),
        html.Div(
            [
                html.P(id="progress-words", role="status"),
                html.Progress(id="progress", hidden=True, **{"aria-labelledby": "progress-words"}),
            ],
            className="progress",
        ),
        html.Div(id="accept", className="accept"),
        html.Div(
            id="panels",
            className="panels",
            **{
                "data-fields": json.dumps(list(FIELD_WORDS.items())),
                "data-timeline": address(case_id),
                "data-case": case_id,
            },
        ),
        _already_in(desk, case_id),
    ]
    return frame(f"Bring in: {title}", links=links, children=children), f"{title} · Bring in"


def _already_in(desk: Desk, case_id: str) -> html.Div:
    files = desk.workspace.brought_in(case_id)
    if not files:
        return html.Div()
    return html.Div(
        [html.H2("In the case already"), *[_file_in(file) for file in files]],
        className="already",
    )


def _file_in(file: FileIn) -> Any:
    """A file that is in: how much came of it, what was to be looked at, and its notes."""
    line = f"{file.file}: {counted(file.events, 'event')}"
    to_look_at = [
        html.Li(f"{place_of(problem)}: read “{problem.read}”; expected {problem.expected}")
        for problem in file.problems
    ]
    notes = [html.Li(f"{place_of(note)}: {note.text}") for note in file.notes]
    if not to_look_at and not notes:
        return html.P(line)
    return html.Details(
        [
            html.Summary(", ".join([line, *_more(len(to_look_at), len(notes))])),
            html.Ul(to_look_at),
            html.Ul(notes),
        ]
    )


def _more(to_look_at: int, notes: int) -> list[str]:
    return [
        *([f"{counted(to_look_at, 'place')} to look at"] if to_look_at else []),
        *([counted(notes, "note")] if notes else []),
    ]


def register(app: Dash, desk: Desk) -> None:
    """Wire the page."""

    @guarded(
        app,
        Permission.BRING_IN,
        Output("read", "data"),
        Input("in-hand", "data"),
        State("case", "data"),
        when_refused=lambda in_hand, _case: unexpected(in_hand),
        prevent_initial_call=True,
    )
    async def take(in_hand: Any, case_id: str) -> Any:
        return await asyncio.to_thread(
            take_in_hand, desk.workspace, case_id, in_hand, desk.stamp(REVIEWER)
        )

    app.clientside_callback(
        ClientsideFunction("caseTimeline", "takeFiles"),
        Output("drop", "data-taken"),
        Input("drop", "contents"),
        State("drop", "filename"),
        prevent_initial_call=True,
    )
    app.clientside_callback(
        ClientsideFunction("caseTimeline", "nameDrop"),
        Output("drop", "className"),
        Input("drop", "id"),
    )
    app.clientside_callback(
        ClientsideFunction("caseTimeline", "fileRead"),
        Output("panels", "data-read"),
        Input("read", "data"),
        prevent_initial_call=True,
    )
