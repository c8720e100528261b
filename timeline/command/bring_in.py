"""case-timeline bring-in: the agencies' files into a case."""

import json
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import Progress
from rich.table import Table

from timeline.command.options import WorkspaceOption, opened
from timeline.command.speak import ATTENTION, NOT_USED, Stop, err, out, say_no
from timeline.intake.fields import field_named
from timeline.intake.raw import CannotRead
from timeline.intake.reading import FileReading, Options, Problem
from timeline.intake.report import needs_attention, report
from timeline.journeys.bring_in import bring_in, look_at
from timeline.journeys.cases import case_by_title, open_case
from timeline.journeys.stamp import stamp_now
from timeline.store.workspace import Workspace

ACTOR = "Reviewer"


def bring_in_files(
    files: Annotated[list[Path], typer.Argument(help="Word, Excel, CSV or JSON files.")],
    case: Annotated[str, typer.Option("--case", help="The title of the case; opened if new.")],
    workspace: WorkspaceOption = None,
    agency: Annotated[str | None, typer.Option(help="The agency, where a file names none.")] = None,
    mapping: Annotated[
        list[str] | None,
        typer.Option("--map", help="Heading=field, over what was recognised. Repeatable."),
    ] = None,
    month_first: Annotated[
        bool, typer.Option("--month-first", help="Read 03/04/2016 as 4 March.")
    ] = False,
    password: Annotated[str | None, typer.Option(help="For files that are protected.")] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Read, report, store nothing.")
    ] = False,
    report_to: Annotated[
        Path | None, typer.Option("--report", help="Write what was read as JSON.")
    ] = None,
) -> int:
    """Read the files, say what was read, and add them to a case.

    When any file cannot be read, nothing of any is stored (exit code 2). Exit code 3: all
    is stored, and some rows need a person's eye.
    """
    options = Options(
        agency=agency, mapping=_mapping(mapping or []), month_first=month_first, password=password
    )
    readings, refused = _look(files, options)
    _tell(readings, refused)
    if report_to is not None:
        text = json.dumps(report(readings, refused), indent=2, ensure_ascii=False)
        report_to.write_text(text + "\n", encoding="utf-8")
    if refused:
        return NOT_USED
    if not dry_run:
        with opened(workspace) as store:
            _store(store, case, files, options)
    return ATTENTION if needs_attention(readings) else 0


def _mapping(pairs: list[str]) -> tuple[tuple[str, str], ...]:
    read = []
    for pair in pairs:
        heading, sign, field = pair.rpartition("=")
        if not sign:
            raise Stop(f"Read --map “{pair}”; expected Heading=field, such as “Notes=what”.")
        try:
            read.append((heading.strip(), field_named(field)))
        except ValueError as problem:
            raise Stop(str(problem)) from problem
    return tuple(read)


def _look(files: list[Path], options: Options) -> tuple[list[FileReading], list[tuple[str, str]]]:
    readings: list[FileReading] = []
    refused: list[tuple[str, str]] = []
    with Progress(console=err, transient=True) as progress:
        for path in progress.track(files, description="Reading"):
            try:
                readings.append(look_at(path, path.name, options))
            except CannotRead as problem:
                refused.append((path.name, str(problem)))
    return readings, refused


def _tell(readings: list[FileReading], refused: list[tuple[str, str]]) -> None:
    if readings:
        out.print(_accounts(readings))
    for reading in readings:
        for remark in reading.remarks:
            out.print(f"{reading.file}: {remark}", markup=False, soft_wrap=True)
        for problem in reading.problems:
            out.print(_in_words(problem), markup=False, soft_wrap=True)
    for _name, sentence in refused:
        say_no(sentence)
    if refused:
        say_no("Nothing was stored.")


def _accounts(readings: list[FileReading]) -> Table:
    """One row a file: rows = events + notes + headings + blank."""
    table = Table("File", "Rows", "Events", "Notes", "Headings", "Blank", "To look at", box=None)
    for reading in readings:
        counts = [t.counts for t in reading.tables]
        numbers = [
            sum(getattr(c, name) for c in counts)
            for name in ("rows", "events", "notes", "headings", "blank")
        ]
        table.add_row(reading.file, *map(str, numbers), str(len(reading.problems)))
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


def _store(store: Workspace, title: str, files: list[Path], options: Options) -> None:
    case_id = case_by_title(store, title) or open_case(store, title, stamp_now(ACTOR))
    for path in files:
        brought = bring_in(store, case_id, path.read_bytes(), path.name, options, stamp_now(ACTOR))
        if brought.already_in:
            out.print(f"{path.name} is in the case already; nothing was added.", soft_wrap=True)
