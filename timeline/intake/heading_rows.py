"""Which rows of a table are its headings."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from timeline.intake.date_cells import DateCells
from timeline.intake.headings import LONGEST_HEADING, Recognised, chosen_by_hand, recognise_heading
from timeline.intake.raw import RawRow
from timeline.intake.words import cell_words, plain_words

Mapping = tuple[tuple[str, str], ...]
# How many filled rows may stand above the headings: a title page kept in the table.
_LOOK_AT: Final = 40
_LONGEST_UNKNOWN: Final = 40
_TELL: Final = frozenset({"what", "action", "impact", "child_seen", "said", "shown"})
# A table with one of these is a key to the chronology, whatever its other heading.
_OF_A_KEY: Final = frozenset(
    {
        *("abbreviation", "abbreviations", "acronym", "acronyms", "cipher", "ciphers"),
        *("initials", "key", "meaning", "short form", "short forms", "term", "terms"),
    }
)


def find_headings(
    rows: Sequence[RawRow], mapping: Mapping, dates: DateCells, *, undated: bool = False
) -> RawRow | None:
    """The first row of headings: by known words, else a row of short words above the dates.

    `undated`: where there is neither, also the first row of two or more words, if they are
    headings that tell what happened.
    """
    filled = [row for row in rows if any(map(cell_words, row.cells))]
    known = next((row for row in filled[:_LOOK_AT] if are_headings(row, mapping, dates)), None)
    found = known or _above_the_dates(filled, dates)
    if found is None and undated:
        first = next((row for row in filled if len(_distinct(row)) > 1), None)
        found = first if first and tell_what_happened(first, mapping, dates) else None
    return found


def tell_what_happened(row: RawRow, mapping: Mapping, dates: DateCells) -> bool:
    """Whether a row is headings of what happened, though none of them is a date's.

    One at least is a known heading of it, and half of them are known; a key of short forms
    is none.
    """
    words = _distinct(row)
    if row.spans_all or any(map(dates.looks_like_date, row.cells)) or len(words) < 2:
        return False
    if max(map(len, words)) > LONGEST_HEADING or not _OF_A_KEY.isdisjoint(map(plain_words, words)):
        return False
    recognised = [found for word in words if (found := _recognise(word, mapping))]
    return len(recognised) >= len(words) / 2 and any(
        found.sure and found.field in _TELL for found in recognised
    )


def are_headings(row: RawRow, mapping: Mapping, dates: DateCells) -> bool:
    """Whether a row is headings: at least half of its words are known ones, and none a date."""
    if row.spans_all or any(map(dates.looks_like_date, row.cells)):
        return False
    words = _distinct(row)
    if len(words) < 2 or max(map(len, words)) > LONGEST_HEADING:
        return False
    recognised = [found for word in words if (found := _recognise(word, mapping))]
    fields = {found.field for found in recognised}
    sure = sum(found.sure for found in recognised)
    enough = 2 if "date" in fields else 3
    tells_what_it_is = "date" in fields or "what" in fields
    return tells_what_it_is and sure >= 1 and len(recognised) >= max(enough, len(words) / 2)


def are_new_headings(row: RawRow, mapping: Mapping, dates: DateCells) -> bool:
    """Whether a row further down is surely headings, as when two tables stand on one sheet.

    A date must be among them, and nearly all of them known.
    """
    if not are_headings(row, mapping, dates):
        return False
    words = _distinct(row)
    recognised = [_recognise(word, mapping) for word in words]
    sure = {found.field for found in recognised if found and found.sure}
    return (
        "date" in sure
        and len(sure) >= 2
        and len(words) - recognised.count(None) >= len(words) * 0.7
    )


def same_headings(row: RawRow, plain: Sequence[str]) -> bool:
    """Whether a row says what headings say in their plain form (`plain_row`)."""
    if row.spans_all or len(row.cells) < len(plain):
        return False
    return all(
        plain_words(cell_words(cell)) == (plain[index] if index < len(plain) else "")
        for index, cell in enumerate(row.cells)
    )


def plain_row(row: RawRow) -> tuple[str, ...]:
    """The words of each cell in the plain form in which they are compared."""
    plain = [plain_words(cell_words(cell)) for cell in row.cells]
    while plain and not plain[-1]:
        plain.pop()
    return tuple(plain)


def _above_the_dates(filled: Sequence[RawRow], dates: DateCells) -> RawRow | None:
    """A row of short unknown words, right above the first row that holds a date."""
    for row, below in pairwise(filled[:_LOOK_AT]):
        if any(map(dates.looks_like_date, row.cells)):
            return None
        words = _distinct(row)
        if (
            any(map(dates.looks_like_date, below.cells))
            and not row.spans_all
            and len(words) >= 2
            and len(words) >= 0.6 * len(_distinct(below))
            and max(map(len, words)) <= _LONGEST_UNKNOWN
        ):
            return row
    return None


def _recognise(words: str, mapping: Mapping) -> Recognised | None:
    return chosen_by_hand(words, mapping) or recognise_heading(words)


def _distinct(row: RawRow) -> list[str]:
    return list(dict.fromkeys(words for cell in row.cells if (words := cell_words(cell))))
