"""Opening a case, and finding it by its title or its id."""

import re
from datetime import date

from timeline.journeys.stamp import Stamp
from timeline.model.case import Case
from timeline.model.when import read_when
from timeline.store.changes import CaseOpened
from timeline.store.problems import ChangeRefused
from timeline.store.workspace import CaseSummary, Workspace


class CaseNotClear(ChangeRefused):
    """Which case is meant cannot be told. The message is a sentence."""


def open_case(
    workspace: Workspace,
    title: str,
    stamp: Stamp,
    *,
    subject: str = "",
    born: date | None = None,
    expected: date | None = None,
) -> str:
    """Open a case under a title and return its id, a short slug that no other case has.

    Raises CaseNotClear for a title without a word in it.
    """
    case = new_case(workspace, title, subject=subject, born=born, expected=expected)
    workspace.record(
        case.id,
        CaseOpened(case=case),
        actor=stamp.actor,
        at=stamp.at,
        change_id=stamp.change_id,
    )
    return case.id


def new_case(
    workspace: Workspace,
    title: str,
    *,
    subject: str = "",
    born: date | None = None,
    expected: date | None = None,
) -> Case:
    """A case that could be opened under a title; nothing is stored."""
    title = worded(title)
    taken = {summary.id for summary in workspace.cases()}
    return Case(
        id=_free_slug(title, taken),
        title=title,
        subject=subject.strip() or title,
        born=born,
        expected=expected,
    )


def case_titled(workspace: Workspace, title: str) -> Case | None:
    """The case of this title, for writing into; None if there is none.

    An id is not taken for a title here, so that nothing goes into another case than was
    meant. Raises CaseNotClear where two cases have the title.
    """
    found = _one_of(_by_title(workspace.cases(), worded(title)), title)
    return None if found is None else workspace.chronology(found.id).case


def case_named(workspace: Workspace, words: str) -> str:
    """The id of the case with this title or this id, for reading.

    Raises CaseNotClear, with the titles there are, for none, and with the ids for several.
    """
    summaries = workspace.cases()
    wanted = worded(words)
    by_id = [summary for summary in summaries if summary.id == wanted]
    titled = _by_title(summaries, wanted)
    found = _one_of(list({summary.id: summary for summary in (*titled, *by_id)}.values()), words)
    if found is None:
        known = ", ".join(summary.title for summary in summaries) or "none"
        raise CaseNotClear(f"There is no case “{wanted}” here; there is: {known}.")
    return found.id


def day_of_birth(words: str) -> date:
    """A day of birth as typed. Raises ValueError, with a sentence, where it is not one day."""
    when = read_when(words)
    if not when.is_exact or when.earliest is None:
        raise ValueError(f"Read “{words}”; expected one day, such as 13/11/2015.")
    return when.earliest


def _by_title(summaries: tuple[CaseSummary, ...], title: str) -> list[CaseSummary]:
    """The cases of exactly this title; else those that differ from it in capitals alone."""
    exact = [summary for summary in summaries if summary.title == title]
    folded = title.casefold()
    return exact or [summary for summary in summaries if summary.title.casefold() == folded]


def _one_of(found: list[CaseSummary], words: str) -> CaseSummary | None:
    if len(found) > 1:
        cases = ", ".join(f"{summary.id} (“{summary.title}”)" for summary in found)
        raise CaseNotClear(
            f"“{words.strip()}” may be more than one case: {cases}. Look at it by an id of these, "
            "or bring files in on the page of the one that is meant."
        )
    return found[0] if found else None


def worded(title: str) -> str:
    """A title without the space around it. Raises CaseNotClear where there is no word in it."""
    if not title.strip():
        raise CaseNotClear("A case needs a title, such as “Child B”.")
    return title.strip()


def _free_slug(title: str, taken: set[str]) -> str:
    slug = re.sub(r"[^a-z0-9]+", "-", title.casefold()).strip("-")[:40] or "case"
    if slug not in taken:
        return slug
    number = 2
    while f"{slug}-{number}" in taken:
        number += 1
    return f"{slug}-{number}"
