"""The view as the address holds it, so that a link opens what was seen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import parse_qs

from timeline.model.chronology import Chronology
from timeline.model.event import EventKind
from timeline.model.mark import MarkKind
from timeline.picture.view import View

LISTS = ("agency", "person", "kind", "mark", "order", "hidden")


@dataclass(frozen=True)
class AddressView:
    """What the query string says: the filter, the lanes, the window, what is chosen and shown."""

    filter: Mapping[str, Any]
    window: tuple[date, date] | None
    chosen: str | None
    show: str | None


def read_address(search: str) -> AddressView:
    """Read a query string. What it does not understand it leaves out."""
    query = parse_qs(search.removeprefix("?"))
    chosen: dict[str, Any] = {
        name: [part for part in query[name][0].split(",") if part]
        for name in LISTS
        if query.get(name)
    }
    if query.get("words"):
        chosen["words"] = query["words"][0]
    show = (query.get("show") or [""])[0]
    return AddressView(
        filter=chosen,
        window=_window(query),
        chosen=(query.get("chosen") or [None])[0],
        show=show if show in ("picture", "table") else None,
    )


def view_of(chronology: Chronology, chosen: Mapping[str, Any]) -> View:
    """The view that a filter asks for. Names that the case does not know are left out."""
    agencies = {agency.id for agency in chronology.agencies}
    people = {person.id for person in chronology.people}
    return View(
        agencies=_known(chosen.get("agency"), agencies),
        people=_known(chosen.get("person"), people),
        kinds=tuple(EventKind(k) for k in _known(chosen.get("kind"), set(EventKind))),
        marks=tuple(MarkKind(k) for k in _known(chosen.get("mark"), set(MarkKind))),
        words=str(chosen.get("words") or ""),
        order=tuple(str(lane) for lane in chosen.get("order") or ()),
        hidden=tuple(str(lane) for lane in chosen.get("hidden") or ()),
    )


def _known(asked: Sequence[str] | None, known: set[Any]) -> tuple[str, ...]:
    return tuple(name for name in asked or () if name in known)


def _window(query: Mapping[str, list[str]]) -> tuple[date, date] | None:
    try:
        first = date.fromisoformat(query["from"][0])
        last = date.fromisoformat(query["to"][0])
    except (KeyError, ValueError):
        return None
    return (first, last) if first <= last else None
