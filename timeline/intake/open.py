"""The one door through which files of agencies come in."""

from collections.abc import Callable, Mapping
from pathlib import Path, PurePath
from types import MappingProxyType

from timeline.intake.delimited import open_delimited
from timeline.intake.file_kinds import FileKind, file_kind_of
from timeline.intake.guards import damaged, refuse_size
from timeline.intake.locked import unlock
from timeline.intake.own_json import OwnJson, open_own_json
from timeline.intake.raw import CannotRead, RawFile
from timeline.intake.spreadsheet import open_workbook
from timeline.intake.unread import ADVICE, ENDINGS
from timeline.intake.word import open_word

Reader = Callable[[bytes, str], RawFile | OwnJson]

_READERS: Mapping[FileKind, Mapping[str, Reader]] = MappingProxyType(
    {
        FileKind.WORD: {".docx": open_word, ".docm": open_word},
        FileKind.WORKBOOK: {".xlsx": open_workbook, ".xlsm": open_workbook},
        FileKind.TEXT: {
            ".csv": open_delimited,
            ".tsv": open_delimited,
            ".txt": open_delimited,
            ".json": open_own_json,
        },
    }
)


def open_file(path: Path | bytes, name: str, *, password: str | None = None) -> RawFile | OwnJson:
    """The tables of a file, or the chronology of our own JSON.

    `path` is a file on disk or its bytes; `name` is what a person calls it, and its
    ending says how it is to be read. Raises CannotRead, or NeedsPassword, with one
    sentence for a person; nothing else is ever raised for what a file holds.
    """
    data = bytes_of(path, name)
    ending = PurePath(name).suffix.lower()
    if PurePath(name).name.startswith("~$"):
        raise CannotRead(
            f"{name} is only the mark that Office leaves beside an open file: bring in the file "
            "itself."
        )
    if ending in ENDINGS:
        raise CannotRead(f"{name}: {ending} is not read yet; {ADVICE[ENDINGS[ending]]}.")
    try:
        return _read(data, name, ending, password)
    except CannotRead:
        raise
    except Exception as cause:
        # A file from outside can be broken in ways that no reader foresees.
        raise damaged(name) from cause


def _read(data: bytes, name: str, ending: str, password: str | None) -> RawFile | OwnJson:
    kind = file_kind_of(data)
    if kind is FileKind.LOCKED:
        data = unlock(data, name, password)
        kind = file_kind_of(data)
    reader = _READERS.get(kind, {}).get(ending)
    if reader is None:
        raise _unread(kind, name, ending)
    return reader(data, name)


def _unread(kind: FileKind, name: str, ending: str) -> CannotRead:
    """The refusal of a file whose ending is not read, or which is not what it says."""
    expected = next((known for known, readers in _READERS.items() if ending in readers), None)
    if kind is FileKind.BROKEN_ZIP:
        return damaged(name)
    if expected is None and kind in (FileKind.TEXT, FileKind.OTHER):
        endings = ", ".join(known for readers in _READERS.values() for known in readers)
        return CannotRead(
            f"{name} has no ending that is read: bring in a file that ends in one of {endings}."
        )
    if kind in (FileKind.TEXT, FileKind.OTHER):
        return CannotRead(f"{name} is not {expected} inside: {ADVICE[FileKind.TEXT]}.")
    return CannotRead(f"{name} is really {kind}: {ADVICE[kind]}.")


def bytes_of(path: Path | bytes, name: str) -> bytes:
    """The bytes of a file, its size looked at before any of it is read.

    Raises CannotRead where there is no such file, or it is too large or closed to us.
    """
    if isinstance(path, bytes):
        refuse_size(len(path), name)
        return path
    try:
        if path.is_dir():
            raise CannotRead(f"{name} is a folder: bring in the files inside it.")
        refuse_size(path.stat().st_size, name)
        return path.read_bytes()
    except (FileNotFoundError, ValueError) as cause:
        raise CannotRead(f"{name} was not found: check where it is kept and its name.") from cause
    except OSError as cause:
        raise CannotRead(
            f"{name} cannot be opened: close it in other programs, or copy it to this computer, "
            "and bring it in again."
        ) from cause
