"""When: an imprecise date, with the words in which it was written."""

from datetime import date
from typing import Literal, Self

from pydantic import model_validator

from timeline.model.dates.clock import minute_of_day
from timeline.model.dates.in_words import range_in_words, time_in_words
from timeline.model.dates.parsed import ends_of
from timeline.model.dates.written import written_range
from timeline.model.frozen import Frozen

Sense = Literal["within", "throughout", "unknown"]


class When(Frozen):
    """An imprecise date.

    `text` is what was written. `edtf` is the same as ISO 8601-2 level 1 ("" if unknown).
    `earliest` and `latest` are civil days, both included; None is an open end. `sense`
    says whether the event fell *sometime within* the range or lasted *throughout* it.
    `time`, where it was written, is "HH:MM", "HH:MM-HH:MM" or a part of the day ("am",
    "evening"), after "?" if uncertain and after "~" if approximate.
    """

    text: str
    edtf: str = ""
    earliest: date | None = None
    latest: date | None = None
    sense: Sense = "unknown"
    time: str | None = None

    @model_validator(mode="after")
    def _range_fits_its_sense(self) -> Self:
        if self.earliest and self.latest and self.earliest > self.latest:
            raise ValueError(f"a date runs forward; read {self.earliest} to {self.latest}")
        dated = self.earliest is not None or self.latest is not None
        if self.sense == "unknown" and (dated or self.edtf):
            raise ValueError("an unknown date has no days; expected within or throughout")
        if self.sense != "unknown" and not dated:
            raise ValueError(f"a date that is {self.sense} a range has a first or a last day")
        return self

    @classmethod
    def exact(cls, day: date, time: str | None = None) -> "When":
        """The When of one known day."""
        return cls(
            text=f"{day:%d/%m/%Y}",
            edtf=day.isoformat(),
            earliest=day,
            latest=day,
            sense="within",
            time=time,
        )

    @classmethod
    def unknown(cls, text: str = "") -> "When":
        """The When of a row whose date nobody knows; it is shown, never dropped."""
        return cls(text=text)

    @property
    def is_exact(self) -> bool:
        """Whether it is one known day, with no doubt about it."""
        return (
            self.earliest is not None
            and self.earliest == self.latest
            and self.edtf[-1:] not in ("?", "~", "%")
        )

    def sort_key(self) -> tuple[date, date, int, str]:
        """Earliest, latest, time of day; an open start counts as its latest, unknown is last.

        No time of day comes before any, and a part of the day among the hours.
        """
        first = self.earliest or self.latest or date.max
        return (first, self.latest or date.max, minute_of_day(self.time), self.time or "")

    def in_words(self) -> str:
        """The date as it stands on screen: "Mon 8 Feb 2016", "about March 2016", "from 2014"."""
        if self.sense == "unknown":
            words = "date not known"
        else:
            ends = ends_of(self.edtf, self.earliest, self.latest)
            words = range_in_words(ends, throughout=self.sense == "throughout")
        return f"{words}, {time_in_words(self.time)}" if self.time else words

    def written(self) -> str:
        """The date in words that read_when reads as this When, apart from its text."""
        if self.sense == "unknown":
            words = "not known"
        else:
            ends = ends_of(self.edtf, self.earliest, self.latest)
            words = written_range(ends, throughout=self.sense == "throughout")
        return f"{words}, {self.time}" if self.time else words
