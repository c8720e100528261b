"""Who does something, when, and under which id: handed in, never taken from the air."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import uuid4


@dataclass(frozen=True)
class Stamp:
    """Goes with every change: actor, time (UTC), and an id that makes a repeat harmless."""

    actor: str
    at: datetime
    change_id: str


StampMaker = Callable[[str], Stamp]


def stamp_now(actor: str) -> Stamp:
    """A stamp of this moment. Only the outermost rooms call it."""
    return Stamp(actor, datetime.now(UTC), uuid4().hex)
