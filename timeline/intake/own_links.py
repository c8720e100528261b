"""The links that rows of our own file name."""

from collections.abc import Iterable, Sequence
from typing import Literal

from timeline.intake.own_numbers import RowRegister
from timeline.model.chronology import Link
from timeline.own_form import headings as h
from timeline.own_form.words import Row, parts_of

_Kind = Literal["same contact", "conflicting accounts"]
_KINDS: tuple[tuple[str, _Kind], ...] = (
    (h.SAME_CONTACT, "same contact"),
    (h.CONFLICTING, "conflicting accounts"),
)


def links_between(linked: Sequence[tuple[str, Row]], register: RowRegister) -> tuple[Link, ...]:
    """The links of rows that are all still there. `linked`: each row with its event's id."""
    known = {event for event, _ in linked}
    named = [pair for event, row in linked for pair in _named(event, row, register)]
    held = [(kind, tuple(ref for ref in refs if ref in known)) for kind, refs in named]
    return tuple(Link(kind=kind, events=refs) for kind, refs in held if len(refs) > 1)


def _named(event: str, row: Row, register: RowRegister) -> Iterable[tuple[_Kind, list[str]]]:
    for heading, kind in _KINDS:
        for line in row.get(heading, "").split("\n"):
            yield kind, [event, *map(register.ref_named, parts_of(line))]
