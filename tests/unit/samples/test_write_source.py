import pytest

from timeline.samples.source import SourceFile, SourceRow, SourceTable
from timeline.samples.write_source import write_source


@pytest.mark.parametrize(
    ("file", "starts"), [("a.docx", b"PK"), ("a.xlsx", b"PK"), ("a.csv", b"Date")]
)
def test_the_ending_of_its_name_says_what_sort_of_file_is_written(tmp_path, file, starts):
    table = SourceTable(("Date",), (SourceRow("headings", ("Date",)),), sheet="One")
    path = write_source(SourceFile(file, "Notes", (table,)), tmp_path)
    assert path == tmp_path / file
    assert path.read_bytes().startswith(starts)
