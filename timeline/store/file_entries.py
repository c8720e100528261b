"""The entry that brought a file in: which events came with it, and taking it out again."""

from sqlalchemy import Connection, select

from timeline.store.changes import FileTakenBack
from timeline.store.current import CurrentRows
from timeline.store.files import FileIn
from timeline.store.log import Entry
from timeline.store.problems import CannotUndo
from timeline.store.recording import already_recorded, record
from timeline.store.setting import Setting
from timeline.store.tables import touched
from timeline.store.taking_back import rows_before


def events_brought(connection: Connection, case_id: str, digest: str) -> frozenset[str]:
    """The ids of the events that came with a file; none where it is not in the case."""
    number = _entry(connection, case_id, digest)
    query = select(touched.c.id).where(touched.c.number == number, touched.c.row_table == "events")
    return frozenset(connection.execute(query).scalars())


def take_back_file(connection: Connection, digest: str, setting: Setting) -> Entry:
    """Take a file out of its case by a new entry, whoever brought it in.

    Raises CannotUndo where its events were marked, linked or screened since, or where the
    case does not hold it. The connection is a writing one that holds the head.
    """
    if first := already_recorded(connection, setting, "file taken back"):
        return first
    rows = CurrentRows(connection, setting.case_id)
    number = _entry(connection, setting.case_id, digest)
    body = rows.bodies("files", [digest]).get(digest)
    if body is None or number is None:
        raise CannotUndo("The file that was to be taken out is no longer in this case.")
    file = FileIn.model_validate_json(body).file
    try:
        written = rows_before(connection, setting.case_id, number, rows)
    except CannotUndo as problem:
        raise CannotUndo(f"“{file}” was not taken out. {problem}") from problem
    change = FileTakenBack(file=file, digest=digest, entry=number, rows=written)
    return record(connection, change, setting)


def _entry(connection: Connection, case_id: str, digest: str) -> int | None:
    """The number of the last entry that put the file there: its own, or one that redid it."""
    query = (
        select(touched.c.number)
        .where(
            touched.c.case_id == case_id,
            touched.c.row_table == "files",
            touched.c.id == digest,
            touched.c.before.is_(None),
        )
        .order_by(touched.c.number.desc())
        .limit(1)
    )
    return connection.execute(query).scalar()
