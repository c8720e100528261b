import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import suppress

import pytest


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGHUP")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_however_the_demo_is_ended_nothing_is_kept(tmp_path, name):
    port = free_port()
    command = [sys.executable, "-m", "timeline", "demo", "--no-browser", "--port", str(port)]
    demo = subprocess.Popen(
        command,
        env={**os.environ, "TMPDIR": str(tmp_path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    try:
        until_it_answers(port, demo)
        assert list(tmp_path.glob("case-timeline-*"))
        demo.send_signal(getattr(signal, name))
        said, _ = demo.communicate(timeout=30)
    finally:
        demo.kill()
    assert demo.returncode == 0
    assert b"Traceback" not in said
    assert list(tmp_path.iterdir()) == []


def until_it_answers(port: int, demo: subprocess.Popen[bytes]) -> None:
    for _ in range(300):
        assert demo.poll() is None
        with suppress(OSError), urllib.request.urlopen(f"http://127.0.0.1:{port}/health"):
            return
        time.sleep(0.2)
    raise AssertionError("the demo did not answer within a minute")
