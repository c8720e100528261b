import io

import docx
import openpyxl
import pytest
from msoffcrypto.format.ooxml import OOXMLFile

from timeline.intake.locked import unlock
from timeline.intake.open import open_file
from timeline.intake.raw import CannotRead, NeedsPassword


def document() -> bytes:
    word = docx.Document()
    word.add_table(1, 1).cell(0, 0).text = "22.05.16"
    packed = io.BytesIO()
    word.save(packed)
    return packed.getvalue()


def workbook() -> bytes:
    excel = openpyxl.Workbook()
    excel.active["A1"] = "22.05.16"
    packed = io.BytesIO()
    excel.save(packed)
    return packed.getvalue()


def locked(data: bytes, password: str) -> bytes:
    packed = io.BytesIO()
    OOXMLFile(io.BytesIO(data)).encrypt(password, packed)
    return packed.getvalue()


@pytest.mark.parametrize(("name", "made"), [("a.docx", document), ("a.xlsx", workbook)])
def test_the_right_password_opens_a_protected_file(name, made):
    raw = open_file(locked(made(), "Harbour7"), name, password="Harbour7")
    assert raw.tables[0].rows[0].cells == ("22.05.16",)


def test_a_protected_file_asks_for_its_password():
    with pytest.raises(NeedsPassword) as refused:
        open_file(locked(document(), "Harbour7"), "police.docx")
    assert str(refused.value) == (
        "police.docx is protected with a password: give the password and bring it in again."
    )


def test_a_wrong_password_is_said_to_be_wrong():
    with pytest.raises(NeedsPassword) as refused:
        open_file(locked(document(), "Harbour7"), "police.docx", password="harbour7")
    assert str(refused.value) == (
        "The password given does not open police.docx: check it with the agency and give it again."
    )


def test_a_workbook_that_is_only_locked_against_changes_opens_without_asking():
    raw = open_file(locked(workbook(), "VelvetSweatshop"), "health.xlsx")
    assert raw.tables[0].rows[0].cells == ("22.05.16",)


def test_a_password_for_a_file_that_needs_none_does_no_harm():
    raw = open_file(document(), "police.docx", password="Harbour7")
    assert raw.tables[0].rows[0].cells == ("22.05.16",)


def test_a_workbook_behind_a_password_and_the_ending_of_word_is_named_for_what_it_is():
    with pytest.raises(CannotRead, match=r"a\.docx is really an Excel workbook: give its name"):
        open_file(locked(workbook(), "x"), "a.docx", password="x")


def test_a_protection_that_is_not_known_is_refused_with_what_to_do():
    data = locked(document(), "x").replace(
        "EncryptionInfo".encode("utf-16-le"), "EncryptionInf0".encode("utf-16-le")
    )
    with pytest.raises(CannotRead, match="take its password off in Word"):
        unlock(data, "police.docx", "x")
