"""The fields of an event in the words of the page that maps headings to them."""

from collections.abc import Mapping
from types import MappingProxyType

from timeline.intake.fields import Field

FIELD_WORDS: Mapping[Field, str] = MappingProxyType(
    {
        "date": "Date",
        "end_date": "End date",
        "time": "Time",
        "end_time": "End time",
        "date_recorded": "Date recorded",
        "agency": "Agency",
        "in_touch": "Agencies in touch",
        "people": "People",
        "what": "What happened",
        "kind": "Kind of event",
        "impact": "Impact on the child",
        "child_seen": "Child seen",
        "said": "Child’s own words",
        "shown": "Shown by the child",
        "action": "Action or outcome",
        "headline": "Headline",
        "source_ref": "Source of information",
        "note": "Author’s note",
        "tags": "Tags",
        "ref": "Reference",
        "": "Kept as it is, under its heading",
    }
)
