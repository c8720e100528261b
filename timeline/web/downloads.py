"""What is fetched as a file: a case taken away, plotly.js, and the sign that the app is up."""

from datetime import UTC, datetime

from fastapi import FastAPI, Request, Response
from fastapi.responses import FileResponse, JSONResponse, PlainTextResponse

from timeline.model.mark import MarkKind
from timeline.store.problems import StoreProblem
from timeline.takeaway.write import FORMATS
from timeline.web.access import NotAllowed, Permission, require, visitor_at
from timeline.web.desk import Desk
from timeline.web.look import mark_svg
from timeline.web.places import plotly_address, plotly_script

A_YEAR = 31_536_000


def register(server: FastAPI, desk: Desk) -> None:
    """Add the routes to the server."""

    @server.get("/health", include_in_schema=False)
    def health() -> JSONResponse:
        return JSONResponse({"up": True, "log": desk.workspace.last_number()})

    @server.get(plotly_address(), include_in_schema=False)
    def plotly() -> FileResponse:
        return FileResponse(
            plotly_script(),
            media_type="text/javascript",
            headers={"Cache-Control": f"public, max-age={A_YEAR}"},
        )

    @server.get("/look/{kind}.svg", include_in_schema=False)
    def shape(kind: MarkKind) -> Response:
        return Response(mark_svg(kind), media_type="image/svg+xml")

    @server.get("/case/{case_id}/take-away/{ending}", include_in_schema=False)
    def take_away(case_id: str, ending: str, request: Request) -> Response:
        client = request.client.host if request.client else None
        try:
            require(visitor_at(client), Permission.TAKE_AWAY)
            return _as_file(desk, case_id, ending)
        except NotAllowed as refusal:
            return PlainTextResponse(str(refusal), status_code=403)
        except StoreProblem as problem:
            return PlainTextResponse(str(problem), status_code=404)


def _as_file(desk: Desk, case_id: str, ending: str) -> Response:
    if f".{ending}" not in FORMATS:
        known = ", ".join(sorted(FORMATS))
        return PlainTextResponse(f"There is no .{ending} here; there are {known}.", status_code=404)
    name = f"{case_id} {datetime.now(UTC):%Y-%m-%d}.{ending}"
    return Response(
        FORMATS[f".{ending}"](desk.chronology(case_id)),
        media_type="application/octet-stream",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )
