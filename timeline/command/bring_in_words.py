"""What bring-in says: the account of every file, what to look at, what became of each."""

from collections.abc import Sequence

from rich.table import Table

from timeline.command.speak import out, plain, say, say_no
from timeline.intake.reading import FileReading, Problem
from timeline.journeys.bring_in import BroughtIn

Refused = list[tuple[str, str]]


def tell_of_files(readings: Sequence[FileReading], refused: Refused) -> None:
    """The account of each file, its remarks and what to look at; `refused`: file and sentence."""
    if readings:
        out.print(_accounts(readings))
    for reading in readings:
        for remark in reading.remarks:
            say(f"{reading.file}: {remark}")
        for problem in reading.problems:
            say(_in_words(problem))
    for _name, sentence in refused:
        say_no(sentence)
    if refused:
        say_no("Nothing was stored.")


def tell_of_mappings(headings: Sequence[str]) -> None:
    """The headings that were named by hand and that no file has."""
    for heading in headings:
        say(f"No file has the heading “{heading}” that --map names.")


def tell_of_pairs(groups: int, *, in_report: bool) -> None:
    """How many groups of rows may tell of one contact; none of them is linked."""
    if not groups:
        return
    counted = "1 group of rows" if groups == 1 else f"{groups} groups of rows"
    where = "listed in the report" if in_report else "listed where --report names a file"
    say(f"{counted} may tell of one contact; nothing was linked, and they are {where}.")


def tell_of_case(brought: Sequence[BroughtIn], *, stored: bool) -> bool:
    """What became of each file in its case; whether one is there in two versions now."""
    for one in brought:
        for sentence in _of_case(one, stored):
            say(sentence)
    return any(one.earlier and not (one.replaced or one.already_in) for one in brought)


def _of_case(one: BroughtIn, stored: bool) -> list[str]:
    name, earlier = one.reading.file, one.earlier
    said = [f"{name}: {remark}." for remark in one.remarks]
    if one.already_in:
        said.append(f"{name} is in the case already; nothing was added.")
    if earlier and one.replaced:
        was = "was" if stored else "would be"
        said.append(f"The earlier {earlier.file} {was} taken out: {name} takes its place.")
    elif earlier and not one.already_in:
        both = " Both are there now; run it again with --replace" if stored else " Use --replace"
        offer = f"{both} to take the earlier one out." if earlier.may_replace else ""
        said.append(earlier.words + offer)
    return said


def _accounts(readings: Sequence[FileReading]) -> Table:
    """One row a file: rows = events + notes + headings + blank."""
    table = Table("File", "Rows", "Events", "Notes", "Headings", "Blank", "To look at", box=None)
    for reading in readings:
        counts = [t.counts for t in reading.tables]
        numbers = [
            sum(getattr(c, name) for c in counts)
            for name in ("rows", "events", "notes", "headings", "blank")
        ]
        table.add_row(plain(reading.file), *map(str, numbers), str(len(reading.problems)))
    return table


def _in_words(problem: Problem) -> str:
    parts = [
        problem.file,
        problem.sheet and f"sheet {problem.sheet}",
        problem.table and f"table {problem.table}",
        problem.row and f"row {problem.row}",
        problem.column,
    ]
    place = ", ".join(part for part in parts if part)
    return f"{place}: read “{problem.read}”; expected {problem.expected}"
