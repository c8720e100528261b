"""Makes schema.json anew from the model: python -m timeline.takeaway.schema_made."""

import json
from pathlib import Path
from typing import Any

from timeline.model.chronology import FORMAT, Chronology

PLACE = Path(__file__).with_name("schema.json")


def made() -> dict[str, Any]:
    """The JSON Schema that the model stands for, as it is written out."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{FORMAT}",
    } | Chronology.model_json_schema(by_alias=True, mode="validation")


if __name__ == "__main__":
    PLACE.write_text(json.dumps(made(), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
