"""Take a chronology away: a file whose ending says what it is."""

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType

from timeline.model.chronology import Chronology
from timeline.takeaway.as_csv import as_csv
from timeline.takeaway.as_json import as_json
from timeline.takeaway.as_word import as_word


class CannotWrite(Exception):
    """The chronology cannot be taken away like that; the message says what there is."""


FORMATS: Mapping[str, Callable[[Chronology], bytes]] = MappingProxyType(
    {
        ".docx": as_word,
        ".csv": lambda chronology: as_csv(chronology).encode(),
        ".json": lambda chronology: as_json(chronology).encode(),
    }
)
"""What can be written, by ending."""


def write(chronology: Chronology, to: Path) -> None:
    """Write the chronology to a file in the format of its ending (.json, .csv, .docx).

    It is written beside its place and moved into it, so that a half-written file never
    stands there. Raises CannotWrite for an ending that is not known or a folder that is not
    there, and OSError where the place cannot be written to.
    """
    form = FORMATS.get(to.suffix.lower())
    if form is None:
        there_are = ", ".join(sorted(FORMATS))
        ending = f"“{to.suffix}”" if to.suffix else "a name without an ending"
        raise CannotWrite(f"Nothing is written as {ending}; there are {there_are}.")
    if not to.absolute().parent.is_dir():
        raise CannotWrite(f"There is no folder {to.absolute().parent}; make it first.")
    _put(form(chronology), to)


def _put(content: bytes, to: Path) -> None:
    beside = to.with_name(f".{to.name}.{os.getpid()}.part")
    try:
        with beside.open("xb") as part:
            part.write(content)
            part.flush()
            os.fsync(part.fileno())
        beside.replace(to)
    except OSError:
        with suppress(OSError):
            beside.unlink()
        raise
