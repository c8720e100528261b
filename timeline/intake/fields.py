"""The fields that a column of an agency's file can be taken for."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, get_args

Field = Literal[
    "",
    "date",
    "end_date",
    "time",
    "end_time",
    "date_recorded",
    "agency",
    "in_touch",
    "people",
    "what",
    "kind",
    "impact",
    "child_seen",
    "said",
    "shown",
    "action",
    "headline",
    "source_ref",
    "note",
    "tags",
    "ref",
]

FIELDS: Final[tuple[Field, ...]] = get_args(Field)

# Two columns of one table may both tell this; their words are joined, each on its own line.
MAY_REPEAT: Final[frozenset[Field]] = frozenset(
    {"what", "impact", "said", "shown", "action", "people", "in_touch", "tags", "note", ""}
)

# No field of an event holds these; they are kept in `extra` under their own heading.
KEPT_AS_EXTRA: Final[frozenset[Field]] = frozenset({"", "source_ref", "note", "ref"})

# A row that fills nothing but these says when, and not what.
ONLY_PLACES_A_ROW: Final[frozenset[Field]] = frozenset(
    {"date", "end_date", "time", "end_time", "date_recorded", "ref"}
)

# Of these, a row has one; what a sentence calls it.
ONLY_ONE: Final[Mapping[Field, str]] = MappingProxyType(
    {
        "date": "the date",
        "end_date": "the end date",
        "time": "the time",
        "end_time": "the end time",
        "date_recorded": "the date recorded",
        "agency": "the agency",
        "kind": "the kind of event",
        "child_seen": "whether the child was seen",
        "headline": "the headline",
        "source_ref": "the source",
        "ref": "the reference",
    }
)


def field_named(name: str) -> Field:
    """The field of this name; "" or "extra" leaves the column to `extra`.

    Raises ValueError, with the names there are, where no field is called so.
    """
    wanted = name.strip().casefold().replace(" ", "_").replace("-", "_")
    if wanted in {"", "extra"}:
        return ""
    for field in FIELDS:
        if field == wanted:
            return field
    there_are = ", ".join(field for field in FIELDS if field)
    raise ValueError(f'"{name}" is no field. There are: {there_are}; or extra.')
