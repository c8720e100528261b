"""The frame of every page: the document, the theme, the place where notices appear."""

from typing import Any

import dash_mantine_components as dmc
from dash import dcc, html

INDEX = """<!DOCTYPE html>
<html lang="en-GB">
    <head>
        {%metas%}
        <title>{%title%}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="/assets/style.css">
        <link rel="stylesheet" href="/assets/painter/painter.css">
        {%css%}
    </head>
    <body>
        {%app_entry%}
        <footer class="machinery">
            {%config%}
            <script src="/assets/clientside.js"></script>
            {%scripts%}
            {%renderer%}
        </footer>
    </body>
</html>"""


def meta_tags() -> list[dict[str, str]]:
    """The head of every page: as wide as its device; not to be indexed, no referrer sent."""
    return [
        {"name": "viewport", "content": "width=device-width, initial-scale=1"},
        {"name": "robots", "content": "noindex, nofollow"},
        {"name": "referrer", "content": "no-referrer"},
    ]


def root() -> dmc.MantineProvider:
    """What stands on every page around the page itself."""
    return dmc.MantineProvider(
        theme=_theme(),
        forceColorScheme="light",
        children=[
            dcc.Location(id="where", refresh=True),
            dcc.Store(id="page-title"),
            dmc.NotificationContainer(id="notices", position="bottom-center"),
            html.Div(id="connection", className="connection", role="status"),
            html.Div(html.P("Opening …", className="waiting"), id="page"),
        ],
    )


def frame(
    title: str,
    line: Any = None,
    *,
    links: tuple[tuple[str, str], ...] = (),
    tools: Any = None,
    children: Any = None,
    wide: bool = False,
) -> html.Div:
    """A page: one line above with its h1, links and tools, and its main part beneath."""
    return html.Div(
        className="frame wide" if wide else "frame",
        children=[
            html.A("Skip to the content", href="#main", className="skip"),
            html.Header(
                className="top",
                children=[
                    html.H1(title),
                    html.Div(line, className="top-line"),
                    html.Div(tools, className="top-tools"),
                    html.Nav(
                        [html.A(words, href=href) for words, href in links],
                        **{"aria-label": "Pages"},
                    ),
                ],
            ),
            html.Main(children, id="main", tabIndex=-1),
        ],
    )


def nothing_here(sentence: str, words: str, href: str) -> html.Div:
    """An empty state: one sentence on what to do, with the button that does it."""
    return html.Div(
        className="nothing",
        children=[html.P(sentence), html.A(words, href=href, className="button")],
    )


def _theme() -> dict[str, Any]:
    return {
        "fontFamily": "'Atkinson Hyperlegible', sans-serif",
        "headings": {"fontFamily": "'Atkinson Hyperlegible', sans-serif", "fontWeight": "700"},
        # Mantine's own sizes are a desk's; on a wall nothing is small.
        "fontSizes": {"xs": "15px", "sm": "17px", "md": "18px", "lg": "20px", "xl": "22px"},
        "primaryColor": "ink",
        "primaryShade": 8,
        "black": "#1b2430",
        "defaultRadius": "sm",
        "cursorType": "pointer",
        "colors": {
            "ink": [
                "#f5f7f9",
                "#eef2f6",
                "#d9dee5",
                "#bcc5cf",
                "#8d99a8",
                "#5b6675",
                "#3d5166",
                "#2b3a4b",
                "#1b2430",
                "#10161e",
            ]
        },
    }
