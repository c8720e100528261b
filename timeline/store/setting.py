"""Who makes a change, where, when, and under which id."""

from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True)
class Setting:
    """The case, the actor, the time, and the id that the client gave the change.

    The time is kept in UTC. Raises ValueError for one without a zone.
    """

    case_id: str
    actor: str
    at: datetime
    change_id: str

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError(f"times of the log are in UTC; read {self.at} without a zone")
        object.__setattr__(self, "at", self.at.astimezone(UTC))
