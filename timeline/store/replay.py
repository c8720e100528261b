"""The rows of a case as the log alone gives them, up to any entry."""

from collections.abc import Iterable

from timeline.store.effects import effects
from timeline.store.log import Entry
from timeline.store.rows import Write
from timeline.store.setting import Setting
from timeline.store.tables import ROW_TABLES, RowTable


class ReplayedRows:
    """The rows of one case, kept in memory while its entries are played again."""

    def __init__(self) -> None:
        self._tables: dict[RowTable, dict[str, str]] = {name: {} for name in ROW_TABLES}

    def bodies(self, table: RowTable, ids: Iterable[str] | None = None) -> dict[str, str]:
        """Bodies by id, of these ids or of all."""
        rows = self._tables[table]
        if ids is None:
            return dict(rows)
        return {row_id: rows[row_id] for row_id in ids if row_id in rows}

    def play(self, entry: Entry) -> tuple[Write, ...]:
        """Play the next entry of the case, and return what it wrote."""
        setting = Setting(entry.case_id, entry.actor, entry.at, entry.change_id)
        writes = effects(entry.change(), setting, self)
        for write in writes:
            if write.after is None:
                self._tables[write.table].pop(write.id, None)
            else:
                self._tables[write.table][write.id] = write.after
        return writes


def replayed(entries: Iterable[Entry]) -> ReplayedRows:
    """The rows after the last of these entries, all of one case and in their order."""
    rows = ReplayedRows()
    for entry in entries:
        rows.play(entry)
    return rows
