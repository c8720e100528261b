"""Ending in good order when the system, and not a person's Ctrl+C, ends the command."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

# A closed terminal; on Windows, a closed window.
_HANGING_UP = ("SIGHUP", "SIGBREAK")


@contextmanager
def ends_like_ctrl_c() -> Iterator[None]:
    """While this holds, SIGTERM, SIGHUP and SIGBREAK end the command as Ctrl+C does.

    What was to be cleared away at the end is cleared away then.
    """
    before = {signal.SIGTERM: signal.signal(signal.SIGTERM, _interrupt)}
    for name in _HANGING_UP:
        if (number := getattr(signal, name, None)) is not None:
            before[number] = signal.signal(number, _end)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    # A second one must not cut the clearing away short.
    for name in ("SIGTERM", *_HANGING_UP):
        if (number := getattr(signal, name, None)) is not None:
            signal.signal(number, signal.SIG_IGN)
    raise KeyboardInterrupt


def _end(_number: int, _frame: FrameType | None) -> None:
    # The server, while it runs, takes SIGTERM itself, closes what is open, and passes it on.
    signal.raise_signal(signal.SIGTERM)
