"""When: an imprecise date, with the words in which it was written."""

from datetime import date
from typing import Literal

from timeline.model.frozen import Frozen

Sense = Literal["within", "throughout", "unknown"]


class When(Frozen):
    """An imprecise date.

    `text` is what was written. `edtf` is the same as ISO 8601-2 level 1 ("" if unknown).
    `earliest` and `latest` are civil days, both included; None is an open end. `sense`
    says whether the event fell *sometime within* the range or lasted *throughout* it.
    `time` is "HH:MM" or a part of the day ("am", "evening"), where it was written.
    """

    text: str
    edtf: str = ""
    earliest: date | None = None
    latest: date | None = None
    sense: Sense = "unknown"
    time: str | None = None

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
        """Whether it is one known day."""
        return self.earliest is not None and self.earliest == self.latest

    def sort_key(self) -> tuple[object, ...]:
        """Earliest, latest, time of day; an open start counts as its latest, unknown is last."""
        return (self.earliest or self.latest or date.max, self.latest or date.max, self.time or "")
