"""case-timeline demo: the sample case in a workspace that is gone afterwards."""

import threading
import time
import urllib.error
import urllib.request
import webbrowser
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from timeline.command.ending import ends_like_ctrl_c
from timeline.command.speak import out, say
from timeline.journeys.sample import open_sample
from timeline.journeys.stamp import stamp_now
from timeline.store.workspace import Workspace


def demo(
    port: Annotated[int, typer.Option(help="The port to listen on.", min=1, max=65535)] = 8050,
    no_browser: Annotated[
        bool, typer.Option("--no-browser", help="Do not open the browser.")
    ] = False,
) -> None:
    """Open the sample case of Child A in the browser. Nothing is kept afterwards."""
    from timeline.web.desk import Desk
    from timeline.web.routes import address
    from timeline.web.server import serve
    from timeline.web.serving import check_place

    check_place("127.0.0.1", port)
    with (
        ends_like_ctrl_c(),
        TemporaryDirectory(prefix="case-timeline-", ignore_cleanup_errors=True) as folder,
        Workspace.open(Path(folder) / "demo.db") as workspace,
    ):
        with out.status("Bringing in the nine files of the sample case …"):
            case_id = open_sample(workspace, "child-a", stamp_now)
        url = f"http://127.0.0.1:{port}{address(case_id)}"
        say(f"The sample case is at {url} (Ctrl+C ends it; nothing is kept)")
        if not no_browser:
            threading.Thread(target=_open_when_up, args=(url, port), daemon=True).start()
        serve(Desk(workspace), "127.0.0.1", port)


def _open_when_up(url: str, port: int) -> None:
    """Open the browser as soon as the app answers; give up after half a minute."""
    for _ in range(150):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=1):
                webbrowser.open(url)
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
