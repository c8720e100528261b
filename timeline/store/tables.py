"""The tables: the log, its head, the rows as they are now, and what each entry touched.

Only types that SQLite and PostgreSQL share. Ids are unique within their case. `body` is
the JSON of the model; the columns beside it are copies that queries need.
"""

from datetime import date
from typing import Literal, get_args

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
)

RowTable = Literal[
    "cases",
    "files",
    "agencies",
    "people",
    "relationships",
    "events",
    "links",
    "marks",
    "findings",
    "actions",
    "impacts",
    "learning_events",
]
ROW_TABLES: tuple[RowTable, ...] = get_args(RowTable)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


AnyColumn = Column[str] | Column[bool] | Column[date]


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _rows(name: str, *columns: AnyColumn) -> Table:
    """A table of rows of a case: case, id, what queries need, body."""
    return Table(
        name,
        metadata,
        Column("case_id", Text, ForeignKey("cases.id"), primary_key=True),
        Column("id", Text, primary_key=True),
        *columns,
        _text("body"),
    )


log = Table(
    "log",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    _text("at"),
    _text("actor"),
    _text("case_id"),
    Column("change_id", Text, nullable=False, unique=True),
    _text("kind"),
    _text("content"),
    _text("prev_hash"),
    _text("hash"),
    Index("ix_log_case_id_number", "case_id", "number"),
    Index("ix_log_case_id_actor_number", "case_id", "actor", "number"),
)

# One row. A writer takes it first, so that numbers never collide; it also remembers the
# last entry, so that a log cut short at its end can be told.
head = Table(
    "head",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("number", Integer, nullable=False),
    _text("hash"),
)

cases = Table(
    "cases",
    metadata,
    Column("id", Text, primary_key=True),
    _text("title"),
    _text("subject"),
    _text("body"),
)
files = _rows("files", _text("file"))
agencies = _rows("agencies", _text("name"))
people = _rows("people", _text("cipher"))
events = _rows(
    "events",
    _text("agency_id"),
    _text("kind"),
    Column("earliest", Date),
    Column("latest", Date),
    Column("on_wall", Boolean(name="on_wall_is_yes_or_no", create_constraint=True), nullable=False),
    _text("audience"),
)
links = _rows("links", _text("kind"))
marks = _rows("marks", _text("kind"), _text("state"), _text("author"))
relationships = _rows("relationships", _text("kind"))
findings = _rows("findings")
actions = _rows("actions")
impacts = _rows("impacts")
learning_events = _rows("learning_events")

# Every row that an entry wrote, with its body before (none: the entry made the row).
touched = Table(
    "touched",
    metadata,
    Column("number", Integer, ForeignKey("log.number"), primary_key=True, autoincrement=False),
    Column("row_table", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    _text("case_id"),
    Column("before", Text),
    Index("ix_touched_case_id_number", "case_id", "number"),
)


def row_table(name: RowTable) -> Table:
    """The table of that name."""
    return metadata.tables[name]
