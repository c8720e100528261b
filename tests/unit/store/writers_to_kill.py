"""Starts a writer for each line on its input: a process of its own, which is then killed.

A process that has everything imported gives birth to the writers, so that each is at work
in milliseconds. It prints the writer's process id, and "gone" when the writer is no more.
"""

import os
import sys

from writer import write

from timeline.store.workspace import Workspace

for line in sys.stdin:
    child = os.fork()
    if child == 0:
        with Workspace.open(sys.argv[1]) as workspace:
            print(os.getpid(), flush=True)
            write(workspace, line.strip(), 10_000)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    print("\ngone", os.WTERMSIG(status), flush=True)
