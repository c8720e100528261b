"""One row of a table as an event."""

import hashlib
from dataclasses import dataclass

from timeline.intake.columns import Cell, Cells
from timeline.intake.fields import KEPT_AS_EXTRA, MAY_REPEAT
from timeline.intake.kinds import kind_named, kind_of
from timeline.intake.place import Place
from timeline.intake.row_agencies import Involved
from timeline.intake.row_dates import RowDates
from timeline.intake.seen import EXPECTED, answer_in
from timeline.model.event import ChildSeen, Event


@dataclass
class Extra:
    """Words that no field took, under the heading they stood under."""

    words: dict[str, str]

    def keep(self, heading: str, words: str) -> None:
        """Keep words; what stands under that heading already stays, each on its own line."""
        before = self.words.get(heading)
        if before is None:
            self.words[heading] = words
        elif words not in before.split("\n"):
            self.words[heading] = f"{before}\n{words}"


def event_of(
    cells: Cells, dated: RowDates, involved: Involved, place: Place, digest: str
) -> tuple[Event, tuple[tuple[str, str, str], ...]]:
    """The event of a row, and (heading, read, expected) of what was unclear in it."""
    extra = Extra({})
    for cell in cells.filled:
        if cell.column.field in KEPT_AS_EXTRA or _is_one_too_many(cell, cells):
            extra.keep(cell.column.label, cell.words)
    for heading, words in (*dated.kept, *involved.kept):
        extra.keep(heading, words)
    type_cell = cells.words("kind") or ""
    for cell in cells.of("kind"):
        if kind_named(cell.words) is None:
            extra.keep(cell.column.label, cell.words)
    seen, unclear = _seen(cells, extra)
    what = cells.words("what") or ""
    event = Event(
        id=event_id(digest, place, cells.number),
        when=dated.when,
        recorded_when=dated.recorded,
        agency=involved.agency,
        in_touch=involved.in_touch,
        people=involved.people,
        kind=kind_of(type_cell, what),
        what=what,
        impact=cells.words("impact"),
        child_seen=seen,
        said=cells.words("said"),
        shown=cells.words("shown"),
        action=cells.words("action"),
        headline=cells.words("headline"),
        tags=_tags(cells),
        extra=extra.words,
        source=place.source(cells.number),
    )
    return event, unclear


def event_id(digest: str, place: Place, row: int) -> str:
    """The id of a row's event: the same file gives the same ids.

    `digest` is the SHA-256 of the file, in hexadecimal.
    """
    where = f"{digest}\n{place.sheet}\n{place.table}\n{row}"
    return "e-" + hashlib.sha256(where.encode()).hexdigest()[:12]


def _is_one_too_many(cell: Cell, cells: Cells) -> bool:
    """Whether another column of the row already tells this, and only one can."""
    field = cell.column.field
    return field not in MAY_REPEAT | {"kind", "headline"} and cells.first(field) is not cell


def _seen(cells: Cells, extra: Extra) -> tuple[ChildSeen | None, tuple[tuple[str, str, str], ...]]:
    cell = cells.first("child_seen")
    if cell is None:
        return None, ()
    answer = answer_in(cell.words)
    if answer.keep_words:
        extra.keep(cell.column.label, cell.words)
    unclear = ((cell.column.label, cell.words, EXPECTED),) if answer.unclear else ()
    return answer.seen, unclear


def _tags(cells: Cells) -> tuple[str, ...]:
    words = (cells.words("tags") or "").replace(";", "\n").split("\n")
    return tuple(dict.fromkeys(tag.strip() for tag in words if tag.strip()))
