"""Every command of the README runs as it stands there."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# These start a server or the tests themselves; the wheel's test and .ci/run show that they work.
ELSEWHERE = ("make demo", "make test", "pip install .", "case-timeline demo", "case-timeline serve")


def blocks() -> list[list[str]]:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    return [block.strip().splitlines() for block in re.findall(r"```sh\n(.*?)```", text, re.S)]


def test_the_commands_of_the_readme_run_in_their_order(tmp_path: Path) -> None:
    lines = [line for block in blocks() for line in block if line not in ELSEWHERE]
    assert len(lines) >= 5
    for line in lines:
        command = line.replace("case-timeline ", f"{sys.executable} -m timeline ", 1)
        done = subprocess.run(command, shell=True, cwd=tmp_path, capture_output=True, text=True)
        # 3: all is stored, and rows of the sample need a person's eye, as the README says.
        assert done.returncode == (3 if "bring-in" in line else 0), (line, done.stderr)
    assert (tmp_path / "child-a.docx").stat().st_size > 10_000


def test_every_habit_of_the_makefile_is_listed_and_the_ones_of_the_readme_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    habits = set(re.findall(r"^([a-z-]+):.*## ", makefile, re.M))
    assert {"demo", "test", "test-fast", "bench", "lint", "fix", "docs", "screenshots"} <= habits
    named = set(re.findall(r"^make ([a-z-]+)$", (ROOT / "README.md").read_text(), re.M))
    assert named <= habits


def test_ci_runs_the_test_command_of_the_readme_and_nothing_weaker() -> None:
    assert (ROOT / ".ci" / "run").read_text(encoding="utf-8").rstrip().endswith("\nmake test")
