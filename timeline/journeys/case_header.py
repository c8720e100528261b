"""What our own file says of its case, laid into the case that it is brought into."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from timeline.model.case import Case
from timeline.model.chronology import Chronology


def filled(case: Case, own: Case) -> tuple[Case, tuple[str, ...]]:
    """The case with what it does not say yet taken from a file's own case.

    What both say and say differently stays as the case has it, and is told in a sentence
    each, so that nothing of the file goes by unseen.
    """
    taken: dict[str, Any] = {}
    told = []
    for name in type(case).model_fields:
        mine, theirs = getattr(case, name), getattr(own, name)
        if name == "id" or theirs == mine or _is_silent(own, name):
            continue
        if _is_silent(case, name):
            taken[name] = theirs
        else:
            told.append(
                f"the file says {_WORDS.get(name, name)}: {_shown(theirs)}; "
                f"the case says {_shown(mine)}, and that stays"
            )
    return case.model_copy(update=taken), tuple(told)


def kept_as_they_are(there: Chronology, own: Chronology) -> tuple[str, ...]:
    """A sentence for each agency and person whom a file describes otherwise than the case."""
    agencies = {agency.id: agency for agency in there.agencies}
    people = {person.id: person for person in there.people}
    names = [row.name for row in own.agencies if agencies.get(row.id, row) != row]
    names += [row.cipher for row in own.people if people.get(row.id, row) != row]
    return tuple(
        f"the file tells of {name} otherwise than the case, and what the case says stays"
        for name in names
    )


def _is_silent(case: Case, name: str) -> bool:
    """Whether a case says nothing here; one opened by its title alone has that as its subject."""
    said = getattr(case, name)
    is_title_only = name == "subject" and said == case.title
    return is_title_only or bool(said == type(case).model_fields[name].default)


def _shown(said: Any) -> str:
    if isinstance(said, tuple):
        return ", ".join(said)
    if hasattr(said, "start"):
        return f"{said.start} to {said.end}"
    return f"“{said}”" if isinstance(said, str) else str(said)


_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "expected": "birth expected",
        "subject_is": "the subject is",
        "lines_of_enquiry": "lines of enquiry",
        "keep_until": "keep until",
    }
)
