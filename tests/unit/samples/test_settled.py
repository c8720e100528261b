import zipfile

from timeline.samples.settled import settle
from timeline.samples.source import SourceFile, SourceRow, SourceTable
from timeline.samples.write_source import write_source


def source(file: str) -> SourceFile:
    rows = (SourceRow("headings", ("Date",)), SourceRow("cells", ("8/2/16",)))
    return SourceFile(file, "Notes", (SourceTable(("Date",), rows, sheet="One"),))


def test_no_entry_tells_when_it_was_really_written(tmp_path):
    for name in ("notes.docx", "notes.xlsx"):
        with zipfile.ZipFile(write_source(source(name), tmp_path)) as written:
            assert {entry.date_time for entry in written.infolist()} == {(2016, 7, 22, 9, 0, 0)}
            assert b"2016-07-22T09:00:00Z</dcterms:modified>" in written.read("docProps/core.xml")


def test_settling_a_settled_file_changes_nothing(tmp_path):
    before = write_source(source("notes.xlsx"), tmp_path).read_bytes()
    settle(before, tmp_path / "again.xlsx")
    assert (tmp_path / "again.xlsx").read_bytes() == before
