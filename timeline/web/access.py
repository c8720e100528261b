"""Who may do what: one table. Every callback and every download asks it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import ip_address
from types import MappingProxyType


class Permission(StrEnum):
    """What there is to be allowed."""

    SEE_CASES = "see the cases"
    OPEN_CASE = "open a case"
    SEE_TIMELINE = "see a timeline"
    MARK = "mark"
    BRING_IN = "bring files in"
    TAKE_AWAY = "take a case away"


class Role(StrEnum):
    """The part a visitor plays."""

    FACILITATOR = "facilitator"
    STRANGER = "stranger"


# On one laptop the same person is both; what is brought in is logged as the reviewer's
# work, so that taking back a mark at the wall can never take back a file.
REVIEWER = "Reviewer"


@dataclass(frozen=True)
class Visitor:
    """Who asks: a name for the log, and a role."""

    name: str
    role: Role


class NotAllowed(Exception):
    """The visitor's role does not allow it. The message is a sentence for them."""


def is_facilitator(visitor: Visitor) -> bool:
    """Whether the visitor leads the room."""
    return visitor.role is Role.FACILITATOR


Predicate = Callable[[Visitor], bool]

PERMISSIONS: Mapping[Permission, tuple[Predicate, ...]] = MappingProxyType(
    {
        Permission.SEE_CASES: (is_facilitator,),
        Permission.OPEN_CASE: (is_facilitator,),
        Permission.SEE_TIMELINE: (is_facilitator,),
        Permission.MARK: (is_facilitator,),
        Permission.BRING_IN: (is_facilitator,),
        Permission.TAKE_AWAY: (is_facilitator,),
    }
)


def may(visitor: Visitor, permission: Permission) -> bool:
    """Whether any predicate of the permission holds for the visitor."""
    return any(holds(visitor) for holds in PERMISSIONS[permission])


def require(visitor: Visitor, permission: Permission) -> Visitor:
    """The visitor, if allowed; raises NotAllowed with a sentence otherwise."""
    if not may(visitor, permission):
        raise NotAllowed(f"This needs a facilitator: to {permission}. Nothing was changed.")
    return visitor


def visitor_at(client_host: str | None) -> Visitor:
    """Who sits at this address: on the laptop itself the facilitator, anywhere else a stranger.

    One laptop asks for no password (DESIGN section 8); other machines wait for sign-in.
    """
    if client_host is not None and is_loopback(client_host):
        return Visitor("Facilitator", Role.FACILITATOR)
    return Visitor("Stranger", Role.STRANGER)


def is_loopback(host: str) -> bool:
    """Whether an address is this machine's own."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
