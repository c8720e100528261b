"""Rows of a case: how they are looked up, written, and which columns stand beside their body."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any, Protocol

from timeline.store.tables import RowTable


@dataclass(frozen=True, slots=True)
class Write:
    """One row written: its body before (None: it was not there) and after (None: it is gone)."""

    table: RowTable
    id: str
    before: str | None
    after: str | None


class Rows(Protocol):
    """The rows of one case, as they are now or as they were after some entry."""

    def bodies(self, table: RowTable, ids: Iterable[str] | None = None) -> dict[str, str]:
        """Bodies by id, of these ids or of all; ids that are not there are left out."""
        ...


def columns_beside(table: RowTable, body: str) -> dict[str, Any]:
    """The columns that queries need, copied from the body."""
    return _COLUMNS[table](json.loads(body))


Columns = Callable[[dict[str, Any]], dict[str, Any]]


def _copied(*names: str) -> Columns:
    return lambda body: {name: body[name] for name in names}


def _of_event(body: dict[str, Any]) -> dict[str, Any]:
    return {
        "agency_id": body["agency"],
        "kind": body["kind"],
        "earliest": _day(body["when"].get("earliest")),
        "latest": _day(body["when"].get("latest")),
        "on_wall": body["on_wall"],
        "audience": body["audience"],
    }


def _day(iso: str | None) -> date | None:
    return None if iso is None else date.fromisoformat(iso)


_COLUMNS: Mapping[RowTable, Columns] = MappingProxyType(
    {
        "cases": _copied("title", "subject"),
        "files": _copied("file"),
        "agencies": _copied("name"),
        "people": _copied("cipher"),
        "events": _of_event,
        "links": _copied("kind"),
        "marks": _copied("kind", "state", "author"),
        "relationships": _copied("kind"),
        "findings": _copied(),
        "actions": _copied(),
        "impacts": _copied(),
        "learning_events": _copied(),
    }
)
