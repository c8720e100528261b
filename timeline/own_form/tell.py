"""How what could not be taken from a row is told of."""

from collections.abc import Callable

Tell = Callable[[str, str, str], None]
"""Tells of what could not be taken: heading, what was read, what was expected."""
