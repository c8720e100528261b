"""Pan the picture at 300, 3 000 and 100 000 events in Chromium; prints p50, p95 and their ratio.

Run: python tests/bench/pan.py [--events N ...] [--json]
"""

import argparse
import contextlib
import functools
import http.server
import json
import shutil
import statistics
import threading
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from os import environ
from pathlib import Path

import plotly
from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
PLOTLY = Path(plotly.__file__).parent / "package_data" / "plotly.min.js"
SIZES = (300, 3_000, 100_000)
DRAGS = 6
STEPS = 60
STEP = 9  # pixels a mouse move

# Away from the ends of the case, where there is nothing left to pan to.
MIDDLE = "window.picture.zoomTo(16580, 16860)"

WATCH = """() => {
  window.frames_seen = { drag: [], settle: [] };
  window.phase = "settle";
  let last = performance.now();
  const tick = (now) => {
    window.frames_seen[window.phase].push(now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}"""


@dataclass(frozen=True)
class Panned:
    """Frame times in milliseconds of one case: while dragging, and the longest after letting go."""

    events: int
    p50: float
    p95: float
    longest_settle: float
    mounted: float
    elements: int


class Files(http.server.SimpleHTTPRequestHandler):
    """The repository's files, and plotly.js from the installed package."""

    def translate_path(self, path: str) -> str:
        """The file behind an address."""
        return str(PLOTLY) if path == "/plotly.min.js" else super().translate_path(path)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextlib.contextmanager
def served() -> Iterator[str]:
    """Serve the repository on a free port of this computer; gives its address."""
    handler = functools.partial(Files, directory=str(ROOT))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def pan(page: Page, address: str, events: int) -> Panned:
    """Drag the picture of so many events to and fro, with real moves of the mouse."""
    page.goto(f"{address}/tests/bench/pan.html?events={events}")
    page.wait_for_function("window.picture?.drawn()")
    page.wait_for_timeout(1_000)
    page.evaluate(MIDDLE)
    page.wait_for_timeout(800)
    page.evaluate(WATCH)
    for number in range(DRAGS):
        _drag(page, 1 if number % 2 else -1)
    seen = page.evaluate("window.frames_seen")
    drag = sorted(seen["drag"])
    return Panned(
        events=events,
        p50=statistics.median(drag),
        p95=drag[int(len(drag) * 0.95)],
        longest_settle=max(seen["settle"]),
        mounted=page.evaluate("window.mounted"),
        elements=page.evaluate("window.picture.drawn().elements"),
    )


def _drag(page: Page, direction: int) -> None:
    x, y = 1_000.0 + direction * -STEP * STEPS / 2, 560.0
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + direction * 6, y)
    page.evaluate("window.phase = 'drag'")
    for step in range(STEPS):
        page.mouse.move(x + direction * STEP * step, y)
    page.evaluate("window.phase = 'settle'")
    page.mouse.up()
    page.wait_for_timeout(400)


def chromium() -> str:
    """The path of a Chromium on this computer."""
    names = (environ.get("CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome")
    found = next((path for name in names if name and (path := shutil.which(name))), None)
    if found is None:
        raise SystemExit("No Chromium found. Run `make bench`, which installs one.")
    return found


def measure(sizes: tuple[int, ...]) -> list[Panned]:
    """Pan each size in one browser."""
    with served() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1920, "height": 1000})
        panned = [pan(page, address, events) for events in sizes]
        browser.close()
    return panned


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, nargs="+", default=list(SIZES))
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    panned = measure(tuple(asked.events))
    if asked.json:
        print(json.dumps([asdict(one) for one in panned], indent=1))
        return
    print("  events   pan p50   pan p95   settle   first drawn   elements")
    for one in panned:
        print(
            f"{one.events:>8,}  {one.p50:>6.1f} ms {one.p95:>6.1f} ms {one.longest_settle:>5.0f} ms"
            f"  {one.mounted:>9.0f} ms   {one.elements:>8}".replace(",", " ")
        )
    first, last = panned[0], panned[-1]
    print(f"p95 at {last.events} against {first.events}: {last.p95 / first.p95:.2f}")


if __name__ == "__main__":
    main()
