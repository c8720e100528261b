"""Templates that agencies use, and tables of any length in them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from random import Random

from timeline.samples.any_size_dates import date_words
from timeline.samples.any_size_words import Wording, Words, filled
from timeline.samples.source import Cell, SourceRow, SourceTable


@dataclass(frozen=True)
class Entry:
    """What an agency has to say of one day, before a template gives it columns."""

    when: Cell
    time: str
    kind: str
    what: str
    seen: str
    impact: str
    action: str
    present: str
    source: str
    note: str
    agency: str
    number: str


Template = tuple[tuple[str, str], ...]
"""Headings as the agency has them, each with the field of Entry that stands below it."""

CHRONOLATOR: Template = (
    ("Seq", "number"),
    ("Start Date", "when"),
    ("Start Time", "time"),
    ("Source of Information", "source"),
    ("Event", "what"),
    ("Child seen", "seen"),
    ("Author's comment", "note"),
)
PERIOD: Template = (
    ("Date or Period of Event", "when"),
    ("Type of entry", "kind"),
    ("Significant Event", "what"),
    ("Source", "source"),
    ("Impact (Either Positive or Negative)", "impact"),
    ("Action Taken to Mitigate Adverse Impact on Child", "action"),
)
EIGHT_COLUMNS: Template = (
    ("Date", "when"),
    ("Time", "time"),
    ("Agency", "agency"),
    ("Source", "source"),
    ("Event", "what"),
    ("Child seen?", "seen"),
    ("Response or Outcome", "action"),
    ("Comment / Analysis", "note"),
)
WHO_WAS_PRESENT: Template = (
    ("Date/Time", "when"),
    ("Contact/Event", "what"),
    ("Who was present", "present"),
    ("Was the child seen/spoken to", "seen"),
    ("Action/Decision", "action"),
    ("Good practice / concerns", "note"),
)
CASE_SYSTEM: Template = (
    ("Contact Date", "when"),
    ("Contact Type", "kind"),
    ("Details", "what"),
    ("Child present", "seen"),
    ("Outcome", "action"),
)
TEMPLATES = (WHO_WAS_PRESENT, EIGHT_COLUMNS, PERIOD, CASE_SYSTEM, CHRONOLATOR)
TIMES = ("", "", "", "09:30", "14:05", "2.05pm", "1405hrs", "am", "evening")
SOURCES = ("Case file", "Electronic record", "Letter", "Telephone note")


@dataclass(frozen=True)
class Hand:
    """Whose table it is: the agency's words, its habit with dates, real dates or typed."""

    wording: Wording
    words: Words
    date_habit: int
    real_dates: bool


def table_of(days: Sequence[date], template: Template, hand: Hand, rng: Random) -> SourceTable:
    """A table with one event for each day, and the dirt that such tables have."""
    columns = tuple(heading for heading, _ in template)
    rows = [SourceRow("headings", columns), *_body(days, template, hand, rng)]
    if rng.random() < 0.5:
        rows.insert(0, SourceRow("across", (f"{hand.wording.name}: chronology",)))
    if rng.random() < 0.5:
        rows.append(SourceRow("across", (f"Signed: {hand.wording.worker}1, 22/07/16",)))
    widths = tuple(6.0 if field in ("what", "action") else 2.6 for _, field in template)
    return SourceTable(columns, tuple(rows), sheet=hand.wording.name, widths=widths)


def _body(days: Sequence[date], template: Template, hand: Hand, rng: Random) -> Iterator[SourceRow]:
    above: date | None = None
    for number, day in enumerate(days, start=1):
        entry = _entry(day, number, above, hand, rng)
        yield SourceRow("cells", tuple(getattr(entry, field) for _, field in template))
        above = day if entry.when != "" or day == above else None
        dirt = rng.random()
        if dirt < 0.01:
            yield SourceRow("blank", ())
        elif dirt < 0.02:
            yield SourceRow("headings", tuple(heading for heading, _ in template))
        elif dirt < 0.03:
            yield SourceRow("across", (rng.choice(hand.words.authors_notes),))


def _entry(day: date, number: int, above: date | None, hand: Hand, rng: Random) -> Entry:
    kind, seen, what = rng.choice(hand.wording.entries)
    words = hand.words
    return Entry(
        when="" if day == above and rng.random() < 0.7 else _when(day, hand, rng),
        time=rng.choice(TIMES),
        kind=kind,
        what=filled(what, hand.wording, rng),
        seen=seen,
        impact=rng.choice(words.impacts),
        action=rng.choice(words.actions),
        present=filled(rng.choice(words.present), hand.wording, rng),
        source=rng.choice(SOURCES),
        note=rng.choice(words.notes),
        agency=hand.wording.name,
        number=str(number),
    )


def _when(day: date, hand: Hand, rng: Random) -> Cell:
    if hand.real_dates and rng.random() < 0.9:
        return day
    return date_words(day, hand.date_habit, rng)
