from timeline.samples.delimited_file import write_delimited
from timeline.samples.source import SourceFile, SourceRow, SourceTable

ROWS = (
    SourceRow("headings", ("Date", "Event")),
    SourceRow("blank", ()),
    SourceRow("cells", ("8/2/16", "‘Fine’; costs £9")),
)


def written(tmp_path, delimiter, encoding):
    table = SourceTable(("Date", "Event"), ROWS)
    source = SourceFile("notes.csv", "Notes", (table,), delimiter, encoding)
    write_delimited(source, tmp_path / "notes.csv")
    return (tmp_path / "notes.csv").read_bytes()


def test_windows_characters_and_semicolons_are_written_as_excel_would(tmp_path):
    lines = written(tmp_path, ";", "cp1252").split(b"\r\n")
    assert lines == [b"Date;Event", b";", b'8/2/16;"\x91Fine\x92; costs \xa39"', b""]


def test_a_byte_order_mark_is_written_where_the_encoding_has_one(tmp_path):
    assert written(tmp_path, ",", "utf-8-sig").startswith(b"\xef\xbb\xbfDate,Event")
