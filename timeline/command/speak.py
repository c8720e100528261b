"""How the command line speaks: plain sentences, exit codes, never a traceback.

Titles, file names and rows come from outside: nothing in them is read as markup, and no
control character of theirs reaches the terminal.
"""

import os
import traceback
import unicodedata
from collections.abc import Callable
from typing import Final

import typer
from rich.console import Console
from rich.text import Text

from timeline.intake.raw import CannotRead
from timeline.samples.shipped import NoSuchSample
from timeline.store.problems import StoreProblem
from timeline.takeaway.write import CannotWrite
from timeline.web.serving import CannotServe

SENTENCES = (CannotRead, StoreProblem, CannotWrite, CannotServe, NoSuchSample)

DONE: Final = 0
NOT_USED: Final = 2
ATTENTION: Final = 3

out = Console(markup=False, highlight=False, emoji=False)
err = Console(stderr=True, markup=False, highlight=False, emoji=False)


class Stop(Exception):
    """The command ends here: a sentence for the person and an exit code."""

    def __init__(self, sentence: str, code: int = NOT_USED) -> None:
        super().__init__(sentence)
        self.code = code


def stop_with_sentence(app: Callable[..., object]) -> int:
    """Run a typer application and return its exit code.

    With CASE_TIMELINE_TRACE set, an unexpected end also prints where it came from.
    """
    try:
        code = app(standalone_mode=False)
    except typer.TyperException as problem:
        _show(problem)
        return NOT_USED
    except (typer.Abort, KeyboardInterrupt):
        return DONE
    except Stop as stop:
        say_no(str(stop))
        return stop.code
    except SENTENCES as problem:
        say_no(str(problem))
        return NOT_USED
    except OSError as problem:
        say_no(f"{problem.filename or 'The file'}: {problem.strerror or problem}.")
        return NOT_USED
    except Exception as problem:
        return _unexpected(problem)
    return code if isinstance(code, int) else DONE


def say(sentence: str) -> None:
    """Say a sentence; it is one line, however long, so that addresses can be copied."""
    out.print(plain(sentence), soft_wrap=True)


def say_no(sentence: str) -> None:
    """Say a sentence where problems are said."""
    err.print(plain(sentence), soft_wrap=True)


def plain(words: str) -> Text:
    """Words from outside as they stand: no markup, and � for what would steer a terminal."""
    return Text(
        "".join("�" if unicodedata.category(c) == "Cc" and c not in "\n\t" else c for c in words)
    )


def _unexpected(problem: Exception) -> int:
    if os.environ.get("CASE_TIMELINE_TRACE"):
        traceback.print_exception(problem)
    say_no(
        f"Something unexpected happened ({type(problem).__name__}: {problem}). What was stored "
        "before is safe. Set CASE_TIMELINE_TRACE=1 and run it again to see where."
    )
    return NOT_USED


def _show(problem: typer.TyperException) -> None:
    """What is wrong with the words of a command, as typer says it."""
    show = getattr(problem, "show", None)
    if show is None:
        say_no(str(problem))
    else:
        show()
