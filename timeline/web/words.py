"""Words that the pages share: marks, dates and counts as the room says them."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from timeline.model.age import age_in_words
from timeline.model.mark import MARK_WORDS, MarkKind

MANY_MARKS: Mapping[MarkKind, str] = MappingProxyType(
    {
        MarkKind.GOOD_PRACTICE: "good practice",
        MarkKind.MISSED_OPPORTUNITY: "missed opportunities",
        MarkKind.TURNING_POINT: "turning points",
        MarkKind.QUESTION: "questions",
        MarkKind.CHILDS_VOICE: "child’s voice",
    }
)

ASKS: Mapping[MarkKind, str] = MappingProxyType(
    {
        MarkKind.GOOD_PRACTICE: "What made this possible?",
        MarkKind.MISSED_OPPORTUNITY: "What would have helped?",
        MarkKind.TURNING_POINT: "What made sense at the time?",
        MarkKind.QUESTION: "What would we like to know?",
        MarkKind.CHILDS_VOICE: "What does the child tell us?",
    }
)


def long_day(day: date) -> str:
    """A day in full: "Monday 8 February 2016"."""
    return f"{day:%A} {day.day} {day:%B %Y}"


def month(day: date) -> str:
    """A month as spans show it: "February 2016"."""
    return f"{day:%B %Y}"


def marks_counted(kind: MarkKind, number: int) -> str:
    """A number of marks: "1 turning point", "8 good practice"."""
    return f"{number} {MARK_WORDS[kind].lower() if number == 1 else MANY_MARKS[kind]}"


def age_line(subject: str, born: date | None, on: date | None) -> str | None:
    """How old the child is on a day: "A is 12 weeks", "31 weeks before birth"."""
    if born is None or on is None:
        return None
    words = age_in_words(born, on)
    who = subject.removeprefix("Child ") or "the child"
    return words if on <= born else f"{who} is {words}"


def counted(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun: "1 event", "1 214 events"."""
    noun = one if number == 1 else (many or f"{one}s")
    return f"{number:,}".replace(",", " ") + f" {noun}"
