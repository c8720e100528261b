"""How a reader of one form says that the words are of its form, and cannot be right."""


class NotRead(Exception):
    """The words are no date as they stand; `expected` says in words what would have been one."""

    def __init__(self, expected: str) -> None:
        super().__init__(expected)
        self.expected = expected


class YearMissing(NotRead):
    """A date without a year: its neighbours may offer one."""

    def __init__(self) -> None:
        super().__init__("a date with its year, as in 22/05/2016")
