"""Writes review.json from review.toml, which speaks of rows by the names they have there."""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from timeline.model.event import Source
from timeline.samples.review import (
    REVIEW_FILE,
    CaseHeader,
    LinkedRows,
    MarkedRows,
    OpeningRow,
    Review,
    ScreenedRow,
)
from timeline.samples.source import SourceFile

AUTHOR = "Facilitator"
FIRST_MARK = datetime(2016, 9, 14, 9, 30, tzinfo=UTC)
"""The morning of the learning event; each mark is made two minutes after the one before."""


def write_review(told: Path, sources: tuple[SourceFile, ...], folder: Path) -> Path:
    """Write review.json into the folder. Raises KeyError for a name that no row has."""
    review = read_told(tomllib.loads(told.read_text(encoding="utf-8")), dict(_named(sources)))
    to = folder / REVIEW_FILE
    text = review.model_dump_json(indent=1, by_alias=True, exclude_none=True)
    to.write_bytes(text.encode() + b"\n")
    return to


def read_told(told: dict[str, Any], rows: Mapping[str, Source]) -> Review:
    """The review that was told, its names replaced by where the rows stand."""
    return Review(
        case=CaseHeader.model_validate(told["case"]),
        screened=tuple(
            ScreenedRow(source=rows[name], headline=words)
            for name, words in told["headlines"].items()
        ),
        links=tuple(
            LinkedRows(kind=link["kind"], sources=tuple(rows[name] for name in link["rows"]))
            for link in told["links"]
        ),
        marks=tuple(_mark(mark, number, rows) for number, mark in enumerate(told["marks"])),
        opening=OpeningRow(source=rows[told["opening"]["row"]], window=told["opening"]["window"]),
    )


def _mark(told: dict[str, Any], number: int, rows: Mapping[str, Source]) -> MarkedRows:
    return MarkedRows(
        id=f"m-child-a-{number + 1:02}",
        kind=told["kind"],
        sources=tuple(rows[name] for name in told.get("rows", ())),
        span=told.get("span"),
        reason=told["reason"],
        author=AUTHOR,
        at=FIRST_MARK + timedelta(minutes=2 * number),
    )


def _named(sources: tuple[SourceFile, ...]) -> Iterator[tuple[str, Source]]:
    """Each named row with the place where it stands once its file is written."""
    for source in sources:
        in_word = source.file.endswith(".docx")
        for place, table in enumerate(source.tables, start=1):
            for number, row in enumerate(table.rows, start=1):
                if row.name is not None:
                    yield (
                        row.name,
                        Source(
                            file=source.file,
                            sheet=table.sheet,
                            table=place if in_word else None,
                            row=number,
                        ),
                    )
