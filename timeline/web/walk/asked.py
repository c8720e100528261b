"""What the picture, the card and the table may ask for, each by its name.

The browser sends one small dict at a time: {"what": ..., "id": ..., ...}, and sends it again
under the same id until it is answered. Unknown names and malformed requests are refused;
nothing is guessed.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from timeline.journeys.mark import give_reason, mark_event, mark_span, take_off
from timeline.journeys.stamp import Stamp
from timeline.model.mark import MarkKind
from timeline.store.problems import StoreProblem
from timeline.store.workspace import Workspace
from timeline.web.walk.span import span_of


@dataclass(frozen=True)
class Answer:
    """What came of it: a sentence to show ("" for none) and the mark to ask a reason for."""

    words: str = ""
    mark: str | None = None
    is_refusal: bool = False


Asked = Mapping[str, Any]


def answer(workspace: Workspace, case_id: str, asked: Asked, stamp: Stamp) -> Answer:
    """Do what is asked; what cannot be done is an answer too, with the sentence that says why."""
    act = ACTS.get(str(asked.get("what")))
    if act is None:
        return Answer(f"There is nothing called “{asked.get('what')}” to do.", is_refusal=True)
    try:
        return act(workspace, case_id, asked, _with_id(stamp, asked))
    except StoreProblem as problem:
        return Answer(str(problem), is_refusal=True)
    except (KeyError, TypeError, ValueError) as problem:
        words = f"The request was not whole ({problem}); nothing was changed."
        return Answer(words, is_refusal=True)


def request_id(asked: object) -> str | None:
    """The browser's own id of a request; None where it has none."""
    return str(asked["id"]) if isinstance(asked, Mapping) and asked.get("id") else None


def _with_id(stamp: Stamp, asked: Asked) -> Stamp:
    """The stamp under the browser's own id, so that a request sent twice is done once."""
    made_there = request_id(asked) or ""
    return replace(stamp, change_id=made_there) if _ID.fullmatch(made_there) else stamp


def _mark(workspace: Workspace, case_id: str, asked: Asked, stamp: Stamp) -> Answer:
    kind = MarkKind(asked["kind"])
    if asked.get("event"):
        return Answer(mark=mark_event(workspace, case_id, kind, str(asked["event"]), stamp).id)
    span = span_of(workspace.chronology(case_id), asked)
    return Answer(mark=mark_span(workspace, case_id, kind, span, stamp).id)


def _reason(workspace: Workspace, case_id: str, asked: Asked, stamp: Stamp) -> Answer:
    seen = int(asked["seen"])
    give_reason(workspace, case_id, str(asked["mark"]), str(asked["reason"]), seen, stamp)
    return Answer()


def _take_off(workspace: Workspace, case_id: str, asked: Asked, stamp: Stamp) -> Answer:
    take_off(workspace, case_id, str(asked["mark"]), stamp)
    return Answer("The mark is off. Ctrl+Z brings it back.")


def _undo(workspace: Workspace, case_id: str, _asked: Asked, stamp: Stamp) -> Answer:
    entry = workspace.undo(case_id, actor=stamp.actor, at=stamp.at, change_id=stamp.change_id)
    return Answer("There is nothing of yours to take back." if entry is None else "Taken back.")


def _redo(workspace: Workspace, case_id: str, _asked: Asked, stamp: Stamp) -> Answer:
    entry = workspace.redo(case_id, actor=stamp.actor, at=stamp.at, change_id=stamp.change_id)
    return Answer("There is nothing to bring again." if entry is None else "Brought again.")


Act = Callable[[Workspace, str, Asked, Stamp], Answer]

ACTS: Mapping[str, Act] = MappingProxyType(
    {"mark": _mark, "reason": _reason, "take off": _take_off, "undo": _undo, "redo": _redo}
)

_ID = re.compile(r"[0-9a-f-]{16,64}")
