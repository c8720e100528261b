"""The file that the browser has in hand: looked at, or brought in, and always answered."""

from collections.abc import Mapping
from typing import Any

from timeline.intake.raw import CannotRead
from timeline.journeys.bring_in import bring_in, look_at, would_bring_in
from timeline.journeys.stamp import Stamp
from timeline.store.problems import StoreProblem
from timeline.store.workspace import Workspace
from timeline.web.intake_page.summary import content_of, options_of, refusal_of, summary_of

ELSEWHERE = "This page belongs to another case; nothing was stored. Load the page again."
UNEXPECTED = "Something unexpected happened with this file; nothing of it was stored."


def take_in_hand(workspace: Workspace, case_id: str, in_hand: Any, stamp: Stamp) -> dict[str, Any]:
    """Look at the file, or bring it in where it was accepted.

    `in_hand` is {"file": the browser's id, "name", "contents", "options", "act", "case"}. The
    answer is a summary of what was read, or {"refused": a sentence}; nothing is stored then.
    """
    sent: Mapping[str, Any] = in_hand if isinstance(in_hand, Mapping) else {}
    answered = {"file": sent.get("file"), "id": sent.get("id")}
    name = str(sent.get("name") or "file")
    if sent.get("case") != case_id:
        return answered | refusal_of(name, CannotRead(ELSEWHERE))
    chosen = sent.get("options") or {}
    options, replacing = options_of(chosen), chosen.get("replace") == "replace"
    try:
        content = content_of(str(sent.get("contents") or ""))
        if sent.get("act") == "accept":
            came = bring_in(workspace, case_id, content, name, options, stamp, replacing=replacing)
            return answered | summary_of(came, options) | {"stored": True}
        case = workspace.chronology(case_id).case
        would = would_bring_in(workspace, case, [look_at(content, name, options)])[0]
        return answered | summary_of(would, options) | {"replace": replacing}
    except (CannotRead, StoreProblem) as problem:
        return answered | refusal_of(name, problem)


def unexpected(in_hand: Any) -> dict[str, Any]:
    """The answer where the file could not be dealt with at all, so that the next can follow."""
    sent: Mapping[str, Any] = in_hand if isinstance(in_hand, Mapping) else {}
    refusal = refusal_of(str(sent.get("name") or "file"), CannotRead(UNEXPECTED))
    return {"file": sent.get("file"), "id": sent.get("id")} | refusal
