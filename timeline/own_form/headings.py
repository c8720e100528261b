"""The headings of our own tables, and the shapes of the marks."""

from collections.abc import Mapping
from types import MappingProxyType

from timeline.model.mark import MarkKind

REF = "Ref"
DATE = "Date"
TIME = "Time"
AGENCY = "Agency"
WHAT = "What happened"
IMPACT = "Impact on the child"
CHILD_SEEN = "Child seen"
ACTION = "Action or outcome"
MARKS = "Marks"
MORE = "More"

HEADLINE = "Headline"
KIND = "Kind"
IN_TOUCH = "In touch"
PEOPLE = "People"
SAID = "Child’s words"
SHOWN = "Shown by the child"
RECORDED = "Recorded"
KNOWN_BY = "Known by"
TAGS = "Tags"
ON_WALL = "On the wall"
AUDIENCE = "For"
SAME_CONTACT = "Same contact as"
CONFLICTING = "Conflicting account in"
DATE_IN_FILE = "Date in the file"
SOURCE = "Source"

FROM = "From"
TO = "To"
LANES = "Lanes"
AGENCY_KIND = "Kind of agency"
PERSON = "Person"
RELATION = "Relation"

IN_WORD = (REF, DATE, TIME, AGENCY, WHAT, IMPACT, CHILD_SEEN, ACTION, MARKS)
"""The columns of the annotated chronology in Word: what a board reads."""

OF_REGISTER = (REF, KIND, IN_TOUCH, PEOPLE, DATE_IN_FILE, SOURCE, MORE)
"""The columns of Word's last table: the rest of each row, found by its ref."""

IN_MORE = (
    KIND, IN_TOUCH, PEOPLE, SAID, SHOWN, RECORDED, KNOWN_BY, TAGS, ON_WALL, AUDIENCE,
    SAME_CONTACT, CONFLICTING, DATE_IN_FILE, SOURCE,
)  # fmt: skip
"""What is not in the chronology itself in Word, but in the register."""

OF_EVENT = (
    REF, DATE, TIME, AGENCY, HEADLINE, WHAT, IMPACT, CHILD_SEEN, ACTION, MARKS, *IN_MORE,
)  # fmt: skip
"""Everything that an event's row can say, apart from the columns of its source."""

OF_SPAN = (REF, FROM, TO, LANES, MARKS)
OF_AGENCY = (AGENCY, AGENCY_KIND, REF)
OF_PERSON = (PERSON, RELATION, REF)

ALL = tuple(dict.fromkeys((*OF_EVENT, *OF_REGISTER, *OF_SPAN, *OF_AGENCY, *OF_PERSON)))

# Shapes as characters that the usual fonts have; a disc and a bubble come nearest so.
MARK_SHAPES: Mapping[MarkKind, str] = MappingProxyType(
    {
        MarkKind.GOOD_PRACTICE: "★",
        MarkKind.MISSED_OPPORTUNITY: "△",
        MarkKind.TURNING_POINT: "◆",
        MarkKind.QUESTION: "●",
        MarkKind.CHILDS_VOICE: "❝",
    }
)
