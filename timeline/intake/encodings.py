"""Bytes to text, whatever program saved them."""

import codecs
from dataclasses import dataclass

from charset_normalizer import from_bytes

from timeline.intake.counted import counted
from timeline.intake.raw import CannotRead

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_UNREADABLE = "\ufffd"
_CONTROLS = frozenset(map(chr, range(32))) - set("\t\n\r\f\v\x1a\x00")
_GUESS_FROM = 100_000


@dataclass(frozen=True)
class Text:
    """The text of a file and what should be told of how it was read."""

    words: str
    notes: tuple[str, ...] = ()


def decode(data: bytes, name: str) -> Text:
    """The text in `data`; raises CannotRead where it is no text.

    A byte order mark decides. Else UTF-8, which other encodings hardly ever are by
    chance; else Windows-1252, the usual one of British case systems; else a guess.
    """
    text = _decoded(data, name)
    controls = sum(text.words.count(control) for control in _CONTROLS)
    if controls > len(text.words) / 100:
        raise _not_text(name)
    return _without_nulls(text)


def _decoded(data: bytes, name: str) -> Text:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _marked(data, encoding)
    if wide := _wide_without_mark(data):
        return Text(data.decode(wide, "replace"))
    try:
        return Text(data.decode("utf-8"))
    except UnicodeDecodeError:
        pass
    return _damaged_utf8(data) or _windows(data) or _guessed(data, name)


def _marked(data: bytes, encoding: str) -> Text:
    words = data.decode(encoding, "replace")
    return Text(words, _unreadable_note(words.count(_UNREADABLE)))


def _wide_without_mark(data: bytes) -> str | None:
    """UTF-16 saved without its mark: every other byte of Western text is zero."""
    start = data[:4096]
    half = len(start) // 2
    if half and len(start) == half * 2:
        if start[1::2].count(0) > 0.6 * half and start[::2].count(0) < 0.1 * half:
            return "utf-16-le"
        if start[::2].count(0) > 0.6 * half and start[1::2].count(0) < 0.1 * half:
            return "utf-16-be"
    return None


def _damaged_utf8(data: bytes) -> Text | None:
    """UTF-8 with a few broken characters, as when two files were joined."""
    words = data.decode("utf-8", "replace")
    broken = words.count(_UNREADABLE)
    whole = len(words) - broken - sum(map(words.count, map(chr, range(128))))
    return Text(words, _unreadable_note(broken)) if whole > broken else None


def _unreadable_note(number: int) -> tuple[str, ...]:
    if not number:
        return ()
    return (f"{counted(number, 'character')} could not be read and stand as {_UNREADABLE}.",)


def _windows(data: bytes) -> Text | None:
    try:
        return Text(data.decode("cp1252"), ("Its characters were read as Windows-1252.",))
    except UnicodeDecodeError:
        return None


def _guessed(data: bytes, name: str) -> Text:
    best = from_bytes(data[:_GUESS_FROM]).best()
    if best is None:
        raise _not_text(name)
    words = data.decode(best.encoding, "replace")
    return Text(words, (f"Its characters were taken to be {best.encoding}: check names.",))


def _without_nulls(text: Text) -> Text:
    number = text.words.count("\x00")
    if not number:
        return text
    note = (
        f"{counted(number, 'zero byte')} in the text {'was' if number == 1 else 'were'} left out."
    )
    return Text(text.words.replace("\x00", ""), (*text.notes, note))


def _not_text(name: str) -> CannotRead:
    return CannotRead(
        f"{name} is not text that can be read: export it again as CSV UTF-8 or as .xlsx."
    )
