"""What a date in figures shows of its own order."""

import pytest

from timeline.model.when import order_evidence


@pytest.mark.parametrize(
    ("typed", "order"),
    [
        ("22/05/2016", "day first"),
        ("22.05.16", "day first"),
        ("05/22/2016", "month first"),
        ("26/04/99 - 07/07/99", "day first"),
        ("1/6/16", None),
        ("03/04/2016", None),
        ("22/05/2016 to 05/22/2016", None),
        ("22/13/2015", None),
        ("45/01/2015", None),
        ("2016-05-22", None),
        ("22 May 2016", None),
    ],
)
def test_only_a_figure_above_twelve_shows_the_order(typed: str, order: str | None) -> None:
    assert order_evidence(typed) == order
