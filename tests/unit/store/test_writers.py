import os
import re
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import timeline
from timeline.store.workspace import Workspace

HERE = Path(__file__).parent
ROOT = Path(timeline.__file__).parents[1]


def started(script: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(HERE / script), *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])},
    )


def begin(process: subprocess.Popen[str]) -> None:
    assert process.stdout.readline() == "ready\n"
    process.stdin.write("begin\n")
    process.stdin.flush()


def acknowledged(lines: list[str]) -> dict[int, str]:
    """What a writer said is stored: number -> the id of the change. A half line is no word."""
    said = (re.fullmatch(r"(\d+) (writer .*)\n", line) for line in lines)
    return {int(line[1]): line[2] for line in said if line}


def stored(workspace: Workspace) -> dict[int, str]:
    return {entry.number: entry.change_id for entry in workspace.entries()}


def killed_mid_stream(writers: subprocess.Popen[str], name: str, after: int) -> list[str]:
    """Start a writer, kill it once it said `after` lines, and return all that it said."""
    writers.stdin.write(f"{name}\n")
    writers.stdin.flush()
    writer = int(writers.stdout.readline())
    lines = [writers.stdout.readline() for _ in range(after)]
    os.kill(writer, signal.SIGKILL)
    while (line := writers.stdout.readline()) != f"gone {signal.SIGKILL:d}\n":
        lines.append(line)
    return lines


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_whatever_was_acknowledged_is_there_after_the_writer_was_killed_25_times(work, where):
    said: dict[int, str] = {}
    work.workspace.close()
    writers = started("writers_to_kill.py", where)
    for turn in range(25):
        lines = killed_mid_stream(writers, f"writer {turn}", after=1 + turn % 7)
        said |= acknowledged(lines)
    writers.communicate()

    with Workspace.open(where) as workspace:
        there = stored(workspace)
        assert len(said) >= 25
        assert said.items() <= there.items()
        assert list(there) == list(range(1, len(there) + 1))
        assert len(workspace.chronology("child-a").marks) == len(there) - 2
        assert workspace.verify().ok


def test_two_processes_that_write_at_once_leave_no_gap(work, where):
    both = [started("writer.py", where, f"writer {name}", "60") for name in "ab"]
    for process in both:
        begin(process)
    said = [acknowledged(process.communicate()[0].splitlines(keepends=True)) for process in both]

    assert [len(numbers) for numbers in said] == [60, 60]
    assert sorted([*said[0], *said[1]]) == list(range(3, 123))
    assert {**said[0], **said[1]}.items() <= stored(work.workspace).items()
    assert work.workspace.verify().ok


def test_threads_that_write_at_once_leave_no_gap(work):
    def mark_ten_times(name: str) -> list[int]:
        own = type(work)(work.workspace, stamps=f"writer {name} ")
        return [own.mark(f"{name} {turn}", "visit", actor=name).number for turn in range(10)]

    with ThreadPoolExecutor(4) as threads:
        numbers = [number for part in threads.map(mark_ten_times, "abcd") for number in part]

    assert sorted(numbers) == list(range(3, 43))
    assert work.workspace.verify().ok


def test_a_change_sent_by_several_threads_at_once_is_stored_once(work):
    made = work.mark("m", "visit")
    work.undo()
    stamp = {"actor": "Facilitator", "at": work.now, "change_id": "sent again and again"}

    def send(_turn: int) -> int:
        return work.workspace.record("child-a", made.change(), **stamp).number

    with ThreadPoolExecutor(4) as threads:
        assert len(set(threads.map(send, range(12)))) == 1


def test_a_new_workspace_that_several_open_at_once_is_made_once(where):
    def open_it(_turn: int) -> int:
        with Workspace.open(where) as workspace:
            return workspace.last_number()

    with ThreadPoolExecutor(4) as threads:
        assert set(threads.map(open_it, range(8))) == {0}


def test_one_can_read_while_another_is_writing(work):
    with work.workspace._changing():
        assert len(work.workspace.chronology("child-a").events) == 3
