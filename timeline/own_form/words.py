"""Several things in one cell, and back: lists, quoted words, lines with a name."""

import re
from collections.abc import Iterable, Mapping

from timeline.own_form.headings import ALL, MORE

Row = dict[str, str]
"""A row by heading; a column of the source that no field takes has its heading “in quotes”."""

_SEPARATOR = re.compile(r"((?:[^;\\]|\\.)*)(?:;|$)", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_QUOTED = re.compile(r"“((?:[^”\\]|\\.)*)”", re.DOTALL)
_LINE = re.compile(r"(“(?:[^”\\]|\\.)*”|[^:]+):(?:[ \xa0](.*))?")


def listed(parts: Iterable[str]) -> str:
    """Parts as one text: "Police; Health visiting". A semicolon within a part is escaped."""
    return "; ".join(_escaped(part, ";") for part in parts)


def parts_of(text: str) -> tuple[str, ...]:
    """The parts of what `listed` wrote."""
    found = (match[1].strip() for match in _SEPARATOR.finditer(text))
    return tuple(_plain(part) for part in found if part)


def quoted(text: str) -> str:
    """A text in quotation marks, in one line."""
    return f"“{_escaped(text, '”')}”"


def unquoted(text: str) -> str | None:
    """The text that `quoted` wrote; None where it is not in quotation marks."""
    match = _QUOTED.fullmatch(text.strip())
    return _plain(match[1]) if match else None


def as_lines(row: Mapping[str, str]) -> list[str]:
    """Named values as lines "Name: value"; a value of several lines repeats the name."""
    return [
        f"{name}: {line}".rstrip(" ") for name, value in row.items() for line in value.split("\n")
    ]


def from_lines(text: str) -> Row:
    """The named values of lines. A line without a name belongs to the one before it."""
    row: Row = {}
    name = quoted(MORE)
    for line in text.split("\n"):
        match = _LINE.fullmatch(line.strip())
        value = line
        if match and (match[1] in ALL or match[1].startswith("“")):
            name, value = match[1], match[2] or ""
        elif not line.strip() and name not in row:
            continue
        row[name] = f"{row[name]}\n{value}" if name in row else value
    return row


def _escaped(text: str, special: str) -> str:
    text = text.replace("\\", "\\\\").replace(special, f"\\{special}")
    return text.replace("\n", "\\n")


def _plain(text: str) -> str:
    return _ESCAPED.sub(lambda match: "\n" if match[1] == "n" else match[1], text)
