"""A process that marks the same event over and over, and prints each number once it is stored.

Run with the workspace, the name of the actor, and how many marks at most. It waits for a
line on its input before it begins.
"""

import sys
from datetime import UTC, datetime

from timeline.model.mark import Mark, MarkKind
from timeline.store.changes import MarkMade
from timeline.store.workspace import Workspace


def write(workspace: Workspace, actor: str, most: int) -> None:
    for turn in range(most):
        at = datetime.now(UTC)
        name = f"{actor} {turn}"
        mark = Mark(id=name, kind=MarkKind.QUESTION, events=("visit",), author=actor, at=at)
        entry = workspace.record("child-a", MarkMade(mark=mark), actor=actor, at=at, change_id=name)
        print(entry.number, name, flush=True)


if __name__ == "__main__":
    with Workspace.open(sys.argv[1]) as opened:
        print("ready", flush=True)
        sys.stdin.readline()
        write(opened, sys.argv[2], int(sys.argv[3]))
