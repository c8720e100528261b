"""The first line of a mark in a cell: "★ Good practice [3]: She rang first."."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from timeline.model.mark import MARK_SHAPES, MARK_WORDS, Mark, MarkKind

KIND_OF: Mapping[str, MarkKind] = MappingProxyType(
    {word.casefold(): kind for kind, word in MARK_WORDS.items()}
)
"""The kind of a mark by its word, in small letters."""

SHAPE = f"[{''.join(MARK_SHAPES.values())}]"
WORD = "|".join(KIND_OF)
NUMBERED = re.compile(
    rf"(?:{SHAPE}\s*)?(?P<word>{WORD})\s*\[(?P<number>\d+)\]:?(?:\s(?P<reason>.*))?",
    re.IGNORECASE | re.DOTALL,
)
"""The first line of a mark that has a number. A shape that a font lost does no harm."""

_TYPED = re.compile(rf"{SHAPE}\s*(?:{WORD})\b.*|(?:{WORD})\s*(?::.*)?", re.IGNORECASE | re.DOTALL)
_LIKE_A_HEAD = re.compile(
    rf"[·\s]*(?:{NUMBERED.pattern}|{_TYPED.pattern})", re.IGNORECASE | re.DOTALL
)
_HEAD = re.compile(rf"{SHAPE} (?:{WORD})(?: \[\d+\])?(?:$|:(?= ))", re.IGNORECASE)
_APART = "· "


def shape_and_word(kind: MarkKind) -> str:
    """The shape and the word of a mark: "★ Good practice"."""
    return f"{MARK_SHAPES[kind]} {MARK_WORDS[kind]}"


def kind_in(words: str) -> MarkKind | None:
    """The kind that a shape and a word, or the word alone, name."""
    return KIND_OF.get(re.sub(rf"^{SHAPE}\s*", "", words.strip()).casefold())


def head_lines(mark: Mark, number: int | None = None) -> list[str]:
    """Shape, word, number if it has one, and the reason; no colon where there is no reason."""
    head = shape_and_word(mark.kind)
    head += f" [{number}]" if number is not None else ""
    return f"{head}: {mark.reason}".split("\n") if mark.reason else [head]


def head_apart(line: str) -> tuple[str, str]:
    """Shape, word, number and colon of a first line, and the reason after them; "" if none."""
    found = _HEAD.match(line)
    return (found[0], line[found.end() :]) if found else ("", line)


def begins_a_mark(line: str) -> bool:
    """Whether a line begins a mark, numbered or typed by hand."""
    line = line.strip()
    return bool(NUMBERED.fullmatch(line) or _TYPED.fullmatch(line))


def apart(line: str) -> str:
    """A further line of a reason; where it reads like a mark itself, a dot tells it apart."""
    return _APART + line if _LIKE_A_HEAD.fullmatch(line) else line


def together(line: str) -> str:
    """The line that `apart` was given."""
    rest = line.removeprefix(_APART)
    return rest if rest != line and _LIKE_A_HEAD.fullmatch(rest) else line
