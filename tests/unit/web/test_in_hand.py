"""The file that the browser has in hand is always answered."""

import base64
from typing import Any

from timeline.web.desk import Desk
from timeline.web.intake_page.in_hand import take_in_hand, unexpected

from .conftest import stamp

SCHOOL = 'Date,Agency,Event\n3/4/2016,School,Late again\n,,"# a note by the author"\n'


def sent(text: str, **more: Any) -> dict[str, Any]:
    contents = "data:text/csv;base64," + base64.b64encode(text.encode()).decode()
    return {"file": "file-1", "name": "school.csv", "contents": contents, "case": "child-b"} | more


def take(desk: Desk, in_hand: Any) -> dict[str, Any]:
    return take_in_hand(desk.workspace, "child-b", in_hand, stamp("Reviewer"))


def test_a_file_is_looked_at_row_by_row_before_anything_is_stored(desk: Desk) -> None:
    answer = take(desk, sent(SCHOOL))
    assert answer["file"] == "file-1"
    assert answer["read"][0]["what"] == "Late again"
    assert len(answer["read"]) == 2
    assert len(desk.chronology("child-b").events) == 3


def test_an_accepted_file_is_in_the_case_and_is_told_apart_when_it_comes_again(desk: Desk) -> None:
    assert take(desk, sent(SCHOOL, act="accept"))["stored"]
    assert len(desk.chronology("child-b").events) > 3
    again = take(desk, sent(SCHOOL))
    assert again["already_in"]
    corrected = take(desk, sent(SCHOOL + "4/4/2016,School,On time\n"))
    assert "already with other contents" in corrected["earlier"]
    assert corrected["may_replace"]


def test_a_corrected_file_takes_the_place_of_the_earlier_one_where_that_is_asked(
    desk: Desk,
) -> None:
    take(desk, sent(SCHOOL, act="accept"))
    more = SCHOOL + "4/4/2016,School,On time\n"
    take(desk, sent(more, act="accept", options={"replace": "replace"}))
    told = [e.what for e in desk.chronology("child-b").events if e.agency == "school"]
    assert told.count("Late again") == 1
    assert "On time" in told


def test_a_file_of_another_case_is_refused(desk: Desk) -> None:
    answer = take(desk, sent(SCHOOL, act="accept", case="child-c"))
    assert "another case" in answer["refused"]
    assert len(desk.chronology("child-b").events) == 3


def test_whatever_is_sent_gets_an_answer(desk: Desk) -> None:
    for in_hand in (None, "text", {}, sent("") | {"contents": "nonsense"}, sent("")):
        assert take(desk, in_hand)["refused"]
        assert unexpected(in_hand)["refused"]
    assert len(desk.chronology("child-b").events) == 3
