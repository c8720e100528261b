"""The whole chronology as JSON, "case-timeline/1", held to the schema that ships."""

import json
from functools import cache
from importlib.resources import files
from typing import Any

from jsonschema import Draft202012Validator

from timeline.model.chronology import Chronology


def as_json(chronology: Chronology) -> str:
    """The chronology as case-timeline/1, indented; ends with a new line.

    Raises jsonschema.ValidationError where it would not keep to the schema, so that no
    other is ever written.
    """
    plain = chronology.model_dump(mode="json", by_alias=True)
    validator().validate(plain)
    return json.dumps(plain, ensure_ascii=False, indent=2) + "\n"


def schema() -> dict[str, Any]:
    """The JSON Schema of case-timeline/1, as it ships."""
    text = files("timeline.takeaway").joinpath("schema.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


@cache
def validator() -> Draft202012Validator:
    """The validator of that schema, made once."""
    return Draft202012Validator(schema())
