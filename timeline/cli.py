"""The command line. Exit codes: 0 done, 2 could not be used, 3 done but rows need attention."""

import sys
from io import TextIOWrapper

from timeline.command.main import app
from timeline.command.speak import stop_with_sentence


def main() -> None:
    """Run the command; what goes wrong is one sentence and exit code 2, never a traceback."""
    # A pipe on Windows, or PYTHONIOENCODING, may know no “Łukasz”: our words are UTF-8.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    sys.exit(stop_with_sentence(app))
