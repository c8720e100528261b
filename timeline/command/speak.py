"""How the command line speaks: plain sentences, exit codes, never a traceback."""

import os
import traceback
from collections.abc import Callable
from typing import Final

import click
from rich.console import Console

DONE: Final = 0
NOT_USED: Final = 2
ATTENTION: Final = 3

out = Console(highlight=False)
err = Console(stderr=True, highlight=False)


class Stop(Exception):
    """The command ends here: a sentence for the person and an exit code."""

    def __init__(self, sentence: str, code: int = NOT_USED) -> None:
        super().__init__(sentence)
        self.code = code


def stop_with_sentence(app: Callable[..., object]) -> int:
    """Run a typer application and return its exit code.

    With CASE_TIMELINE_TRACE set, an unexpected end also prints where it came from.
    """
    from timeline.intake.raw import CannotRead
    from timeline.store.problems import StoreProblem
    from timeline.takeaway.write import CannotWrite
    from timeline.web.server import CannotServe

    try:
        code = app(standalone_mode=False)
    except click.ClickException as problem:
        problem.show()
        return NOT_USED
    except (click.exceptions.Abort, KeyboardInterrupt):
        return DONE
    except Stop as stop:
        err.print(str(stop), markup=False, soft_wrap=True)
        return stop.code
    except (CannotRead, StoreProblem, CannotWrite, CannotServe) as problem:
        err.print(str(problem), markup=False, soft_wrap=True)
        return NOT_USED
    except Exception as problem:
        return _unexpected(problem)
    return code if isinstance(code, int) else DONE


def _unexpected(problem: Exception) -> int:
    if os.environ.get("CASE_TIMELINE_TRACE"):
        traceback.print_exception(problem)
    err.print(
        f"Something unexpected happened ({type(problem).__name__}: {problem}). What was stored "
        "before is safe. Set CASE_TIMELINE_TRACE=1 and run it again to see where.",
        markup=False,
        soft_wrap=True,
    )
    return NOT_USED
