"""What one row tells of each plan, order or placement that it names."""

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.insight.clauses import (
    clauses_of,
    says_it_ends,
    says_it_was_made,
    says_otherwise,
    says_the_child_moved,
    says_the_same_ended,
)
from timeline.insight.orders import PLACEMENT, Sort, sorts_in
from timeline.model.event import EventKind


@dataclass(frozen=True)
class Told:
    """One plan, order or placement of a row: its own clauses, and whether it begins or ends.

    `begins` and `ends` are never both true; both are false where the row tells of a review.
    """

    sort: Sort
    words: str
    begins: bool
    ends: bool


def told_in(kind: EventKind, words: str) -> tuple[Told, ...]:
    """What a row of that kind tells, each sort judged by its own clauses, ends first.

    A clause without a name belongs to what was named before it, or else after. What is of
    another kind than the row can end here ("order made; child protection plan ended"), and
    begins in a row of its own.
    """
    if kind is EventKind.PLACEMENT:
        return _placements(words)
    clauses = [(sorts_in(clause), clause) for clause in clauses_of(words)]
    told = [_told(sort, clauses) for sort in sorts_in(words)]
    ours = [one for one in told if one.sort.kind is kind or one.ends]
    return tuple(sorted(ours, key=lambda one: not one.ends))


def _placements(words: str) -> tuple[Told, ...]:
    """A placement that ends may give way to the next in the same row ("ended; moved to MGM")."""
    if not says_it_ends(words):
        return (Told(PLACEMENT, words, begins=not says_otherwise(words), ends=False),)
    ended = Told(PLACEMENT, words, begins=False, ends=True)
    if any(map(says_the_child_moved, clauses_of(words))):
        return (ended, Told(PLACEMENT, words, begins=True, ends=False))
    return (ended,)


def _told(sort: Sort, clauses: Sequence[tuple[tuple[Sort, ...], str]]) -> Told:
    naming = [clause for named, clause in clauses if sort in named]
    following = _without_a_name(sort, clauses)
    words = "; ".join((*naming, *following))
    ends = any(map(says_it_ends, naming)) or any(map(says_the_same_ended, following))
    begins = any(map(says_it_was_made, naming)) or not says_otherwise(words)
    return Told(sort, words, begins=begins and not ends, ends=ends)


def _without_a_name(sort: Sort, clauses: Sequence[tuple[tuple[Sort, ...], str]]) -> list[str]:
    """The clauses without a name that go with a sort."""
    named_last = next((named for named, _ in clauses if named), ())
    own = []
    for named, clause in clauses:
        if not named and sort in named_last:
            own.append(clause)
        named_last = named or named_last
    return own
