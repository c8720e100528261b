"""Serving the application on this machine."""

import uvicorn

from timeline.web.app import make_app
from timeline.web.desk import Desk
from timeline.web.serving import check_place


def serve(desk: Desk, host: str, port: int) -> None:
    """Serve until it is stopped. Raises CannotServe, before anything starts."""
    check_place(host, port)
    app = make_app(desk)
    uvicorn.run(app.server, host=host, port=port, log_level="warning", server_header=False)
