"""Which rows of several files may tell of one contact. Nothing is linked: a person decides."""

from collections.abc import Sequence

from timeline.intake.pairing import pair
from timeline.intake.reading import FileReading
from timeline.model.event import Source


def perhaps_one_contact(readings: Sequence[FileReading]) -> tuple[tuple[Source, ...], ...]:
    """Groups of rows of different agencies that may tell of one contact, by where they stand.

    Rows that the files themselves link are left out.
    """
    events = {event.id: event for reading in readings for event in reading.events}
    linked = [set(link.events) for reading in readings for link in reading.links]
    return tuple(
        tuple(source for row in link.events if (source := events[row].source))
        for link in pair(events.values())
        if not any(together.issuperset(link.events) for together in linked)
    )
