"""The files that were brought into a case, known by the digest of their bytes."""

from timeline.model.frozen import Frozen
from timeline.store.rows import Rows


class FileIn(Frozen):
    """A file that is in the case: its name, its SHA-256, and how many rows came of it."""

    file: str
    digest: str
    events: int
    notes: int


def files_in(rows: Rows) -> tuple[FileIn, ...]:
    """The files of a case, in the order of their names."""
    files = [FileIn.model_validate_json(body) for body in rows.bodies("files").values()]
    return tuple(sorted(files, key=lambda file: (file.file, file.digest)))
