import io
import zipfile
from pathlib import Path

import docx
import openpyxl
import pytest

from timeline.intake.open import open_file
from timeline.intake.own_json import OwnJson
from timeline.intake.raw import CannotRead, RawFile
from timeline.model.case import Case
from timeline.model.chronology import Chronology


def document() -> bytes:
    word, packed = docx.Document(), io.BytesIO()
    word.add_table(1, 1).cell(0, 0).text = "22.05.16"
    word.save(packed)
    return packed.getvalue()


def workbook() -> bytes:
    excel, packed = openpyxl.Workbook(), io.BytesIO()
    excel.active["A1"] = "22.05.16"
    excel.save(packed)
    return packed.getvalue()


def zipped(*names: str, first: bytes = b"x") -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in names:
            archive.writestr(name, first)
    return packed.getvalue()


def ole(stream: str) -> bytes:
    """The beginning of an OLE file, as Office wrote them until 2003, with one stream."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + stream.encode("utf-16-le")


def refusal(content: Path | bytes, name: str) -> str:
    with pytest.raises(CannotRead) as refused:
        open_file(content, name)
    told = str(refused.value)
    assert name in told
    assert told.endswith(".")
    assert "\n" not in told
    return told


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.docx", document()),
        ("a.DOCX", document()),
        ("a.docm", document()),
        ("a.xlsx", workbook()),
        ("a.xlsm", workbook()),
        ("a.csv", b"22.05.16\n"),
        ("a.tsv", b"22.05.16\n"),
        ("a.txt", b"22.05.16\n"),
    ],
)
def test_a_file_on_disk_and_its_bytes_are_read_the_same(tmp_path, name, content):
    path = tmp_path / "upload"
    path.write_bytes(content)
    raw = open_file(path, name)
    assert isinstance(raw, RawFile)
    assert raw == open_file(content, name)
    assert (raw.file, raw.tables[0].file) == (name, name)
    assert raw.tables[0].rows[0].cells == ("22.05.16",)


def test_our_own_json_comes_in_as_a_chronology():
    chronology = Chronology(case=Case(id="c", title="Child A"))
    own = open_file(chronology.model_dump_json().encode(), "child-a.json")
    assert isinstance(own, OwnJson)
    assert own.chronology == chronology


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("police.doc", ".doc is not read yet; save it as .docx in Word and bring it in again."),
        ("health.xls", ".xls is not read yet; save it as .xlsx in Excel and bring it in again."),
        ("report.pdf", "save it as .docx"),
        ("report.rtf", "save it as .docx"),
        ("report.odt", "save it as .docx in Word or LibreOffice"),
        ("scan.JPEG", "ask for the Word, Excel or CSV file that it was made from"),
        ("mail.msg", "save its attachment by itself"),
        ("all.zip", "unpack it"),
        ("chronology.xyz", "has no ending that is read"),
        ("chronology", "has no ending that is read"),
    ],
)
def test_a_kind_that_is_not_read_is_refused_with_what_to_do(name, advice):
    assert advice in refusal(b"anything", name)


@pytest.mark.parametrize(
    ("name", "content", "truth"),
    [
        ("a.docx", b"%PDF-1.7\n...", "is really a PDF: open it in Word"),
        ("a.docx", b"{\\rtf1\\ansi x}", "is really a rich text document: save it as .docx"),
        ("a.docx", ole("WordDocument"), "is really a Word 97-2003 document: save it as .docx"),
        ("a.docx", workbook(), "is really an Excel workbook: give its name the ending .xlsx"),
        ("a.docx", b"22.05.16 Home visit", "is not a Word document inside"),
        ("a.xlsx", ole("Workbook"), "is really an Excel 97-2003 workbook: save it as .xlsx"),
        ("a.xlsx", document(), "is really a Word document: give its name the ending .docx"),
        ("a.xlsx", zipped("xl/workbook.bin"), "is really a binary Excel workbook"),
        ("a.xlsx", b"<html><table>", "is really a web page: open it in Excel"),
        ("a.xlsx", b"Date,Event", "is not an Excel workbook inside"),
        ("a.csv", zipped("a.csv"), "is really an archive of other files: unpack it"),
        ("a.csv", workbook(), "is really an Excel workbook"),
        ("a.csv", b"\x89PNG\r\n\x1a\n....", "is really a picture"),
        ("a.csv", b"<?xml version='1.0'?><a/>", "is really an XML document"),
        ("a.docx", zipped("ppt/slides.xml"), "is really a PowerPoint presentation"),
        (
            "a.docx",
            zipped("mimetype", first=b"application/vnd.oasis.opendocument.text"),
            "is really an OpenDocument text: save it as .docx",
        ),
        ("a.docx", ole("__properties_version1.0"), "is really an Outlook message"),
        ("a.json", document(), "is really a Word document"),
    ],
)
def test_a_file_that_is_not_what_its_ending_says_is_named_for_what_it_is(name, content, truth):
    assert truth in refusal(content, name)


@pytest.mark.parametrize("name", ["a.docx", "a.xlsx", "a.csv", "a.json", "a.doc"])
def test_an_empty_file_is_said_to_be_empty(name):
    assert "is empty" in refusal(b"", name)


@pytest.mark.parametrize(("name", "made"), [("a.docx", document), ("a.xlsx", workbook)])
@pytest.mark.parametrize("kept", [0.02, 0.3, 0.7, 0.99])
def test_a_file_that_is_cut_short_is_said_to_be_damaged(name, made, kept):
    data = made()
    assert "is damaged, or only a part of it has arrived" in refusal(
        data[: int(len(data) * kept)], name
    )


def test_a_file_of_50_mb_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "large.docx"
    with path.open("wb") as large:
        large.truncate(50_000_000)
    assert "50 MB and over are not read" in refusal(path, "large.docx")


def test_a_folder_is_refused(tmp_path):
    assert "is a folder: bring in the files inside it" in refusal(tmp_path, "chronologies.docx")


@pytest.mark.parametrize("missing", ["none.docx", "nul\0.docx"])
def test_a_file_that_is_not_there_is_said_to_be_missing(tmp_path, missing):
    assert "was not found" in refusal(tmp_path / missing, "police.docx")


def test_a_file_that_the_system_holds_back_is_refused_with_what_to_do(tmp_path, monkeypatch):
    path = tmp_path / "police.docx"
    path.write_bytes(document())

    def held_back(_: Path) -> bytes:
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", held_back)
    assert "cannot be opened: close it in other programs" in refusal(path, "police.docx")


def test_the_mark_that_word_leaves_beside_an_open_document_is_no_document():
    assert "bring in the file itself" in refusal(b"\x05owner" + bytes(100), "~$police.docx")


def test_an_office_file_without_its_main_part_is_said_to_be_damaged():
    assert "is damaged" in refusal(zipped("word/other.xml", first=b"<a/>"), "police.docx")
    assert "is damaged" in refusal(zipped("xl/other.xml", first=b"<a/>"), "health.xlsx")
