"""What Child A promises in its README, held to the files as they ship."""

import csv
import re
import zipfile
from collections import Counter
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from timeline.intake.read import read_file
from timeline.intake.reading import Options
from timeline.samples.child_a import sources, write_case
from timeline.samples.lay import lay
from timeline.samples.review import load_review
from timeline.samples.shipped import agency_files, case_folder

CASE = case_folder("child-a")
README = (CASE / "README.md").read_text(encoding="utf-8")
TOLD = re.findall(r"^\| (\S+\.\w+) \| (\d+) \| (\d+) \| (\d+) \|", README, re.MULTILINE)


def rows_by_table(path: Path) -> list[int]:
    if path.suffix == ".docx":
        return [len(table.rows) for table in Document(str(path)).tables]
    if path.suffix == ".xlsx":
        return [sheet.max_row for sheet in load_workbook(path).worksheets]
    (source,) = [source for source in sources(CASE) if source.file == path.name]
    with path.open(encoding=source.encoding, newline="") as lines:
        return [len(list(csv.reader(lines, delimiter=source.delimiter)))]


@pytest.fixture(scope="module")
def readings():
    return [read_file(path, path.name, Options()) for path in agency_files("child-a")]


def test_the_readme_tells_of_each_file():
    assert [name for name, *_ in TOLD] == [path.name for path in agency_files("child-a")]


@pytest.mark.parametrize(("name", "tables", "rows", "events"), TOLD)
def test_the_readme_counts_tables_and_rows_as_the_libraries_do(name, tables, rows, events):
    counted = rows_by_table(CASE / name)
    assert (len(counted), sum(counted)) == (int(tables), int(rows))


@pytest.mark.parametrize(("name", "tables", "rows", "events"), TOLD)
def test_the_readme_counts_events_as_the_intake_does(readings, name, tables, rows, events):
    (reading,) = [reading for reading in readings if reading.file == name]
    assert len(reading.events) == int(events)


def test_each_agency_is_the_one_recorder_of_its_file(readings):
    recorders = {reading.file: {event.agency for event in reading.events} for reading in readings}
    assert recorders == {
        "childrens-social-care.docx": {"childrens-social-care"},
        "community-fostering.xlsx": {"community-fostering"},
        "family-court.docx": {"family-court"},
        "gp.csv": {"gp"},
        "health-visiting.docx": {"health-visiting"},
        "hospital.xlsx": {"hospital"},
        "midwifery.docx": {"midwifery"},
        "police.xlsx": {"police"},
        "probation.csv": {"probation"},
    }


def test_four_rows_need_a_persons_eye_and_no_more(readings):
    problems = [problem for reading in readings for problem in reading.problems]
    assert sorted(problem.read for problem in problems) == [
        "12/05/2106",
        "31/02/2016",
        "Asleep",
        "Mon 17/05/2016",
    ]


def test_six_context_rows_explain_decisions(readings):
    kinds = Counter(event.kind.value for reading in readings for event in reading.events)
    assert kinds["context"] == 6


def test_the_orders_about_father_name_him(readings):
    events = [event for reading in readings for event in reading.events]
    about = [event.what for event in events if event.kind == "order" and "father" in event.people]
    assert len(about) == 2


def test_the_review_lies_over_what_the_intake_reads(readings):
    laid = lay(load_review(CASE), [event for reading in readings for event in reading.events])
    assert Counter(mark.kind.value for mark in laid.marks) == {
        "good_practice": 8,
        "missed_opportunity": 4,
        "turning_point": 2,
        "question": 2,
        "childs_voice": 1,
    }
    assert Counter(link.kind for link in laid.links) == {
        "same contact": 5,
        "conflicting accounts": 2,
    }
    assert len(laid.screened) == 55


def test_no_word_of_the_reviewers_layer_blames():
    review = load_review(CASE)
    told = [row.headline for row in review.screened] + [mark.reason for mark in review.marks]
    assert not re.search(
        r"fail|breach|fault|blame|error|neglected|should have", " ".join(told), re.I
    )


def test_writing_the_case_again_gives_the_same_bytes(tmp_path):
    once, twice = tmp_path / "once", tmp_path / "twice"
    for folder in (once, twice):
        folder.mkdir()
        write_case(CASE, folder)
    for path in once.iterdir():
        assert path.read_bytes() == (twice / path.name).read_bytes()


def test_what_ships_is_what_its_source_says(tmp_path):
    for written in write_case(CASE, tmp_path):
        assert contents(written) == contents(CASE / written.name), written.name


def contents(path: Path) -> object:
    """The parts of an Office file, which is packed differently by each version of zlib."""
    if not zipfile.is_zipfile(path):
        return path.read_bytes()
    with zipfile.ZipFile(path) as packed:
        return {name: packed.read(name) for name in packed.namelist()}
