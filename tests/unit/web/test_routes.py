"""Which page an address leads to."""

import pytest

from timeline.web.routes import Place, address, place_of


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("/", Place("cases")),
        (None, Place("cases")),
        ("/case/child-a", Place("timeline", "child-a")),
        ("/case/child-a/", Place("timeline", "child-a")),
        ("/case/child-a/timeline", Place("timeline", "child-a")),
        ("/case/child-a/bring-in", Place("bring-in", "child-a")),
        ("/case/child-a/take-away", Place("take-away", "child-a")),
        ("/case/child-a/other", Place("not found")),
        ("/case/../etc/timeline", Place("not found")),
        ("/elsewhere", Place("not found")),
    ],
)
def test_an_address_leads_to_its_page(path: str | None, place: Place) -> None:
    assert place_of(path) == place


def test_an_address_that_was_made_is_read_back() -> None:
    assert place_of(address("child-a", "bring-in")) == Place("bring-in", "child-a")
