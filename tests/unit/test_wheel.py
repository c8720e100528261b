"""The wheel carries all it needs: installed elsewhere, it shows the sample case."""

import contextlib
import socket
import subprocess
import sys
import time
import urllib.request
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT],
        check=True,
        capture_output=True,
    )
    return next(folder.glob("*.whl"))


@pytest.mark.slow
def test_assets_and_sample_cases_travel_inside_the_wheel(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    assert "timeline/shipped/assets/style.css" in names
    assert "timeline/shipped/assets/look.json" in names
    assert "timeline/shipped/sample_cases/child-a/review.json" in names
    assert not [name for name in names if "/tests/" in name or "node_modules" in name]


@pytest.mark.slow
def test_the_demo_starts_from_the_wheel_alone(wheel: Path, tmp_path: Path) -> None:
    # The new environment sees this one's libraries, but not this source tree.
    venv.create(tmp_path / "env", with_pip=False, symlinks=True)
    here = next((tmp_path / "env").glob("lib/python*/site-packages"))
    install = [sys.executable, "-m", "pip", "install", "--no-deps", "--no-index", "--quiet"]
    subprocess.run([*install, "--target", here, wheel], check=True)
    libraries = next(Path(sys.prefix).glob("lib/python*/site-packages"))
    (here / "libraries.pth").write_text(f"{libraries}\n")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    running = subprocess.Popen(
        [
            tmp_path / "env" / "bin" / "python",
            "-P",
            "-m",
            "timeline",
            "demo",
            "--no-browser",
            "--port",
            str(port),
        ],
        cwd=tmp_path,
    )
    try:
        base = f"http://127.0.0.1:{port}"
        answer = b""
        for _ in range(600):
            assert running.poll() is None, "the demo stopped before it answered"
            with contextlib.suppress(OSError):
                answer = urllib.request.urlopen(f"{base}/health").read()
                break
            time.sleep(0.1)
        assert b'"up":true' in answer
        assert b"font-face" in urllib.request.urlopen(f"{base}/assets/style.css").read()
        exported = urllib.request.urlopen(f"{base}/case/child-a/take-away/json").read()
        assert b"case-timeline/1" in exported
    finally:
        running.terminate()
        running.wait(20)
