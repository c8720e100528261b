"""The files that were brought into a case, with those of their rows that became no event."""

from timeline.model.frozen import Frozen
from timeline.store.rows import Rows


class RowNote(Frozen):
    """A row with text that is no event (an author's note, a title, a signature), and its place."""

    file: str
    sheet: str | None = None
    table: int | None = None
    row: int | None = None
    text: str


class RowProblem(Frozen):
    """What a person was asked to look at when the file came in: read this, expected that."""

    file: str
    sheet: str | None = None
    table: int | None = None
    row: int | None = None
    column: str | None = None
    read: str
    expected: str


class FileIn(Frozen):
    """A file that is in the case: its name, its SHA-256, how many events came of it.

    `notes` and `problems` are in the order of the file.
    """

    file: str
    digest: str
    events: int
    notes: tuple[RowNote, ...] = ()
    problems: tuple[RowProblem, ...] = ()


def files_in(rows: Rows) -> tuple[FileIn, ...]:
    """The files of a case, in the order of their names."""
    files = [FileIn.model_validate_json(body) for body in rows.bodies("files").values()]
    return tuple(sorted(files, key=lambda file: (file.file, file.digest)))
