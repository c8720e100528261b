"""Where the app may listen, asked before anything starts."""

import socket

from timeline.web.access import is_loopback


class CannotServe(Exception):
    """The app cannot listen there. The message says what to do."""


def check_place(host: str, port: int) -> None:
    """Raise CannotServe for an address that is not this machine's own, or a port that is taken.

    Without sign-in a case would lie open to the network, so only this machine's own
    addresses are listened on.
    """
    if host != "localhost" and not is_loopback(host):
        raise CannotServe(
            f"The app listens only on this machine until people can sign in; read --host {host}, "
            "expected 127.0.0.1 or localhost."
        )
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as problem:
            raise CannotServe(
                f"Port {port} is taken on this machine. Give another: --port {port + 1}."
            ) from problem
