import json
from typing import Any

import jsonschema
import pytest

from tests.unit.takeaway.cases import CHRONOLOGY
from timeline.takeaway.as_json import as_json, schema, validator
from timeline.takeaway.schema_made import made

# DESIGN.md section 11, word for word.
PROMISED = {
    "case": "title subject born died expected",
    "agencies": "id name family",
    "people": "id cipher name relation",
    "events": "id when recorded_when agency in_touch people kind what impact child_seen said shown "
    "action headline on_wall audience known_by tags extra source",
    "links": "kind events",
    "marks": "id kind events span reason author state at",
}


def test_the_json_has_every_field_that_outsiders_may_rely_on() -> None:
    told: dict[str, Any] = json.loads(as_json(CHRONOLOGY))
    assert told["format"] == "case-timeline/1"
    for part, names in PROMISED.items():
        rows = told[part] if isinstance(told[part], list) else [told[part]]
        assert rows
        assert all(set(names.split()) <= set(row) for row in rows)
    assert {"findings", "actions", "learning_events"} <= set(told)
    event = next(event for event in told["events"] if event["known_by"])
    assert set(event["when"]) == {"text", "edtf", "earliest", "latest", "sense", "time"}
    assert set(event["known_by"][0]) == {"agency", "from", "how"}
    assert set(event["source"]) == {"file", "sheet", "table", "row"}
    span = next(mark["span"] for mark in told["marks"] if mark["span"])
    assert set(span) == {"from", "to", "lanes"}


def test_the_schema_that_ships_is_the_models() -> None:
    assert schema() == made(), "run python -m timeline.takeaway.schema_made"


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize(
    ("part", "name", "value"),
    [
        ("events", "kind", "rumour"),
        ("events", "child_seen", "yes"),
        ("events", "unknown_field", 1),
        ("marks", "kind", "blame"),
        ("links", "kind", "like"),
    ],
)
def test_the_schema_refuses_what_is_not_a_chronology(part: str, name: str, value: object) -> None:
    told = json.loads(as_json(CHRONOLOGY))
    told[part][0][name] = value
    with pytest.raises(jsonschema.ValidationError):
        validator().validate(told)


def test_letters_are_written_as_they_are() -> None:
    assert "Children’s social care" in as_json(CHRONOLOGY)
