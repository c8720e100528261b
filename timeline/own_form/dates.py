"""Imprecise dates in a cell, and back, with what the agency's file had said."""

import re
from datetime import date

from timeline.model.when import DateProblem, When, read_when
from timeline.own_form.words import quoted, unquoted

_WITH_TEXT = re.compile(r"(?P<date>.*?) \(in the file: (?P<text>“.*”|blank)\)", re.DOTALL)
_FOR = re.compile(r"(?P<text>“.*”|blank) for (?P<date>.*)", re.DOTALL)
_NOT_KNOWN = re.compile(r"not known \(written (?P<text>.*)\)", re.DOTALL)
_EXACT = re.compile(
    r".*\{(?P<edtf>[^|]*)\|(?P<first>[^|]*)\|(?P<last>[^|]*)\|(?P<sense>\w+)\|(?P<time>[^}]*)\}",
    re.DOTALL,
)


def date_words(when: When) -> str:
    """The date in words that are read back to the same date, apart from its text."""
    words = when.written()
    if _read_or_none(words) == _without_text(when):
        return words
    ends = "|".join(day.isoformat() if day else "" for day in (when.earliest, when.latest))
    return f"{words} {{{when.edtf}|{ends}|{when.sense}|{when.time or ''}}}"


def date_shown(when: When) -> str:
    """The date as a reader sees it; one that is not known, with what was written for it."""
    words = date_words(when)
    if when.sense == "unknown" and when.text not in ("", words):
        return f"{words} (written {when.text})"
    return words


def date_of(words: str) -> When:
    """The date that words tell of. Raises DateProblem where they are no date."""
    if not_known := _NOT_KNOWN.fullmatch(words):
        return When.unknown(not_known["text"])
    exact = _EXACT.fullmatch(words)
    if exact is None:
        return read_when(words) if words.strip() else When.unknown()
    return When.model_validate(
        {
            "text": words,
            "edtf": exact["edtf"],
            "earliest": exact["first"] or None,
            "latest": exact["last"] or None,
            "sense": exact["sense"],
            "time": exact["time"] or None,
        }
    )


def in_the_file(when: When, shown: str) -> str:
    """What the file had said, where it differs from the date shown: “22.5.16” for 22/05/2016."""
    if when.text == shown or _NOT_KNOWN.fullmatch(shown):
        return ""
    return f"{quoted(when.text) if when.text else 'blank'} for {shown}"


def with_file_text(when: When, words: str, shown: str) -> When:
    """The date with the text that its file had; one that was changed by hand since has its own."""
    if _NOT_KNOWN.fullmatch(shown):
        return when
    said = _FOR.fullmatch(words.strip())
    text = _said(said["text"]) if said and said["date"] == shown else shown
    return when.model_copy(update={"text": text})


def date_in_full(when: When) -> str:
    """A date and the text of its file in one: "22/05/2016 (in the file: “22.5.16”)"."""
    words = date_words(when)
    if when.text == words:
        return words
    return f"{words} (in the file: {quoted(when.text) if when.text else 'blank'})"


def date_from_full(words: str) -> When:
    """The date that `date_in_full` wrote. Raises DateProblem where it is no date."""
    both = _WITH_TEXT.fullmatch(words)
    if both is None:
        return date_of(words).model_copy(update={"text": words})
    return date_of(both["date"]).model_copy(update={"text": _said(both["text"])})


def day_of(words: str) -> date | None:
    """One known day; None where the words are not exactly that."""
    when = _read_or_none(words)
    return when.earliest if when is not None and when.is_exact else None


def _said(text: str) -> str:
    return unquoted(text) or ""


def _without_text(when: When) -> When:
    return when.model_copy(update={"text": ""})


def _read_or_none(words: str) -> When | None:
    try:
        return _without_text(read_when(words))
    except DateProblem:
        return None
