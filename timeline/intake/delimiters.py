"""Which character parts the cells of a delimited text."""

import csv
from collections import Counter
from io import StringIO
from itertools import islice

DELIMITERS = ",;\t|"
_SAMPLE = 200
_CONVINCING = 0.5


def delimiter_of(text: str, usual: str | None) -> str | None:
    """The delimiter under which most records have equally many cells, and more than one.

    `usual` is taken where none convinces: the comma of a .csv, or None for one column.
    `csv.Sniffer` is not asked, since commas inside sentences outvote the true delimiter
    in it.
    """
    scores = {delimiter: _consistency(text, delimiter) for delimiter in DELIMITERS}
    best = max(DELIMITERS, key=lambda delimiter: scores[delimiter])
    return best if scores[best][0] >= _CONVINCING else usual


def _consistency(text: str, delimiter: str) -> tuple[float, int]:
    """Share of the records that have the commonest width over one, and that width."""
    widths = _widths(text, delimiter)
    several = Counter(width for width in widths if width > 1)
    if not several:
        return (0.0, 0)
    width, number = max(several.items(), key=lambda found: (found[1], found[0]))
    return (number / len(widths), width)


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
