"""Whether the log holds together: no entry changed, missing, or put out of its order."""

from typing import Any

from sqlalchemy import Connection, Row, select

from timeline.store.log import NO_HASH, last_of_all, seal
from timeline.store.tables import log


class DoesNotFit(Exception):
    """Something that does not fit, in a sentence; `entry` is the number of the entry it is at."""

    def __init__(self, words: str, entry: int | None = None) -> None:
        super().__init__(words)
        self.entry = entry


def check_chain(connection: Connection) -> int:
    """Read every entry, and return how many there are. Raises DoesNotFit at the first that is not.

    The log is compared with its head as well, so that a log cut short is told.
    """
    number, hash_before = 0, NO_HASH
    for row in connection.execute(select(log).order_by(log.c.number)):
        _check_entry(row, number + 1, hash_before)
        number, hash_before = row.number, row.hash
    last, last_hash = last_of_all(connection)
    if number < last:
        raise DoesNotFit(f"Entry {number + 1} is missing: the log was cut short.", number + 1)
    if (number, hash_before) != (last, last_hash):
        raise DoesNotFit("The log and the note of its last entry do not fit.", number)
    return number


def _check_entry(row: Row[Any], number: int, hash_before: str) -> None:
    if row.number != number:
        raise DoesNotFit(f"Entry {number} is missing.", number)
    if row.prev_hash != hash_before:
        raise DoesNotFit(
            f"Entry {number} does not follow the entry before it: "
            "it was changed, or put out of its order.",
            number,
        )
    what = (row.actor, row.case_id, row.change_id, row.kind, row.content)
    as_written = all(isinstance(part, str) for part in (row.at, *what))
    if not as_written or row.hash != seal(number, row.at, what, hash_before):
        raise DoesNotFit(f"Entry {number} was changed after it was written.", number)
