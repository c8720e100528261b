"""Opening a case, and finding it by its title."""

import re
from datetime import date

from timeline.journeys.stamp import Stamp
from timeline.model.case import Case
from timeline.store.changes import CaseOpened
from timeline.store.workspace import Workspace


def open_case(
    workspace: Workspace,
    title: str,
    stamp: Stamp,
    *,
    subject: str = "",
    born: date | None = None,
    expected: date | None = None,
) -> str:
    """Open a case under a title and return its id, a short slug that no other case has."""
    taken = {summary.id for summary in workspace.cases()}
    case = Case(
        id=_free_slug(title, taken),
        title=title.strip(),
        subject=subject.strip() or title.strip(),
        born=born,
        expected=expected,
    )
    workspace.record(
        case.id,
        CaseOpened(case=case),
        actor=stamp.actor,
        at=stamp.at,
        change_id=stamp.change_id,
    )
    return case.id


def case_by_title(workspace: Workspace, title: str) -> str | None:
    """The id of the case with this title or id, whatever its capitals; None if there is none."""
    wanted = title.strip().casefold()
    for summary in workspace.cases():
        if wanted in (summary.title.casefold(), summary.id):
            return summary.id
    return None


def _free_slug(title: str, taken: set[str]) -> str:
    slug = re.sub(r"[^a-z0-9]+", "-", title.casefold()).strip("-")[:40] or "case"
    if slug not in taken:
        return slug
    number = 2
    while f"{slug}-{number}" in taken:
        number += 1
    return f"{slug}-{number}"
