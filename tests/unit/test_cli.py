import os
import subprocess
import sys

from timeline.journeys.cases import open_case
from timeline.journeys.stamp import stamp_now
from timeline.store.workspace import Workspace


def test_a_pipe_that_knows_few_letters_still_gets_every_name(tmp_path):
    with Workspace.open(tmp_path / "w.db") as workspace:
        open_case(workspace, "Łukasz B", stamp_now("Reviewer"))
    command = [sys.executable, "-m", "timeline", "cases", "--workspace", str(tmp_path / "w.db")]
    told = subprocess.run(
        command, env={**os.environ, "PYTHONIOENCODING": "cp1252"}, capture_output=True
    )

    assert told.returncode == 0
    assert "Łukasz B" in told.stdout.decode("utf-8")
