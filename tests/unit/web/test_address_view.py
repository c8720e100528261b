"""The view as the address holds it."""

from datetime import date

from timeline.model.agency import Agency, AgencyFamily
from timeline.model.case import Case
from timeline.model.chronology import Chronology
from timeline.model.event import EventKind
from timeline.model.mark import MarkKind
from timeline.web.walk.address_view import read_address, view_of

CASE = Chronology(
    case=Case(id="c", title="C"),
    agencies=(Agency(id="police", name="Police", family=AgencyFamily.POLICE),),
)


def test_a_link_opens_what_was_seen() -> None:
    seen = read_address(
        "?from=2015-08-01&to=2016-07-01&chosen=e-1&agency=police&kind=order,plan&words=home&show=table"
    )
    assert seen.window == (date(2015, 8, 1), date(2016, 7, 1))
    assert seen.chosen == "e-1"
    assert seen.show == "table"
    assert seen.filter == {"agency": ["police"], "kind": ["order", "plan"], "words": "home"}


def test_what_an_address_says_wrong_is_left_out() -> None:
    seen = read_address("?from=2016-07-01&to=2015-08-01&show=elsewhere&kind=")
    assert (seen.window, seen.show, seen.filter) == (None, None, {})


def test_a_view_knows_only_what_the_case_knows() -> None:
    view = view_of(
        CASE,
        {"agency": ["police", "nobody"], "kind": ["order", "gossip"], "mark": ["good_practice"]},
    )
    assert view.agencies == ("police",)
    assert view.kinds == (EventKind.ORDER,)
    assert view.marks == (MarkKind.GOOD_PRACTICE,)
