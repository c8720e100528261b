"""Connections to a workspace: how they are opened, read through and written through."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, exc, func, select

from timeline.store.problems import WorkspaceProblem

# How long a writer waits for another one before it says that the workspace is busy.
PATIENCE_MS = 30_000
# Any number that all processes of this application know the making of tables by.
TABLES_LOCK = 20_160_208


def connect(url: URL) -> Engine:
    """An engine for the URL. Nothing is opened yet."""
    engine = create_engine(url)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine


def use_write_ahead(engine: Engine) -> None:
    """Let readers read while someone writes. Only SQLite has to be told, and remembers it."""
    if engine.dialect.name != "sqlite":
        return
    with _in_words(), closing(engine.raw_connection()) as connection:
        connection.cursor().execute("PRAGMA journal_mode=WAL")


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection on which all queries see the workspace at one moment."""
    with _in_words(), _snapshot(engine).connect() as connection, connection.begin():
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A connection whose work is stored whole at the end, or not at all."""
    with _in_words(), engine.execution_options(writes=True).begin() as connection:
        yield connection


def hold_tables(connection: Connection) -> None:
    """Hold the making of tables until this connection's work ends; others who would wait."""
    # On SQLite a writer is alone from its start.
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(TABLES_LOCK)))


def _snapshot(engine: Engine) -> Engine:
    # SQLite in WAL mode reads from one moment by itself; other databases are asked to.
    if engine.dialect.name == "sqlite":
        return engine
    return engine.execution_options(isolation_level="REPEATABLE READ")


@contextmanager
def _in_words() -> Iterator[None]:
    try:
        yield
    except exc.DBAPIError as problem:
        raise WorkspaceProblem(_sentence(str(problem.orig))) from problem
    except (sqlite3.Error, exc.TimeoutError) as problem:
        raise WorkspaceProblem(_sentence(str(problem))) from problem


def _sentence(what: str) -> str:
    if "not a database" in what:
        return "The file is no workspace of case-timeline; nothing was changed."
    if "locked" in what or "timed out" in what:
        return "The workspace is busy with other changes; nothing was stored. Try again."
    return f"The workspace could not be used, and nothing was stored ({what.strip()})."


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    # The driver would open transactions too late for a writer to hold the lock from the start.
    connection.isolation_level = None
    for pragma in (f"busy_timeout={PATIENCE_MS}", "foreign_keys=ON", "synchronous=FULL"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
