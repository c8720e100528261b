"""The headings of our own tables."""

NO = "No."
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

MARK = "Mark"
ON_ROWS = "On rows"
STATE = "State"
AUTHOR = "Author"
MADE_ON = "Made on"

IN_WORD = (NO, DATE, TIME, AGENCY, WHAT, IMPACT, CHILD_SEEN, ACTION, MARKS)
"""The columns of the annotated chronology in Word: what a board reads."""

OF_REGISTER = (NO, REF, KIND, IN_TOUCH, PEOPLE, DATE_IN_FILE, SOURCE, MORE)
"""The columns of Word's register: the ref and the rest of each row, found by its number."""

IN_MORE = (
    KIND, IN_TOUCH, PEOPLE, SAID, SHOWN, RECORDED, KNOWN_BY, TAGS, ON_WALL, AUDIENCE,
    SAME_CONTACT, CONFLICTING, DATE_IN_FILE, SOURCE,
)  # fmt: skip
"""What is not in the chronology itself in Word, but in the register."""

OF_EVENT = (
    REF, DATE, TIME, AGENCY, HEADLINE, WHAT, IMPACT, CHILD_SEEN, ACTION, MARKS, *IN_MORE,
)  # fmt: skip
"""Everything that an event's row can say, apart from the columns of its source."""

OF_SPAN = (FROM, TO, LANES, MARKS)
OF_MARK = (NO, MARK, ON_ROWS, STATE, AUTHOR, MADE_ON, REF)
"""The columns of the marks by number: all that is about a mark besides its reason."""

OF_SET_ASIDE = (NO, MARKS, ON_ROWS, FROM, TO, LANES, STATE, AUTHOR, MADE_ON, REF)
"""The columns of the marks that were set aside: all about them, so that it can be taken out."""

OF_AGENCY = (AGENCY, AGENCY_KIND, REF)
OF_PERSON = (PERSON, RELATION, REF)

ALL = tuple(
    dict.fromkeys(
        (*OF_EVENT, *OF_REGISTER, *OF_SPAN, *OF_MARK, *OF_SET_ASIDE, *OF_AGENCY, *OF_PERSON)
    )
)
