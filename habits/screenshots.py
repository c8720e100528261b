"""Every page at the projector's and the phone's size, into screenshots/, to be looked at."""

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

SIZES = {"wall": (1920, 1080), "phone": (390, 844)}
PAGES = {
    "cases": "/",
    "timeline": "/case/child-a/timeline",
    "table": "/case/child-a/timeline?show=table",
    "bring-in": "/case/child-a/bring-in",
    "take-away": "/case/child-a/take-away",
    "not-found": "/case/nobody/timeline",
}


@contextlib.contextmanager
def demo() -> Iterator[str]:
    """The sample case, served until the block ends; gives its address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "timeline", "demo", "--no-browser", "--port", str(port)]
    running = subprocess.Popen(command)
    base = f"http://127.0.0.1:{port}"
    try:
        for _ in range(300):
            with contextlib.suppress(OSError):
                urllib.request.urlopen(f"{base}/health")
                break
            time.sleep(0.1)
        yield base
    finally:
        running.terminate()
        running.wait(10)


def take(page: Page, base: str, folder: Path, size: str) -> None:
    """All pages at one size, and the timeline with an event chosen."""
    for name, path in PAGES.items():
        page.goto(base + path)
        page.wait_for_selector("h1")
        page.wait_for_timeout(2000)
        page.screenshot(path=folder / f"{name}-{size}.png")
        if name == "timeline":
            if page.locator("#picture").is_visible():
                page.locator("#picture").press("ArrowRight")
                page.keyboard.press("Enter")
            else:
                page.locator(".twin .ag-row").nth(2).click()
            page.wait_for_timeout(1200)
            page.screenshot(path=folder / f"card-{size}.png")


def main() -> None:
    """Write all pictures."""
    folder = Path("screenshots")
    folder.mkdir(exist_ok=True)
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with demo() as base, sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for size, (width, height) in SIZES.items():
            page = browser.new_page(viewport={"width": width, "height": height})
            take(page, base, folder, size)
            page.close()
        browser.close()
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}/")


if __name__ == "__main__":
    main()
