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
# plans as in Working Together. The first that is found names the row.
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

_ENDS = re.compile(
    r"\b(?:end(?:s|ed)|discharged|revoked|expire[sd]|ceased|closed|lapsed|stepped down|"
    r"removed from (?:a |the )?plan|no longer (?:subject|in force))\b",
    re.IGNORECASE,
)
_DOES_NOT_BEGIN = re.compile(
    r"\b(?:review(?:ed|s)?|core group|continue[sd]?|remain(?:s|ed)|appl(?:y|ied|ication|ies)|"
    r"sought|seek(?:s|ing)?|consider(?:s|ed|ing)?|request(?:s|ed)?|refused|breached|discuss(?:ed)?|"
    r"extend(?:s|ed)?|renewed|reminded|copy of|served|recommend(?:s|ed)?|hearing listed|"
    r"propos(?:es|ed|al)|not (?:made|granted|agreed))\b",
    re.IGNORECASE,
)
_CATEGORY = re.compile(
    r"\b(neglect|physical (?:abuse|harm)|emotional (?:abuse|harm)|sexual (?:abuse|harm))\b",
    re.IGNORECASE,
)


def sort_of(kind: EventKind, words: str) -> Sort | None:
    """Which plan, order or placement a row of that kind tells of; None where no name is known."""
    if kind is EventKind.PLACEMENT:
        return PLACEMENT
    for pattern, sort in SORTS:
        if sort.kind is kind and pattern.search(words):
            return sort
    return None


def name_of(sort: Sort, words: str) -> str:
    """The sort's name; a child protection plan with its category ("…: neglect")."""
    category = _CATEGORY.search(words) if sort.succession == _PLAN else None
    return f"{sort.name}: {category[1].lower()}" if category else sort.name


def says_it_ends(words: str) -> bool:
    """Whether the words tell of an end ("the order was discharged")."""
    return bool(_ENDS.search(words))


def says_it_begins(words: str) -> bool:
    """Whether nothing in the words speaks against a beginning (a review, an application)."""
    return not _ENDS.search(words) and not _DOES_NOT_BEGIN.search(words)
