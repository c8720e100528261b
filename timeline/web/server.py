"""Serving the application on this machine."""

import socket

import uvicorn

from timeline.web.access import is_loopback
from timeline.web.app import make_app
from timeline.web.desk import Desk


class CannotServe(Exception):
    """The app cannot listen there. The message says what to do."""


def serve(desk: Desk, host: str, port: int) -> None:
    """Serve until it is stopped. Raises CannotServe, before anything starts.

    Without sign-in the case would lie open to the network, so only this machine's own
    addresses are listened on.
    """
    if host != "localhost" and not is_loopback(host):
        raise CannotServe(
            f"The app listens only on this machine until people can sign in; read --host {host}, "
            "expected 127.0.0.1 or localhost."
        )
    check_free(host, port)
    app = make_app(desk)
    uvicorn.run(app.server, host=host, port=port, log_level="warning", server_header=False)


def check_free(host: str, port: int) -> None:
    """Raise CannotServe where something listens on the port already."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as problem:
            raise CannotServe(
                f"Port {port} is taken on this machine. Give another: --port {port + 1}."
            ) from problem
