import io
import struct
import zipfile
import zlib

import pytest

from timeline.intake.inflating import MAX_INFLATED, xml_parts
from timeline.intake.raw import CannotRead

TOO_FAR = r"police\.docx unpacks to far more than a chronology holds"
DAMAGED = r"police\.docx is damaged"


def zipped(parts: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", method) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return packed.getvalue()


def test_xml_is_unpacked_and_pictures_are_left():
    data = zipped({"word\\document.xml": b"<a/>", "word/media/1.png": b"x" * 99})
    assert xml_parts(data, "police.docx") == {"word/document.xml": b"<a/>"}


def test_a_part_that_inflates_a_thousandfold_is_refused():
    data = zipped({"word/document.xml": b"<a>" + b" " * 30_000_000})
    assert len(data) < 100_000
    with pytest.raises(CannotRead, match=TOO_FAR):
        xml_parts(data, "police.docx")


def test_parts_that_inflate_too_far_only_together_are_refused():
    part = b" " * 19_000_000
    number = MAX_INFLATED // len(part) + 1
    data = zipped({f"word/{count}.xml": part for count in range(number)})
    with pytest.raises(CannotRead, match=TOO_FAR):
        xml_parts(data, "police.docx")


def test_a_part_that_inflates_past_what_the_zip_declares_is_refused():
    content = b"<a>" + b" " * 5_000_000 + b"</a>"
    data = zipped({"word/document.xml": content})
    lies = {len(content): 1_000, zlib.crc32(content): zlib.crc32(content[:1_001])}
    for truth, lie in lies.items():
        assert struct.pack("<L", truth) in data
        data = data.replace(struct.pack("<L", truth), struct.pack("<L", lie))
    with pytest.raises(CannotRead, match=TOO_FAR):
        xml_parts(data, "police.docx")


def test_a_zip_of_countless_parts_is_refused():
    data = zipped({f"word/{number}.xml": b"" for number in range(10_001)})
    with pytest.raises(CannotRead, match=TOO_FAR):
        xml_parts(data, "police.docx")


def test_a_part_with_a_name_without_end_is_refused():
    with pytest.raises(CannotRead, match=TOO_FAR):
        xml_parts(zipped({"word/" + "a/" * 5_000 + "b.xml": b"<a/>"}), "police.docx")


@pytest.mark.parametrize("kept", [0.2, 0.5, 0.9, 0.99])
def test_a_zip_that_is_cut_short_is_said_to_be_damaged(kept):
    data = zipped({"word/document.xml": b"<a>text</a>" * 100})
    with pytest.raises(CannotRead, match=DAMAGED):
        xml_parts(data[: int(len(data) * kept)], "police.docx")


def test_a_part_whose_bytes_were_changed_is_said_to_be_damaged():
    data = zipped({"word/document.xml": b"<a>text</a>"}, zipfile.ZIP_STORED)
    with pytest.raises(CannotRead, match=DAMAGED):
        xml_parts(data.replace(b"text", b"next"), "police.docx")


def test_two_parts_of_one_name_are_refused():
    with pytest.raises(CannotRead, match=DAMAGED):
        xml_parts(zipped({"word/a.xml": b"<a/>", "word/A.xml": b"<a/>"}), "police.docx")


def test_a_packing_that_office_does_not_use_is_refused():
    data = zipped({"word/document.xml": b"<a/>" * 99}, zipfile.ZIP_LZMA)
    with pytest.raises(CannotRead, match=DAMAGED):
        xml_parts(data, "police.docx")
