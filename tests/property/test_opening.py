"""Whatever bytes come in, a person gets tables or one sentence, and never a traceback."""

import io
import zipfile
from functools import cache

import docx
import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.intake.open import open_file
from timeline.intake.own_json import OwnJson
from timeline.intake.raw import CannotRead, RawFile

ENDINGS = [".docx", ".docm", ".xlsx", ".xlsm", ".csv", ".tsv", ".txt", ".json"]
BEGINNINGS = [
    b"",
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
    b"%PDF-",
    b"\xff\xfe",
    b"\xfe\xff",
    b"\xef\xbb\xbf",
    b'{"format": "case-timeline/1", ',
]


@cache
def document() -> bytes:
    word, packed = docx.Document(), io.BytesIO()
    word.add_heading("Police", 1)
    table = word.add_table(3, 3)
    table.cell(0, 0).merge(table.cell(1, 1)).text = "22.05.16"
    table.cell(2, 2).add_table(1, 2)
    word.save(packed)
    return packed.getvalue()


@cache
def workbook() -> bytes:
    excel, packed = openpyxl.Workbook(), io.BytesIO()
    for row in range(1, 6):
        excel.active.append([f"{row}/6/16", row, "=1+1", row > 2])
    excel.active.merge_cells("A2:B3")
    excel.create_sheet("Old").sheet_state = "hidden"
    excel.save(packed)
    return packed.getvalue()


def comes_to_tables_or_a_sentence(data: bytes, name: str) -> None:
    try:
        came = open_file(data, name, password="x")
    except CannotRead as refused:
        told = str(refused)
        assert name in told
        assert told.endswith(".")
        assert "Traceback" not in told
        return
    assert isinstance(came, RawFile | OwnJson)
    if isinstance(came, RawFile):
        assert came.tables
        for table in came.tables:
            assert len({len(row.cells) for row in table.rows}) <= 1
            assert all(len(row.merged_from_above) == len(row.cells) for row in table.rows)
            assert all(cell != "" for row in table.rows for cell in row.cells)


@settings(deadline=None)
@given(st.sampled_from(ENDINGS), st.sampled_from(BEGINNINGS), st.binary(max_size=400))
def test_any_bytes_with_any_ending_come_to_tables_or_a_sentence(ending, beginning, rest):
    comes_to_tables_or_a_sentence(beginning + rest, f"a{ending}")


@pytest.mark.parametrize(("name", "made"), [("a.docx", document), ("a.xlsx", workbook)])
@settings(deadline=None)
@given(data=st.data())
def test_an_office_file_with_any_bytes_changed_comes_to_tables_or_a_sentence(name, made, data):
    content = bytearray(made())
    places = st.integers(0, len(content) - 1)
    for place in data.draw(st.lists(places, min_size=1, max_size=8)):
        content[place] = data.draw(st.integers(0, 255))
    comes_to_tables_or_a_sentence(bytes(content[: data.draw(places)] or content), name)
    comes_to_tables_or_a_sentence(bytes(content), name)


NUMBERS = ["0", "-1", "", "99", "1048577", "4294967296", "99999999999999999999", "1e9", "A"]


@pytest.mark.parametrize(
    ("name", "made", "part"),
    [
        ("a.docx", document, "word/document.xml"),
        ("a.docx", document, "word/styles.xml"),
        ("a.xlsx", workbook, "xl/worksheets/sheet1.xml"),
        ("a.xlsx", workbook, "xl/workbook.xml"),
    ],
)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_xml_with_any_number_changed_comes_to_tables_or_a_sentence(name, made, part, data):
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made())) as old, zipfile.ZipFile(packed, "w") as new:
        for entry in old.namelist():
            content = old.read(entry)
            new.writestr(entry, changed(content.decode(), data) if entry == part else content)
    comes_to_tables_or_a_sentence(packed.getvalue(), name)


def changed(xml: str, data: st.DataObject) -> str:
    digits = [place for place, letter in enumerate(xml) if letter.isdecimal()]
    for place in data.draw(st.lists(st.sampled_from(digits), min_size=1, max_size=3)):
        xml = xml[:place] + data.draw(st.sampled_from(NUMBERS)) + xml[place + 1 :]
    return xml


@settings(deadline=None)
@given(
    st.lists(
        st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0\r")), min_size=2),
        min_size=1,
        max_size=6,
    )
)
def test_every_word_of_a_quoted_csv_is_in_the_table(records):
    lines = [",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in records]
    try:
        raw = open_file(("Date,Event\n" + "\n".join(lines)).encode(), "a.csv")
    except CannotRead:
        # Bytes that look like something else: a byte order mark, control characters.
        return
    read = [cell for row in raw.tables[0].rows[1:] for cell in row.cells if cell is not None]
    written = [cell for row in records for cell in row if cell]
    assert [cell for cell in read if str(cell).strip()] == [c for c in written if c.strip()]
