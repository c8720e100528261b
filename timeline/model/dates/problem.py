"""A date that cannot be read as it stands."""

from timeline.model.dates.imprecise import When


class DateProblem(ValueError):
    """What was read, what was expected instead, and a reading a person may accept.

    The message is one plain sentence. Nothing of `offered` is taken unasked.
    """

    def __init__(self, read: str, expected: str, offered: When | None = None) -> None:
        super().__init__(f"Read “{read}”; expected {expected}.")
        self.read = read
        self.expected = expected
        self.offered = offered
