"""Plans, orders and placements by name, and which of them take each other's place."""

import re
from dataclasses import dataclass

from timeline.model.event import EventKind


@dataclass(frozen=True)
class Sort:
    """A plan, order or placement known by name.

    Two of one `succession` follow each other: the later takes the earlier's place (an
    interim care order gives way to a supervision order). `against_parent`: it binds a
    parent rather than placing the child.
    """

    name: str
    succession: str
    kind: EventKind
    against_parent: bool = False


def _sort(
    words: str, name: str, succession: str, kind: EventKind, *, against_parent: bool = False
) -> tuple[re.Pattern[str], Sort]:
    pattern = re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    return pattern, Sort(name, succession, kind, against_parent)


_CARE, _PLAN = "legal status of the child", "plan for the child"

# Children Act 1989 sections 8, 20, 31, 38 and 44; Family Law Act 1996 section 42;
# plans as in Working Together. A longer name stands before one that it holds.
SORTS: tuple[tuple[re.Pattern[str], Sort], ...] = (
    _sort("emergency protection order|EPO", "Emergency protection order", _CARE, EventKind.ORDER),
    _sort("interim care order|ICO", "Interim care order", _CARE, EventKind.ORDER),
    _sort(
        "interim supervision order|ISO", "Interim supervision order", _CARE, EventKind.ORDER
    ),
    _sort("supervision order", "Supervision order", _CARE, EventKind.ORDER),
    _sort("special guardianship|SGO", "Special guardianship order", _CARE, EventKind.ORDER),
    _sort("placement order", "Placement order", _CARE, EventKind.ORDER),
    _sort("care order", "Care order", _CARE, EventKind.ORDER),
    _sort("child arrangements order", "Child arrangements order", "arrangements", EventKind.ORDER),
    _sort(
        "non[- ]?molestation(?: order)?|NMO",
        "Non-molestation order",
        "non-molestation",
        EventKind.ORDER,
        against_parent=True,
    ),
    _sort(
        "no[- ]contact order", "No-contact order", "no contact", EventKind.ORDER,
        against_parent=True,
    ),
    _sort(
        "prohibited steps(?: order)?|PSO",
        "Prohibited steps order",
        "prohibited steps",
        EventKind.ORDER,
        against_parent=True,
    ),
    _sort(
        "restraining order|occupation order|domestic violence protection order|DVPO",
        "Protective order",
        "protective",
        EventKind.ORDER,
        against_parent=True,
    ),
    _sort("child protection plan|CPP", "Child protection plan", _PLAN, EventKind.PLAN),
    _sort("child in need plan|CIN plan", "Child in need plan", _PLAN, EventKind.PLAN),
    _sort("early help plan|TAF plan", "Early help plan", _PLAN, EventKind.PLAN),
)  # fmt: skip

PLACEMENT = Sort("Placement", "placement", EventKind.PLACEMENT)

_CATEGORY = re.compile(
    r"\b(neglect|physical (?:abuse|harm)|emotional (?:abuse|harm)|sexual (?:abuse|harm))\b",
    re.IGNORECASE,
)


def sort_of(kind: EventKind, words: str) -> Sort | None:
    """The plan, order or placement that a row of that kind names first; None if none is known."""
    if kind is EventKind.PLACEMENT:
        return PLACEMENT
    return next((sort for sort in sorts_in(words) if sort.kind is kind), None)


def sorts_in(words: str) -> tuple[Sort, ...]:
    """The plans and orders that the words name, each once, in the order of the words.

    "Interim care order" names no care order besides.
    """
    found: list[tuple[int, Sort]] = []
    for pattern, sort in SORTS:
        found += [(match.start(), sort) for match in pattern.finditer(words)]
        words = pattern.sub(lambda match: " " * len(match[0]), words)
    return tuple(dict.fromkeys(sort for _, sort in sorted(found, key=lambda pair: pair[0])))


def ends_with_a_name(words: str) -> bool:
    """Whether the last words name a plan or an order ("the ICO")."""
    plain = words.rstrip()
    return any(
        match.end() == len(plain) for pattern, _ in SORTS for match in pattern.finditer(plain)
    )


def name_of(sort: Sort, words: str) -> str:
    """The sort's name; a child protection plan with its category ("…: neglect")."""
    category = _CATEGORY.search(words) if sort.succession == _PLAN else None
    return f"{sort.name}: {category[1].lower()}" if category else sort.name
