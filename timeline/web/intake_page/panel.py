"""One file on the Bring in page: its account of rows, mapping, problems, and first events."""

from collections.abc import Mapping
from typing import Any

from dash import dcc, html

from timeline.web.intake_page.field_words import FIELD_WORDS
from timeline.web.words import counted


def file_panel(summary: Mapping[str, Any]) -> html.Section:
    """The panel of a file, read or refused."""
    body = _refused(summary) if "refused" in summary else _read(summary)
    return html.Section(
        [
            html.H2(summary["name"]),
            *body,
            html.Button(
                "Leave this file out",
                type="button",
                className="linked",
                hidden=bool(summary.get("stored")),
                **{"data-leave": summary["name"]},
            ),
        ],
        className="file-panel stored" if summary.get("stored") else "file-panel",
        **{"aria-label": summary["name"]},
    )


def _refused(summary: Mapping[str, Any]) -> list[Any]:
    parts: list[Any] = [html.P(summary["refused"], className="refused", role="alert")]
    if summary.get("needs_password"):
        name = summary["name"]
        parts.append(
            html.Form(
                [
                    html.Label("Password of the file", htmlFor=f"password-{name}"),
                    dcc.Input(id=f"password-{_plain(name)}", type="password", autoComplete="off"),
                    html.Button("Open it", type="submit", className="button"),
                ],
                className="password",
                **{"data-file": name},
            )
        )
    return parts


def _read(summary: Mapping[str, Any]) -> list[Any]:
    return [
        html.P(_outcome(summary), className="outcome"),
        *[html.P(remark, className="remark") for remark in summary["remarks"]],
        _choices(summary),
        *[_table(summary["name"], table) for table in summary["tables"]],
        _problems(summary["problems"]),
        _preview(summary),
    ]


def _outcome(summary: Mapping[str, Any]) -> str:
    events = counted(summary["events"], "event")
    who = ", ".join(summary["agencies"])
    if summary.get("already_in"):
        return f"This file is in the case already ({events}); nothing was added."
    if summary.get("stored"):
        return f"In the case: {events} from {who}."
    return f"{events} from {who or 'an agency that the file does not name'}."


def _choices(summary: Mapping[str, Any]) -> html.Details:
    name = summary["name"]
    return html.Details(
        [
            html.Summary("Say more about this file"),
            html.Div(
                [
                    html.Label(
                        "Agency, where the file names none", htmlFor=f"agency-{_plain(name)}"
                    ),
                    dcc.Input(
                        id=f"agency-{_plain(name)}",
                        value=summary["agency"],
                        type="text",
                        **{"data-file": name, "data-option": "agency"},
                    ),
                    html.Label("Dates such as 03/04/2016", htmlFor=f"order-{_plain(name)}"),
                    html.Select(
                        [
                            _option("day", "3 April: day first", not summary["month_first"]),
                            _option("month", "4 March: month first", summary["month_first"]),
                        ],
                        id=f"order-{_plain(name)}",
                        **{"data-file": name, "data-option": "month_first"},
                    ),
                ],
                className="choices",
            ),
        ],
        hidden=bool(summary.get("stored")),
    )


def _table(name: str, table: Mapping[str, Any]) -> html.Details:
    account = (
        f"{counted(table['rows'], 'row')} = {counted(table['events'], 'event')} + "
        f"{counted(table['notes'], 'note')} + {counted(table['headings'], 'heading')} + "
        f"{table['blank']} blank"
    )
    place = (table["place"] or "the table").capitalize()
    return html.Details(
        [
            html.Summary(f"{place}: {account}"),
            html.Table(
                [
                    html.Thead(
                        html.Tr([html.Th(words) for words in ("Heading", "Taken for", "Why")])
                    ),
                    html.Tbody([_mapping_row(name, column) for column in table["mapping"]]),
                ],
                className="mapping",
            ),
        ],
        className="table-account",
    )


def _mapping_row(name: str, column: Mapping[str, str]) -> html.Tr:
    heading = column["heading"]
    return html.Tr(
        [
            html.Td(heading or "(no heading)"),
            html.Td(
                html.Select(
                    [
                        _option(field, words, column["field"] == field)
                        for field, words in FIELD_WORDS.items()
                    ],
                    **{
                        "data-file": name,
                        "data-option": "map",
                        "data-heading": heading,
                        "aria-label": f"{heading} is taken for",
                    },
                )
            ),
            html.Td(column["why"]),
        ]
    )


def _option(value: str, words: str, selected: bool) -> html.Option:
    return html.Option(words, value=value, selected="selected" if selected else None)


def _problems(problems: list[Mapping[str, str]]) -> Any:
    if not problems:
        return html.P("Nothing in this file needs a second look.", className="quiet")
    return html.Details(
        [
            html.Summary(f"{counted(len(problems), 'place')} to look at; no row was dropped"),
            html.Table(
                [
                    html.Thead(
                        html.Tr([html.Th(w) for w in ("Where", "Column", "Read", "Expected")])
                    ),
                    html.Tbody(
                        [
                            html.Tr(
                                [
                                    html.Td(p["place"]),
                                    html.Td(p["column"]),
                                    html.Td(p["read"]),
                                    html.Td(p["expected"]),
                                ]
                            )
                            for p in problems
                        ]
                    ),
                ],
                className="problems",
            ),
        ],
        open=True,
    )


def _preview(summary: Mapping[str, Any]) -> html.Details:
    shown = len(summary["preview"])
    return html.Details(
        [
            html.Summary(f"The first {shown} of {counted(summary['events'], 'event')}"),
            html.Table(
                [
                    html.Thead(
                        html.Tr(
                            [html.Th(w) for w in ("Date", "As written", "Agency", "Kind", "What")]
                        )
                    ),
                    html.Tbody(
                        [
                            html.Tr(
                                [
                                    html.Td(row[name])
                                    for name in ("date", "written", "agency", "kind", "what")
                                ]
                            )
                            for row in summary["preview"]
                        ]
                    ),
                ],
                className="preview",
            ),
        ]
    )


def _plain(name: str) -> str:
    """A file's name as a component id may hold it."""
    return "".join(letter if letter.isalnum() else "-" for letter in name)
