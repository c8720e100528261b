"""The file that the browser has in hand: looked at, or brought in, and always answered."""

import hashlib
from collections.abc import Mapping
from typing import Any

from timeline.intake.raw import CannotRead
from timeline.journeys.bring_in import bring_in, look_at
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
    options = options_of(sent.get("options") or {})
    try:
        content = content_of(str(sent.get("contents") or ""))
        if sent.get("act") != "accept":
            there = {"already_in": _is_in(workspace, case_id, content)}
            return answered | summary_of(look_at(content, name, options), options) | there
        brought = bring_in(workspace, case_id, content, name, options, stamp)
    except (CannotRead, StoreProblem) as problem:
        return answered | refusal_of(name, problem)
    stored = {"stored": True, "already_in": brought.already_in}
    return answered | summary_of(brought.reading, options) | stored


def _is_in(workspace: Workspace, case_id: str, content: bytes) -> bool:
    digest = hashlib.sha256(content).hexdigest()
    return any(file.digest == digest for file in workspace.brought_in(case_id))


def unexpected(in_hand: Any) -> dict[str, Any]:
    """The answer where the file could not be dealt with at all, so that the next can follow."""
    sent: Mapping[str, Any] = in_hand if isinstance(in_hand, Mapping) else {}
    refusal = refusal_of(str(sent.get("name") or "file"), CannotRead(UNEXPECTED))
    return {"file": sent.get("file"), "id": sent.get("id")} | refusal
