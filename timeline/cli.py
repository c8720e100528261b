"""The command line. Exit codes: 0 done, 2 could not be used, 3 done but rows need attention."""

import sys

from timeline.command.main import app
from timeline.command.speak import stop_with_sentence


def main() -> None:
    """Run the command; what goes wrong is one sentence and exit code 2, never a traceback."""
    sys.exit(stop_with_sentence(app))
