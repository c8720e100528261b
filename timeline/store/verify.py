"""Verifying a workspace: does the log hold together, and do the tables say what it says?"""

from dataclasses import dataclass

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from timeline.store.agreement import check_tables
from timeline.store.chain import DoesNotFit, check_chain


@dataclass(frozen=True)
class Verification:
    """What verifying found: whether all fits, and a sentence for a person.

    `entries` counts what was read of a log that fits. `entry` is the number of the first
    entry that does not fit, where one can be named.
    """

    ok: bool
    words: str
    entries: int = 0
    entry: int | None = None


def verify(connection: Connection) -> Verification:
    """Read the whole log and all tables. What it finds is told, never raised."""
    try:
        _check_file(connection)
        number = check_chain(connection)
        check_tables(connection)
    except DoesNotFit as finding:
        return Verification(False, str(finding), entry=finding.entry)
    except (DBAPIError, ValueError, TypeError) as problem:
        what = problem.orig if isinstance(problem, DBAPIError) else problem
        return Verification(False, f"The workspace holds what cannot be read ({what}).")
    count = "1 entry" if number == 1 else f"{number} entries"
    words = f"The log fits, and the tables say what it says ({count})."
    return Verification(True, words, entries=number)


def _check_file(connection: Connection) -> None:
    # Indexes lie outside of what the log can vouch for; SQLite can check them itself.
    if connection.dialect.name == "sqlite":
        found = connection.exec_driver_sql("PRAGMA integrity_check").scalars().first()
        if found != "ok":
            raise DoesNotFit(f"The file of the workspace is damaged ({found}).")
