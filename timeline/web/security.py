"""What every answer carries: nothing from outside, nothing kept, no other site's pages."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "::1", "[::1]"})

NOT_OF_A_CASE = ("/assets/", "/vendor/", "/look/", "/_dash-component-suites/")
"""What holds nothing of a case, and may be kept by the browser."""


def policy(script_hashes: Sequence[str]) -> str:
    """The Content-Security-Policy: 'self' alone, inline scripts by hash.

    Styles may be inline, as mantine writes its theme into the page.
    """
    return "; ".join(
        [
            "default-src 'self'",
            "script-src 'self' " + " ".join(script_hashes),
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        ]
    )


class Shield:
    """Adds the headers, and answers only to the names of this machine.

    A page of another site could name this machine by a domain of its own (DNS rebinding)
    or post to it; both are turned away by the Host and Origin they carry.
    """

    def __init__(self, app: ASGIApp, content_policy: str) -> None:
        self.app = app
        self.content_policy = content_policy

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or turn it away."""
        if scope["type"] not in ("http", "websocket"):
            await self.app(scope, receive, send)
            return
        if not _is_ours(Headers(scope=scope)):
            answer = PlainTextResponse("This app answers only on this machine.", status_code=403)
            await answer(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["Content-Security-Policy"] = self.content_policy
                headers["X-Content-Type-Options"] = "nosniff"
                headers["Referrer-Policy"] = "no-referrer"
                headers["Cross-Origin-Opener-Policy"] = "same-origin"
                headers["Cross-Origin-Resource-Policy"] = "same-origin"
                if not scope["path"].startswith(NOT_OF_A_CASE):
                    headers["Cache-Control"] = "no-store"
            await send(message)

        await self.app(scope, receive, with_headers)


def _is_ours(headers: Headers) -> bool:
    if _name(headers.get("host", "")) not in LOOPBACK_NAMES:
        return False
    origin = headers.get("origin")
    return origin is None or (urlsplit(origin).netloc == headers.get("host"))


def _name(host: str) -> str:
    return host if host.endswith("]") else host.rsplit(":", 1)[0]
