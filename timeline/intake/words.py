"""The words of a cell, and the plain form in which words are compared."""

import re
from datetime import date, datetime, time

from timeline.intake.raw import Value


def cell_words(value: Value) -> str:
    """What a person would read in the cell; "" where it is empty.

    Line breaks are kept. A whole number has no decimals; dates are day/month/year.
    """
    if value is None:
        return ""
    if isinstance(value, str):
        return value.replace("\xa0", " ").strip()
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return f"{value:%d/%m/%Y}" if value.time() == time(0) else f"{value:%d/%m/%Y %H:%M}"
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, time):
        return f"{value:%H:%M}"
    return str(value)


def plain_words(text: str) -> str:
    """Words without capitals and punctuation: "Response/Outcome:" -> "response outcome"."""
    plain = text.casefold().replace("&", " and ").replace("'", "").replace("’", "")
    return " ".join(re.findall(r"[^\W_]+", plain))


def slug(text: str) -> str:
    """A short stable id of a name: "Children's social care" -> "childrens-social-care"."""
    return plain_words(text).replace(" ", "-")[:60].strip("-")
