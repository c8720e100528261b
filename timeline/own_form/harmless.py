"""Cells that no spreadsheet takes for a formula, and back."""

import re

_MADE_HARMLESS = re.compile(r"'+[=+\-@\t\r]")


def harmless(text: str) -> str:
    """A cell that a spreadsheet does not take for a formula: it begins with an apostrophe."""
    return f"'{text}" if (text[:1] in "=+-@\t\r" and text) or _MADE_HARMLESS.match(text) else text


def as_it_was(text: str) -> str:
    """The text that `harmless` was given."""
    return text[1:] if _MADE_HARMLESS.match(text) else text
