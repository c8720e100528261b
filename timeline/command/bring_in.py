"""case-timeline bring-in: the agencies' files into a case."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import Progress

from timeline.command.bring_in_words import (
    Refused,
    tell_of_case,
    tell_of_files,
    tell_of_mappings,
    tell_of_pairs,
)
from timeline.command.options import ACTOR, WorkspaceOption, looked_into, opened
from timeline.command.speak import ATTENTION, DONE, NOT_USED, Stop, err
from timeline.intake.fields import field_named
from timeline.intake.raw import CannotRead
from timeline.intake.reading import FileReading, Options
from timeline.intake.report import needs_attention, report, unmatched_mappings
from timeline.journeys.bring_in import (
    BroughtIn,
    bring_in_readings,
    look_at,
    would_bring_in,
)
from timeline.journeys.cases import case_titled, day_of_birth, new_case, worded
from timeline.journeys.one_contact import perhaps_one_contact
from timeline.journeys.stamp import stamp_now
from timeline.model.case import Case
from timeline.store.problems import NoWorkspace
from timeline.store.workspace import Workspace

Brought = tuple[BroughtIn, ...]


@dataclass(frozen=True)
class Into:
    """Where files go: the case's title, its day of birth if given, and whether they replace."""

    title: str
    born: date | None
    replacing: bool


def bring_in_files(
    files: Annotated[list[Path], typer.Argument(help="Word, Excel, CSV or JSON files.")],
    case: Annotated[str, typer.Option("--case", help="The title of the case; opened if new.")],
    workspace: WorkspaceOption = None,
    born: Annotated[
        str | None, typer.Option(help="The day the child was born, such as 13/11/2015.")
    ] = None,
    agency: Annotated[str | None, typer.Option(help="The agency, where a file names none.")] = None,
    mapping: Annotated[
        list[str] | None,
        typer.Option("--map", help="Heading=field, over what was recognised. Repeatable."),
    ] = None,
    month_first: Annotated[
        bool, typer.Option("--month-first", help="Read 03/04/2016 as 4 March.")
    ] = False,
    password: Annotated[str | None, typer.Option(help="For files that are protected.")] = None,
    replace: Annotated[
        bool,
        typer.Option("--replace", help="Put a corrected file in the place of its earlier version."),
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Read, report, store nothing.")
    ] = False,
    report_to: Annotated[
        Path | None, typer.Option("--report", help="Write what was read as JSON.")
    ] = None,
) -> int:
    """Read the files, say what was read, and add them to a case.

    All files are stored together, or nothing of any (exit code 2). Exit code 3: all is
    stored, and some rows need a person's eye, or a file is there in two versions.
    """
    into = Into(worded(case), _birthday(born), replace)
    options = Options(
        agency=agency, mapping=_mapping(mapping or []), month_first=month_first, password=password
    )
    readings, refused = _look(files, options)
    tell_of_files(readings, refused)
    tell_of_mappings(unmatched_mappings(readings))
    _tell_of_pairs(readings, refused, report_to)
    if refused:
        return NOT_USED
    if dry_run:
        brought = _would_store(workspace, into, readings)
    else:
        with opened(workspace) as store:
            brought = _store(store, into, readings)
    in_two_versions = tell_of_case(brought, stored=not dry_run)
    return ATTENTION if in_two_versions or needs_attention(readings) else DONE


def _birthday(words: str | None) -> date | None:
    try:
        return None if words is None else day_of_birth(words)
    except ValueError as problem:
        raise Stop(f"--born: {problem}") from problem


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


def _look(files: list[Path], options: Options) -> tuple[list[FileReading], Refused]:
    readings: list[FileReading] = []
    refused: Refused = []
    with Progress(console=err, transient=True) as progress:
        for path in progress.track(files, description="Reading"):
            try:
                readings.append(look_at(path, path.name, options))
            except CannotRead as problem:
                refused.append((path.name, str(problem)))
    return readings, refused


def _tell_of_pairs(readings: list[FileReading], refused: Refused, report_to: Path | None) -> None:
    """Say how many rows may tell of one contact, and write the report that lists them."""
    pairs = perhaps_one_contact(readings)
    tell_of_pairs(len(pairs), in_report=report_to is not None)
    if report_to is not None:
        groups = [[source.model_dump(mode="json") for source in group] for group in pairs]
        told = report(readings, refused) | {"perhaps_one_contact": groups}
        text = json.dumps(told, indent=2, ensure_ascii=False)
        report_to.write_text(text + "\n", encoding="utf-8")


def _would_store(workspace: str | None, into: Into, readings: list[FileReading]) -> Brought:
    """What a dry run says of the case that is there; a workspace is not made for it."""
    try:
        with looked_into(workspace) as store:
            case, is_new = _case(store, into)
            return would_bring_in(store, case, readings, is_new=is_new, replacing=into.replacing)
    except NoWorkspace:
        return ()


def _store(store: Workspace, into: Into, readings: list[FileReading]) -> Brought:
    case, is_new = _case(store, into)
    stamp = stamp_now(ACTOR)
    return bring_in_readings(store, case, readings, stamp, is_new=is_new, replacing=into.replacing)


def _case(store: Workspace, into: Into) -> tuple[Case, bool]:
    """The case as it shall be, and whether it is to be opened."""
    there = case_titled(store, into.title)
    case = there or new_case(store, into.title)
    if into.born and case.born and into.born != case.born:
        raise Stop(
            f"Read --born {into.born:%d/%m/%Y}; the case says {case.born:%d/%m/%Y}. Leave --born "
            "out, or bring the files into another case. Nothing was stored."
        )
    return case.model_copy(update={"born": into.born or case.born}), there is None
