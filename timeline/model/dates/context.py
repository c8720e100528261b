"""What a reader may lean on besides the words themselves."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Context:
    """`month_first`: 03/04/2016 is 4 March. `year`, `month`: those of the same expression.

    In "1 June to 5 July 2015" the first date is read with the year of the second, in
    "1-5 June 2015" with its month too.
    """

    month_first: bool = False
    year: int | None = None
    month: int | None = None
