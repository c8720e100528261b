"""The first tables: the log, its head, the rows of cases, and what each entry touched."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables and the head of an empty log."""
    _make_log()
    op.create_table(
        "cases", sa.Column("id", sa.Text, primary_key=True), *_texts("title", "subject", "body")
    )
    _make_rows("files", *_texts("file"))
    _make_rows("agencies", *_texts("name"))
    _make_rows("people", *_texts("cipher"))
    _make_rows(
        "events",
        *_texts("agency_id", "kind"),
        sa.Column("earliest", sa.Date),
        sa.Column("latest", sa.Date),
        sa.Column(
            "on_wall",
            sa.Boolean(name="on_wall_is_yes_or_no", create_constraint=True),
            nullable=False,
        ),
        *_texts("audience"),
    )
    _make_rows("links", *_texts("kind"))
    _make_rows("marks", *_texts("kind", "state", "author"))
    _make_rows("relationships", *_texts("kind"))
    for name in ("findings", "actions", "impacts", "learning_events"):
        _make_rows(name)
    _make_touched()


def _make_log() -> None:
    op.create_table(
        "log",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        *_texts("at", "actor", "case_id", "change_id"),
        *_texts("kind", "content", "prev_hash", "hash"),
        sa.UniqueConstraint("change_id", name="uq_log_change_id"),
    )
    op.create_index("ix_log_case_id_number", "log", ["case_id", "number"])
    op.create_index("ix_log_case_id_actor_number", "log", ["case_id", "actor", "number"])
    head = op.create_table(
        "head",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("number", sa.Integer, nullable=False),
        *_texts("hash"),
    )
    op.bulk_insert(head, [{"id": 1, "number": 0, "hash": "0" * 64}])


def _make_touched() -> None:
    op.create_table(
        "touched",
        sa.Column(
            "number", sa.Integer, sa.ForeignKey("log.number"), primary_key=True, autoincrement=False
        ),
        sa.Column("row_table", sa.Text, primary_key=True),
        sa.Column("id", sa.Text, primary_key=True),
        *_texts("case_id"),
        sa.Column("before", sa.Text),
    )
    op.create_index("ix_touched_case_id_number", "touched", ["case_id", "number"])


def _make_rows(name: str, *columns: sa.Column[Any]) -> None:
    op.create_table(
        name,
        sa.Column("case_id", sa.Text, sa.ForeignKey("cases.id"), primary_key=True),
        sa.Column("id", sa.Text, primary_key=True),
        *columns,
        *_texts("body"),
    )


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]
