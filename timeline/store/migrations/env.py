"""Alembic's way in: it migrates over the connection that is handed to it, in its transaction."""

from alembic import context

from timeline.store.migrations import VERSION_TABLE
from timeline.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    version_table=VERSION_TABLE,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
