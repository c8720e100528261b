"""A command as a user would give it."""

from collections.abc import Callable

import pytest

from timeline.command.main import app
from timeline.command.speak import stop_with_sentence


@pytest.fixture
def run(monkeypatch, capsys) -> Callable[..., tuple[int, str, str]]:
    """Run a command; gives its exit code and what it said."""

    def ran(*words: object) -> tuple[int, str, str]:
        monkeypatch.setattr("sys.argv", ["case-timeline", *map(str, words)])
        code = stop_with_sentence(app)
        said = capsys.readouterr()
        assert "Traceback" not in said.err + said.out
        return code, said.out, said.err

    return ran
