"""Our own JSON, "case-timeline/1": a whole chronology as it was exported."""

from dataclasses import dataclass

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from timeline.intake.encodings import decode
from timeline.intake.raw import CannotRead
from timeline.intake.references import loose_ends
from timeline.model.chronology import FORMAT, Chronology

_LONGEST_SHOWN = 60


@dataclass(frozen=True)
class OwnJson:
    """A chronology that came in whole, and notes about how it was read."""

    file: str
    chronology: Chronology
    notes: tuple[str, ...] = ()


def open_own_json(data: bytes, name: str) -> OwnJson:
    """The chronology in a .json file; raises CannotRead with the path where it is invalid."""
    text = decode(data, name)
    try:
        chronology = Chronology.model_validate_json(text.words)
    except ValidationError as cause:
        is_ours = f'"{FORMAT}"' in text.words
        raise CannotRead(_told(cause.errors(include_url=False), is_ours, name)) from cause
    for loose_end in loose_ends(chronology):
        raise CannotRead(f"{name} is not a valid chronology: {loose_end}.")
    return OwnJson(name, chronology, text.notes)


def _told(errors: list[ErrorDetails], is_ours: bool, name: str) -> str:
    first = errors[0]
    if first["type"] == "json_invalid":
        why = first["msg"].removeprefix("Invalid JSON: ")
        return f"{name} is not JSON ({why}): export it again and bring it in again."
    if not is_ours:
        return (
            f'{name} is JSON, but not a chronology of ours, which begins with "format": '
            f'"{FORMAT}": bring in the file that Take away wrote.'
        )
    more = f" (and {len(errors) - 1} more like it)" if len(errors) > 1 else ""
    return f"{name} is not a valid chronology at {_path(first['loc'])}: {_why(first)}{more}."


def _why(error: ErrorDetails) -> str:
    message = error["msg"].removeprefix("Value error, ")
    if error["type"] == "missing":
        return "nothing is there, and it must be filled"
    read = repr(error["input"])
    shown = read if len(read) <= _LONGEST_SHOWN else read[:_LONGEST_SHOWN] + "…"
    return f"read {shown}, but {message[:1].lower()}{message[1:]}"


def _path(place: tuple[int | str, ...]) -> str:
    """("events", 3, "when") as a person writes it: events[3].when."""
    path = ""
    for step in place:
        path += f"[{step}]" if isinstance(step, int) else f".{step}"
    return path.removeprefix(".") or "its beginning"
