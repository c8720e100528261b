"""Where the app may listen, asked before anything starts."""

import socket

from timeline.web.security import LOOPBACK_NAMES

# The same names that the app answers to; in an address "::1" stands in brackets.
LISTENS_ON = frozenset(name for name in LOOPBACK_NAMES if not name.startswith("["))


class CannotServe(Exception):
    """The app cannot listen there. The message says what to do."""


def check_place(host: str, port: int) -> None:
    """Raise CannotServe for an address that is not this machine's own, or a port that is taken.

    Without sign-in a case would lie open to the network, so only this machine's own
    addresses are listened on.
    """
    if host not in LISTENS_ON:
        raise CannotServe(
            f"The app listens only on this machine until people can sign in; read --host {host}, "
            f"expected {' or '.join(sorted(LISTENS_ON))}."
        )
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as problem:
            raise CannotServe(
                f"Port {port} is taken on this machine. Give another: --port {port + 1}."
            ) from problem


def address_of(host: str, port: int) -> str:
    """Where a browser finds the app: "http://127.0.0.1:8050"."""
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
