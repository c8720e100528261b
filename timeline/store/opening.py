"""Opening a workspace: is it one, is it of this version, and bringing it up to date."""

import os
from pathlib import Path

from alembic.command import upgrade
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import URL, Connection, Engine, inspect, make_url, text
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from timeline.store.engine import connect, hold_tables, reading, use_write_ahead, writing
from timeline.store.migrations import VERSION_TABLE
from timeline.store.problems import NoWorkspace, WorkspaceProblem

MIGRATIONS = Path(__file__).parent / "migrations"


def open_engine(where: str | Path, *, new: bool = True) -> Engine:
    """An engine on the workspace at a file path or a database URL, created where it is new.

    Where `new` is False nothing is created, and NoWorkspace is raised where none is there.
    Raises WorkspaceProblem, with a sentence, where it is no workspace or cannot be used.
    """
    url = _url(where)
    if url.get_backend_name() == "sqlite" and url.database and url.database != ":memory:":
        _make_private(Path(url.database), new)
    try:
        engine = connect(url)
    except (ModuleNotFoundError, NoSuchModuleError, ArgumentError) as problem:
        raise WorkspaceProblem(
            f"The database of {_name(url)} cannot be spoken to ({problem}). "
            "For PostgreSQL, install psycopg and use postgresql+psycopg://."
        ) from problem
    try:
        _bring_up_to_date(engine, _name(url), new)
        use_write_ahead(engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _url(where: str | Path) -> URL:
    if isinstance(where, str) and "://" in where:
        try:
            return make_url(where)
        except ArgumentError as problem:
            raise WorkspaceProblem(
                "The address of the workspace is not a database URL."
            ) from problem
    return URL.create("sqlite", database=str(Path(where).expanduser()))


def _make_private(path: Path, new: bool) -> None:
    """Create a new file that only its owner can read: it will hold a child's life."""
    if not new and not path.exists():
        raise _none_at(str(path))
    if path.is_dir():
        raise WorkspaceProblem(f"{path} is a folder; a workspace is a file.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as problem:
        raise WorkspaceProblem(
            f"The workspace {path} cannot be opened for writing ({problem.strerror})."
        ) from problem


def _none_at(name: str) -> NoWorkspace:
    return NoWorkspace(f"There is no workspace at {name}. Look at how it is written.")


def _name(url: URL) -> str:
    if url.drivername.startswith("sqlite"):
        return url.database or "the workspace"
    return url.render_as_string(hide_password=True)


def _bring_up_to_date(engine: Engine, name: str, new: bool) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    known = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    with reading(engine) as connection:
        version = _version(connection, name, known)
    if version == known[0]:
        return
    if version is None and not new:
        raise _none_at(name)
    with writing(engine) as connection:
        hold_tables(connection)
        # Looked at again, now that no other process can be bringing it up to date as well.
        if _version(connection, name, known) != known[0]:
            config.attributes["connection"] = connection
            upgrade(config, "head")


def _version(connection: Connection, name: str, known: list[str]) -> str | None:
    """The version of the workspace, None where it is new. `known`: versions, newest first."""
    tables = inspect(connection).get_table_names()
    if not tables:
        return None
    if VERSION_TABLE not in tables:
        raise WorkspaceProblem(f"{name} is no workspace of case-timeline; nothing was changed.")
    version = connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar()  # noqa: S608
    if version not in known:
        raise WorkspaceProblem(
            f"{name} was made by a newer version of case-timeline. "
            "Open it with that version; nothing was changed."
        )
    return str(version)
