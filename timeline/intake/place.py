"""Where in the files a row stands, and what is said of it there."""

from dataclasses import dataclass

from timeline.intake.reading import Note, Problem
from timeline.model.event import Source


@dataclass(frozen=True)
class Place:
    """A table of a file; `table` and rows count from 1 as a person counts them."""

    file: str
    sheet: str | None
    table: int | None

    def source(self, row: int) -> Source:
        """The source of the event that a row became."""
        return Source(file=self.file, sheet=self.sheet, table=self.table, row=row)

    def note(self, row: int, text: str) -> Note:
        """A row that became a note."""
        return Note(self.file, self.sheet, self.table, row, text)

    def problem(self, row: int | None, column: str | None, read: str, expected: str) -> Problem:
        """Something here that needs a person's eye."""
        return Problem(self.file, self.sheet, self.table, row, column, read, expected)
