"""The case that a review is about."""

from datetime import date
from typing import Literal

from timeline.model.frozen import Frozen


class Scope(Frozen):
    """The scoping period of a review, both days included."""

    start: date
    end: date


class Case(Frozen):
    """A case: its subject, the review's type and scope, and how long it is kept.

    `subject` is the cipher of the child or adult the case is about. `expected` is the
    day the birth was expected, where that is known. `proceedings` says in words what
    court or police proceedings hold back.
    """

    id: str
    title: str
    subject: str = ""
    born: date | None = None
    died: date | None = None
    expected: date | None = None
    subject_is: Literal["child", "adult"] = "child"
    review: str | None = None
    scope: Scope | None = None
    lines_of_enquiry: tuple[str, ...] = ()
    proceedings: str | None = None
    keep_until: date | None = None
