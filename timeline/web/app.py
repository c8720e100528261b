"""The Dash application over one workspace."""

from collections.abc import Mapping
from types import MappingProxyType, ModuleType

import dash_mantine_components as dmc
from dash import Dash, Input, Output, State, html
from fastapi import FastAPI
from starlette.middleware.gzip import GZipMiddleware

from timeline.web import downloads, shell
from timeline.web.access import Permission, require
from timeline.web.desk import Desk
from timeline.web.guard import guarded, visitor
from timeline.web.pages import bring_in, cases, take_away
from timeline.web.pages import timeline as timeline_page
from timeline.web.places import assets_folder
from timeline.web.routes import place_of
from timeline.web.security import Shield, policy

PAGES: Mapping[str, tuple[ModuleType, Permission]] = MappingProxyType(
    {
        "cases": (cases, Permission.SEE_CASES),
        "timeline": (timeline_page, Permission.SEE_TIMELINE),
        "bring-in": (bring_in, Permission.BRING_IN),
        "take-away": (take_away, Permission.TAKE_AWAY),
    }
)


def make_app(desk: Desk) -> Dash:
    """The application; `app.server` is the ASGI application to be served."""
    app = Dash(
        "timeline",
        # No pages about the server itself: they would load from outside.
        server=FastAPI(docs_url=None, redoc_url=None, openapi_url=None),
        assets_folder=str(assets_folder()),
        include_assets_files=False,
        index_string=shell.INDEX,
        meta_tags=shell.meta_tags(),
        title="case-timeline",
        update_title="",
        suppress_callback_exceptions=True,
        serve_locally=True,
    )
    app.layout = shell.root
    _lead_to_pages(app, desk)
    for page, _permission in PAGES.values():
        page.register(app, desk)
    server: FastAPI = app.server
    downloads.register(server, desk)
    server.add_middleware(GZipMiddleware, minimum_size=1024)
    server.add_middleware(Shield, content_policy=policy(app.csp_hashes()))
    return app


def _lead_to_pages(app: Dash, desk: Desk) -> None:
    @guarded(
        app,
        Permission.SEE_CASES,
        Output("page", "children"),
        Output("page-title", "data"),
        Input("where", "pathname"),
        State("where", "search"),
    )
    def lead(path: str, search: str) -> tuple[html.Div | dmc.Box, str]:
        place = place_of(path)
        if place.page not in PAGES:
            return _not_found(), "Not found · case-timeline"
        if place.case and not any(c.id == place.case for c in desk.workspace.cases()):
            return _not_found(), "Not found · case-timeline"
        page, permission = PAGES[place.page]
        require(visitor(), permission)
        return page.page(desk, place.case, search or "")

    app.clientside_callback(
        "function(title) { if (title) { document.title = title; } "
        "return window.dash_clientside.no_update; }",
        Output("page-title", "id"),
        Input("page-title", "data"),
    )


def _not_found() -> html.Div:
    return shell.frame(
        "There is nothing at this address",
        links=(("Cases", "/"),),
        children=shell.nothing_here(
            "The case may have another name now, or the address is incomplete.",
            "See all cases",
            "/",
        ),
    )
