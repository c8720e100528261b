"""A real app over a real workspace file, and a real Chromium before it."""

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.served import WALL, App, Witness


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_until_up(base: str, running: subprocess.Popen[bytes]) -> None:
    for _ in range(600):
        assert running.poll() is None, "the app stopped before it answered"
        with contextlib.suppress(OSError):
            urllib.request.urlopen(f"{base}/health", timeout=1)
            return
        time.sleep(0.1)
    raise AssertionError("the app did not answer within a minute")


@contextlib.contextmanager
def _served(*words: str) -> Iterator[str]:
    port = _free_port()
    base = f"http://127.0.0.1:{port}"
    running = subprocess.Popen([sys.executable, "-m", "timeline", *words, "--port", str(port)])
    try:
        _wait_until_up(base, running)
        yield base
    finally:
        running.terminate()
        running.wait(20)


@pytest.fixture(scope="session")
def demo() -> Iterator[str]:
    """The sample case as `case-timeline demo` shows it, for tests that change nothing."""
    with _served("demo", "--no-browser") as base:
        yield base


@pytest.fixture
def empty_app(tmp_path: Path) -> Iterator[App]:
    """The app over a new workspace."""
    workspace = tmp_path / "cases.db"
    with _served("serve", "--workspace", str(workspace)) as base:
        yield App(base, workspace)


@pytest.fixture(scope="session")
def filled_workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace file with the sample case, to be copied by each test that changes it."""
    from timeline.journeys.sample import open_sample
    from timeline.journeys.stamp import stamp_now
    from timeline.store.workspace import Workspace

    path = tmp_path_factory.mktemp("workspace") / "child-a.db"
    with Workspace.open(path) as workspace:
        open_sample(workspace, "child-a", stamp_now)
    return path


@pytest.fixture
def sample_app(filled_workspace: Path, tmp_path: Path) -> Iterator[App]:
    """The app over a copy of the sample case, for tests that mark and change."""
    workspace = tmp_path / "cases.db"
    shutil.copy(filled_workspace, workspace)
    with _served("serve", "--workspace", str(workspace)) as base:
        yield App(base, workspace)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = os.environ.get("CHROMIUM") or next(
        (
            found
            for name in ("chromium", "chromium-browser", "google-chrome")
            if (found := shutil.which(name))
        ),
        None,
    )
    with sync_playwright() as play:
        running = play.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-background-networking"]
        )
        yield running
        running.close()


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Callable[..., tuple[Page, Witness]]]:
    """Opens a page of a size, and watches its console and what it fetches."""
    contexts = []

    def opened(url: str, size: dict[str, int] = WALL) -> tuple[Page, Witness]:
        context = browser.new_context(viewport=size, accept_downloads=True)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(20_000)
        witness = Witness([], [])
        page.on("console", lambda m: witness.errors.append(m.text) if m.type == "error" else None)
        page.on("pageerror", lambda problem: witness.errors.append(str(problem)))
        page.on("request", lambda request: witness.fetched.append(request.url))
        page.goto(url)
        return page, witness

    yield opened
    for context in contexts:
        context.close()
