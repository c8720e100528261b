"""How a reader of one form says that the words are of its form, and cannot be right."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.model.dates.stretch import Stretch


class NotRead(Exception):
    """The words are no date as they stand.

    `expected` says in words what would have been one; `offered` is a reading that a
    person may accept, and that is never taken unasked.
    """

    def __init__(self, expected: str, offered: "Stretch | None" = None) -> None:
        super().__init__(expected)
        self.expected = expected
        self.offered = offered


class YearMissing(NotRead):
    """A date without a year: its neighbours may offer one."""

    def __init__(self) -> None:
        super().__init__("a date with its year, as in 22/05/2016")
