"""Callbacks that ask the access table first and answer every refusal with a sentence."""

import inspect
import logging
from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any

from dash import Dash, Output, no_update, set_props
from dash.backends._fastapi import get_current_request
from dash.exceptions import PreventUpdate

from timeline.intake.raw import CannotRead
from timeline.store.problems import StoreProblem
from timeline.web.access import NotAllowed, Permission, Visitor, require, visitor_at

SENTENCES = (NotAllowed, StoreProblem, CannotRead)
UNEXPECTED = (
    "Something unexpected happened; nothing was changed. "
    "Load the page again; if it happens once more, the terminal that runs the app says why."
)

log = logging.getLogger("timeline.web")


def visitor() -> Visitor:
    """Who sends the request in hand."""
    client = get_current_request().client
    return visitor_at(client.host if client else None)


def guarded(
    app: Dash,
    permission: Permission,
    *wiring: Any,
    when_refused: Callable[..., Any] | None = None,
    **options: Any,
) -> Callable[..., Any]:
    """`app.callback` that lets only those in whom the access table allows.

    What is refused, or ends unexpectedly, is said in a notice. The page stays as it is,
    unless `when_refused` makes the outputs from the inputs: where the browser waits for
    an answer, it has to get one.
    """
    outputs = sum(isinstance(part, Output) for part in wiring)
    unchanged = no_update if outputs == 1 else (no_update,) * outputs
    refused = when_refused or (lambda *_inputs: unchanged)

    def register(function: Callable[..., Any]) -> Callable[..., Any]:
        waits = inspect.iscoroutinefunction(function)
        guard = _guard_waiting if waits else _guard
        app.callback(*wiring, **options)(guard(function, permission, refused))
        return function

    return register


def _guard(
    function: Callable[..., Any], permission: Permission, refused: Callable[..., Any]
) -> Callable[..., Any]:
    @wraps(function)
    def asked_first(*inputs: Any) -> Any:
        try:
            require(visitor(), permission)
            return function(*inputs)
        except Exception as problem:
            _tell(problem)
            return refused(*inputs)

    return asked_first


def _guard_waiting(
    function: Callable[..., Awaitable[Any]], permission: Permission, refused: Callable[..., Any]
) -> Callable[..., Awaitable[Any]]:
    @wraps(function)
    async def asked_first(*inputs: Any) -> Any:
        try:
            require(visitor(), permission)
            return await function(*inputs)
        except Exception as problem:
            _tell(problem)
            return refused(*inputs)

    return asked_first


def _tell(problem: Exception) -> None:
    """Say what happened in a notice; the page stays as it is. No traceback reaches a user."""
    if isinstance(problem, PreventUpdate):
        raise problem
    if not isinstance(problem, SENTENCES):
        log.error("a callback stopped", exc_info=problem)
    say(str(problem) if isinstance(problem, SENTENCES) else UNEXPECTED, lasting=True)


def say(sentence: str, *, lasting: bool = False) -> None:
    """Show a notice at the foot of the page; a lasting one stays until it is closed."""
    set_props(
        "notices",
        {
            "sendNotifications": [
                {
                    "action": "show",
                    "message": sentence,
                    "autoClose": False if lasting else 6000,
                    "color": "dark",
                    "withBorder": True,
                    "closeButtonProps": {"aria-label": "Close this notice"},
                }
            ]
        },
    )
