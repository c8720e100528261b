"""A refusal that offers another reading of the same words."""

from timeline.model.dates.refusal import NotRead
from timeline.model.dates.stretch import Stretch


class ReadOtherwise(NotRead):
    """The words are no date as they stand, but a slip away from one.

    `offered` is a reading that a person may accept, and that is never taken unasked; None
    where there is none after all.
    """

    def __init__(self, expected: str, offered: Stretch | None) -> None:
        super().__init__(expected)
        self.offered = offered
