"""The order in which marks are written out, and which of them are on an event."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from timeline.model.mark import Mark, MarkKind

_RANK: Mapping[MarkKind, int] = MappingProxyType({kind: rank for rank, kind in enumerate(MarkKind)})


def in_order(marks: Iterable[Mark]) -> list[Mark]:
    """Marks by kind, good practice first, then by when they were made."""
    return sorted(marks, key=lambda mark: (_RANK[mark.kind], mark.at, mark.id))


def by_event(marks: Sequence[Mark]) -> Mapping[str, list[Mark]]:
    """The marks on each event, by its id, in the order given."""
    held: dict[str, list[Mark]] = {}
    for mark in marks:
        for event in dict.fromkeys(mark.events):
            held.setdefault(event, []).append(mark)
    return held
