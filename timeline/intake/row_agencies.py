"""Who recorded a row, which other agencies were in touch, and who was there."""

import re
from dataclasses import dataclass
from typing import Final

from timeline.intake.agencies import NOT_NAMED, recognise, says_it_all
from timeline.intake.columns import Cell, Cells
from timeline.intake.headings import names_own_worker
from timeline.intake.people import person_of
from timeline.intake.place import Place
from timeline.intake.register import Register
from timeline.model.agency import Agency

_PREFIX: Final = re.compile(r"\s*([^:]{2,60}?)\s*(?::|\s[-–—]\s)")
_MOST: Final = 0.7


@dataclass(frozen=True)
class Involved:
    """The ids of a row's agencies and people, and (heading, words) that they do not say."""

    agency: str
    in_touch: tuple[str, ...]
    people: tuple[str, ...]
    kept: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Owner:
    """Whose table it is: the agency it names, and whether its sources name agencies.

    In a merged Chronolator document every source has its agency before it ("Police: PVP
    report").
    """

    agency: Agency | None
    sources_tell: bool


def owner_of(agency: Agency | None, rows: list[Cells]) -> Owner:
    """Whether the sources of these rows tell the agency: most do, or nothing else does."""
    sources = [cell for cells in rows if (cell := cells.first("source_ref"))]
    told = sum(prefixed(cell.words) is not None for cell in sources)
    return Owner(agency, agency is None or (told > 1 and told >= _MOST * len(sources)))


def prefixed(source: str) -> Agency | None:
    """The agency before a colon or a dash in a source: "Police: PVP report"."""
    found = _PREFIX.match(source)
    return recognise(found.group(1)) if found else None


def involved(
    cells: Cells, owner: Owner, above: str | None, place: Place, register: Register
) -> Involved:
    """Everyone a row names. `above` is the id of the agency of the row above.

    A blank agency is that of the row above where the date is blank too; else the table's.
    """
    kept: list[tuple[str, str]] = []
    people: list[str] = []
    named = _named(cells, place, register, kept, people)
    recorder = named[0].id if named else _unnamed(cells, owner, above, register)
    in_touch = [agency.id for agency in named[1:]]
    for cell in cells.of("people"):
        present = register.present(cell.words)
        people += [person.id for person in present.people]
        if not names_own_worker(cell.column.label):
            in_touch += [agency.id for agency in present.agencies]
        if present.left_over:
            kept.append((cell.column.label, cell.words))
    for cell in cells.of("in_touch"):
        in_touch += _in_touch(cell, register, kept, people)
    others = tuple(id_ for id_ in dict.fromkeys(in_touch) if id_ != recorder)
    return Involved(recorder, others, tuple(dict.fromkeys(people)), tuple(kept))


def _named(
    cells: Cells,
    place: Place,
    register: Register,
    kept: list[tuple[str, str]],
    people: list[str],
) -> tuple[Agency, ...]:
    cell = cells.first("agency")
    if cell is None:
        return ()
    named = register.agencies_named(cell.words, place, cells.number, cell.column.label)
    person = person_of(cell.words)
    if person is not None:
        people.append(register.people.setdefault(person.id, person).id)
    elif not says_it_all(cell.words, named):
        kept.append((cell.column.label, cell.words))
    return named


def _unnamed(cells: Cells, owner: Owner, above: str | None, register: Register) -> str:
    source = cells.first("source_ref")
    if source is not None and owner.sources_tell:
        agency = prefixed(source.words) or (None if owner.agency else recognise(source.words))
        if agency is not None:
            return register.enter(agency).id
    if above is not None and (cells.first("date") is None or owner.agency is None):
        return above
    return register.enter(owner.agency or NOT_NAMED).id


def _in_touch(
    cell: Cell,
    register: Register,
    kept: list[tuple[str, str]],
    people: list[str],
) -> list[str]:
    present = register.present(cell.words)
    people += [person.id for person in present.people]
    if present.left_over:
        kept.append((cell.column.label, cell.words))
    return [agency.id for agency in present.agencies]
