"""Take away: the annotated chronology as files."""

from dash import Dash, html

from timeline.web.desk import Desk
from timeline.web.routes import address
from timeline.web.shell import frame, nothing_here
from timeline.web.words import counted

KINDS = (
    (
        "docx",
        "Word",
        "The annotated chronology as a table in date order, with marks and reasons, for the "
        "report to the board. It can be brought into a new case again.",
    ),
    ("csv", "CSV", "Every field of every event, for Excel and other tools."),
    ("json", "JSON", "The whole case in the open format case-timeline/1, with its schema."),
)


def page(desk: Desk, case_id: str, _search: str) -> tuple[html.Div, str]:
    """The page and its title."""
    chronology = desk.chronology(case_id)
    title = chronology.case.title
    links = (
        ("Cases", "/"),
        ("Timeline", address(case_id)),
        ("Bring in", address(case_id, "bring-in")),
    )
    if not chronology.events:
        children = nothing_here(
            "There is nothing to take away yet. Bring in what the agencies sent.",
            "Bring in files",
            address(case_id, "bring-in"),
        )
    else:
        children = [
            html.P(
                f"{counted(len(chronology.events), 'event')} and "
                f"{counted(len(chronology.marks), 'mark')}. These files hold a child’s life: keep "
                "them where the case is kept.",
                className="lead",
            ),
            html.Ul([_kind(case_id, *kind) for kind in KINDS], className="kinds"),
        ]
    return frame(f"Take away: {title}", links=links, children=children), f"{title} · Take away"


def _kind(case_id: str, ending: str, name: str, words: str) -> html.Li:
    return html.Li(
        [
            html.Div([html.H2(name), html.P(words)]),
            html.A(
                f"Save as .{ending}",
                href=f"{address(case_id, 'take-away')}/{ending}",
                className="button",
                download="",
            ),
        ]
    )


def register(app: Dash, desk: Desk) -> None:
    """Nothing to wire: files are fetched by links, which ask the access table too."""
