"""Which rows are notes: an author's own, a signature, a title or a divider."""

import re
from typing import Final

from timeline.intake.columns import Cells
from timeline.intake.fields import ONLY_PLACES_A_ROW

_AUTHORS_OWN: Final = re.compile(r"\s*(?:[\^¬~]|#(?!\s?\d))")
# In a merged document the agency stands before the sign: "Police: # to be checked".
_AFTER_AGENCY: Final = re.compile(r"[^:#^¬~]{2,60}:\s*[#^¬~]")
_SIGNATURE: Final = re.compile(
    r"(?:signed|signature|completed|prepared|compiled|written|authorised|approved|checked|"
    r"countersigned|author|chronology completed|report completed|date completed|print name|"
    r"date signed|date of report)\b(?:\s+(?:by|on|off by))?\s*(?:[:.…_]|$|by\b)|"
    r"(?:completed|prepared|compiled|signed|written|checked|approved|authorised) by\b|"
    r"page \d+(?: of \d+)?\s*$|end of (?:chronology|document|report)",
    re.IGNORECASE,
)


def is_authors_note(cells: Cells) -> bool:
    """Whether the source, or else the first filled cell, begins with # ^ ¬ or ~ (Chronolator)."""
    source = cells.first("source_ref") or cells.first("agency")
    if source is not None and _AFTER_AGENCY.match(source.words):
        return True
    leading = [cell.words for cell in (source, cells.filled[0]) if cell]
    return any(_AUTHORS_OWN.match(words) for words in leading)


def is_signature(cells: Cells) -> bool:
    """Whether a row signs the chronology off ("Signed: ...", "Completed by ...")."""
    first = cells.filled[0]
    stands_first = first.column.index == 0 or first.column.field == "date" or len(cells.filled) == 1
    return stands_first and _SIGNATURE.match(first.words) is not None


def is_divider(cells: Cells) -> bool:
    """Whether a row only parts the table: a year or a title alone, or numbers without words."""
    if cells.fields() <= ONLY_PLACES_A_ROW:
        return True
    only = cells.filled[0]
    return len(cells.filled) == 1 and only.column.index == 0 and only.column.field == "agency"
