"""Which page an address leads to."""

import re
from dataclasses import dataclass

CASE_PAGES = ("timeline", "bring-in", "take-away")


@dataclass(frozen=True)
class Place:
    """A page by its name, and the case it is about ("" where it is about none)."""

    page: str
    case: str = ""


def place_of(path: str | None) -> Place:
    """Read an address: "/" is the cases, "/case/<id>/<page>" a page of a case."""
    parts = [part for part in (path or "/").split("/") if part]
    if not parts:
        return Place("cases")
    if parts[0] == "case" and len(parts) in (2, 3) and re.fullmatch(r"[\w-]{1,80}", parts[1]):
        page = parts[2] if len(parts) == 3 else "timeline"
        if page in CASE_PAGES:
            return Place(page, parts[1])
    return Place("not found")


def address(case: str, page: str = "timeline") -> str:
    """The address of a page of a case."""
    return f"/case/{case}/{page}"
