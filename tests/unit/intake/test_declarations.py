import io
import zipfile

import docx
import openpyxl
import pytest

from timeline.intake.declarations import is_plain
from timeline.intake.open import open_file
from timeline.intake.raw import CannotRead

LAUGHS = (
    '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;&x;&x;&x;&x;&x;&x;&x;">'
    '<!ENTITY z "&y;&y;&y;&y;&y;&y;&y;&y;&y;&y;">]>'
)


@pytest.mark.parametrize(
    "xml",
    [
        f"<?xml version='1.0'?>{LAUGHS}<a>&z;</a>".encode(),
        f"<!-- a comment -->\n{LAUGHS}<a/>".encode(),
        f"{' ' * 200_000}{LAUGHS}<a/>".encode(),
        f"<?xml version='1.0' encoding='utf-16'?>{LAUGHS}<a/>".encode("utf-16"),
        b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
    ],
)
def test_xml_with_a_document_type_is_refused(xml):
    with pytest.raises(CannotRead, match=r"police\.docx declares XML entities"):
        is_plain(xml, "police.docx")


def test_xml_as_office_writes_it_is_let_in():
    assert is_plain(b'<?xml version="1.0" encoding="UTF-8"?>\n<a>&amp;</a>', "police.docx")


@pytest.mark.parametrize("xml", [b"", b"no xml", b'<?xml version="1.0" encoding="klingon"?><a/>'])
def test_a_part_that_no_parser_understands_is_left_out(xml):
    assert not is_plain(xml, "police.docx")


def with_entities(data: bytes, part: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(packed, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == part:
                prolog, _, rest = content.rpartition(b"?>")
                content = prolog + b"?>" * bool(prolog) + LAUGHS.encode() + rest
            new.writestr(name, content)
    return packed.getvalue()


@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml", "_rels/.rels"])
def test_a_word_document_with_entities_in_any_part_is_refused(part):
    document, packed = docx.Document(), io.BytesIO()
    document.add_table(1, 1)
    document.save(packed)
    with pytest.raises(CannotRead, match="declares XML entities"):
        open_file(with_entities(packed.getvalue(), part), "police.docx")


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/workbook.xml"])
def test_a_workbook_with_entities_in_any_part_is_refused(part):
    workbook, packed = openpyxl.Workbook(), io.BytesIO()
    workbook.active["A1"] = "x"
    workbook.save(packed)
    with pytest.raises(CannotRead, match="declares XML entities"):
        open_file(with_entities(packed.getvalue(), part), "health.xlsx")
