"""Which character parts the cells of a delimited text."""

import csv
from collections import Counter
from io import StringIO
from itertools import islice

# Those that sentences use least come first, and win where two are equally consistent.
DELIMITERS = "\t|;,"
_SAMPLE = 200

# The share of records that have to agree: most, and nearly all where the ending of the
# file does not promise cells, since sentences have commas too.
_CONVINCING = 0.5
_CONVINCING_WITHOUT_PROMISE = 0.8


def delimiter_of(text: str, usual: str | None) -> str | None:
    """The delimiter under which most records have equally many cells, and more than one.

    `usual` is taken where none convinces: the comma of a .csv, or None for one column.
    `csv.Sniffer` is not asked, since commas inside sentences outvote the true delimiter
    in it.
    """
    shares = {delimiter: _agreement(text, delimiter) for delimiter in DELIMITERS}
    best = max(DELIMITERS, key=lambda delimiter: shares[delimiter])
    if usual and shares[usual] == shares[best] < 1:
        # Neither parts all records alike: what the ending promises is the better guess.
        return usual
    needed = _CONVINCING if usual else _CONVINCING_WITHOUT_PROMISE
    return best if shares[best] >= needed else usual


def _agreement(text: str, delimiter: str) -> float:
    """The share of the records that have the commonest width over one."""
    widths = _widths(text, delimiter)
    several = Counter(width for width in widths if width > 1)
    return max(several.values()) / len(widths) if several else 0.0


def _widths(text: str, delimiter: str) -> list[int]:
    records = csv.reader(StringIO(text, newline=""), delimiter=delimiter)
    widths: list[int] = []
    try:
        for record in islice(records, _SAMPLE):
            if record:
                widths.append(len(record))
    except csv.Error:
        # With a wrong delimiter a quotation mark may open and never close.
        return widths
    return widths
