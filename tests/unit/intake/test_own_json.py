import json

import pytest

from timeline.intake.own_json import open_own_json
from timeline.intake.raw import CannotRead
from timeline.model.agency import Agency, AgencyFamily
from timeline.model.case import Case
from timeline.model.chronology import Chronology
from timeline.model.event import Event
from timeline.model.when import When


def chronology(**changes) -> Chronology:
    police = Agency(id="police", name="Police", family=AgencyFamily.POLICE)
    event = Event(id="e1", when=When.unknown("undated"), agency="police", what="Called out")
    whole = Chronology(case=Case(id="c", title="Child A"), agencies=(police,), events=(event,))
    return whole.model_copy(update=changes)


def as_json(**changes) -> dict:
    return json.loads(chronology(**changes).model_dump_json())


def refusal(content: object) -> str:
    data = content if isinstance(content, bytes) else json.dumps(content).encode()
    with pytest.raises(CannotRead) as refused:
        open_own_json(data, "child-a.json")
    return str(refused.value)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_what_was_exported_comes_in_whole(encoding):
    data = chronology().model_dump_json().encode(encoding)
    assert open_own_json(data, "child-a.json").chronology == chronology()


def test_a_value_that_is_not_allowed_is_named_with_its_path():
    content = as_json()
    content["events"][0]["kind"] = "outing"
    assert refusal(content).startswith(
        "child-a.json is not a valid chronology at events[0].kind: read 'outing', but input "
        "should be 'contact', 'incident'"
    )


def test_what_is_missing_is_named_with_its_path():
    content = as_json()
    del content["events"][0]["what"]
    assert refusal(content) == (
        "child-a.json is not a valid chronology at events[0].what: nothing is there, and it "
        "must be filled."
    )


def test_a_field_that_is_not_known_is_named_and_the_others_are_counted():
    content = as_json()
    content["case"]["colour"] = "blue"
    content["events"][0]["when"] = 5
    told = refusal(content)
    assert "at case.colour: read 'blue'" in told
    assert told.endswith("(and 1 more like it).")


def test_text_that_is_not_json_is_refused_with_the_place():
    assert refusal(b'{"format": "case-timeline/1",') == (
        "child-a.json is not JSON (EOF while parsing a value at line 1 column 29): export it "
        "again and bring it in again."
    )


@pytest.mark.parametrize("content", [[], {"a": 1}, "x", {"format": "other/2"}])
def test_json_of_something_else_is_said_to_be_none_of_ours(content):
    assert "is JSON, but not a chronology of ours" in refusal(content)


def test_an_event_of_an_agency_that_is_not_listed_is_refused():
    assert refusal(as_json(agencies=())) == (
        'child-a.json is not a valid chronology: events[0].agency names "police", which agencies '
        "does not hold."
    )


def test_two_events_of_one_id_are_refused():
    twice = chronology().events * 2
    assert 'events[1].id is "e1", which another of the events has' in refusal(as_json(events=twice))
