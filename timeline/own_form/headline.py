"""The headline as the first line of what happened, where a table has no column for it."""

import re

from timeline.own_form.headings import HEADLINE, WHAT
from timeline.own_form.words import Row

_LINE = re.compile(rf"{HEADLINE}:[ \xa0]*(?P<headline>[^\n]*)(?:\n(?P<what>.*))?", re.DOTALL)


def headline_line(row: Row) -> str | None:
    """The line above what happened: "Headline: Weight good". None where there is no headline.

    What an agency wrote may begin like a headline itself; an empty one then stands above it.
    """
    headline = row.get(HEADLINE)
    if headline or row.get(WHAT, "").startswith(f"{HEADLINE}:"):
        return f"{HEADLINE}: {headline or ''}"
    return None


def headline_apart(row: Row) -> Row:
    """The row with the headline taken out of what happened, where one stands there."""
    found = _LINE.fullmatch(row.get(WHAT, ""))
    if found is None:
        return row
    return row | {HEADLINE: found["headline"], WHAT: found["what"] or ""}
