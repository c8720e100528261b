"""What a file from outside must keep to before anything reads it.

An Office file is a zip of XML. A small one can be made to inflate without end, or to
define entities that multiply; both are refused here, before any reader sees a byte.
"""

import zipfile
import zlib
from collections.abc import Iterator
from copy import copy
from io import BytesIO
from xml.sax import SAXException
from xml.sax.handler import ContentHandler

from defusedxml.common import DefusedXmlException
from defusedxml.expatreader import DefusedExpatParser

from timeline.intake.raw import CannotRead

MAX_BYTES = 50_000_000
MAX_INFLATED = 200_000_000
MAX_PARTS = 10_000
MAX_NAME = 512
MAX_CELLS = 4_000_000
MAX_COLUMNS = 1_000

# Deflate cannot pass 1032 to 1. Rows of a chronology that repeat themselves reach 60;
# below the size the ratio does no harm.
MAX_RATIO = 250
RATIO_COUNTS_FROM = 20_000_000

_PIECE = 1 << 16
_XML_ENDINGS = (".xml", ".rels", ".vml")
_ENCRYPTED = 0x1


def refuse_size(size: int, name: str) -> None:
    """Refuse a file of `size` bytes that is empty, or 50 MB and over."""
    if size == 0:
        raise CannotRead(f"{name} is empty: ask for it again, or choose another file.")
    if size >= MAX_BYTES:
        raise CannotRead(
            f"{name} is {size / 1_000_000:.0f} MB and files of 50 MB and over are not read: "
            "take the pictures out or split it, and bring it in again."
        )


def refuse_spread(height: int, width: int, what: str, name: str) -> None:
    """Refuse a table of `height` rows by `width` columns that no chronology fills.

    A cell far away from the others would have the whole area between laid out in memory.
    `what` names the table at the beginning of the sentence ('Sheet "2015"').
    """
    if height * width > MAX_CELLS or width > MAX_COLUMNS:
        raise CannotRead(
            f"{what} of {name} reaches to row {height} and column {width}, farther than a "
            "chronology does: delete what stands beyond the chronology and bring it in again."
        )


def xml_parts(data: bytes, name: str) -> dict[str, bytes]:
    """The XML parts of the zip `data`, inflated, each with its name with forward slashes.

    Parts that are no XML (pictures, macros) are left packed and out. Raises CannotRead
    for a zip that is damaged, inflates too far, or holds a part that declares entities.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            _refuse_bomb(archive.infolist(), name)
            parts = list(_inflate_xml(archive, name))
    except (zipfile.BadZipFile, NotImplementedError, EOFError, ValueError, OSError) as cause:
        raise damaged(name) from cause
    except (zlib.error, RuntimeError) as cause:
        raise damaged(name) from cause
    if len({part.lower() for part, _ in parts}) < len(parts):
        # Which of two parts of one name is meant, no two readers agree on.
        raise damaged(name)
    return dict(parts)


def damaged(name: str) -> CannotRead:
    """The refusal of a file that is cut short or broken inside."""
    return CannotRead(
        f"{name} is damaged, or only a part of it has arrived: open it in the program it was "
        "made with and save it again, or ask for it again."
    )


def _refuse_bomb(entries: list[zipfile.ZipInfo], name: str) -> None:
    inflated = sum(entry.file_size for entry in entries)
    oversized = any(_ratio_is_absurd(entry) for entry in entries)
    named_absurdly = any(len(entry.filename) > MAX_NAME for entry in entries)
    if inflated > MAX_INFLATED or len(entries) > MAX_PARTS or oversized or named_absurdly:
        raise _bomb(name)


def _ratio_is_absurd(entry: zipfile.ZipInfo) -> bool:
    packed = max(entry.compress_size, 1)
    return entry.file_size > RATIO_COUNTS_FROM and entry.file_size / packed > MAX_RATIO


def _bomb(name: str) -> CannotRead:
    return CannotRead(
        f"{name} unpacks to far more than a chronology holds and was not opened: copy the "
        "tables into a new document and bring that in."
    )


def _inflate_xml(archive: zipfile.ZipFile, name: str) -> Iterator[tuple[str, bytes]]:
    left = MAX_INFLATED
    for entry in archive.infolist():
        part = entry.filename.replace("\\", "/").lstrip("/")
        if not part.lower().endswith(_XML_ENDINGS):
            continue
        content = _inflate(archive, entry, name)
        left -= len(content)
        if left < 0:
            raise _bomb(name)
        if _prolog_is_plain(content, name):
            yield part, content


def _inflate(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str) -> bytes:
    """One part, never a byte more than the zip's directory declares for it."""
    if entry.flag_bits & _ENCRYPTED or entry.compress_type not in (
        zipfile.ZIP_STORED,
        zipfile.ZIP_DEFLATED,
    ):
        raise damaged(name)
    # One byte of room shows whether the directory told the truth about the size.
    roomy = copy(entry)
    roomy.file_size += 1
    content = bytearray()
    with archive.open(roomy) as packed:
        while piece := packed.read(_PIECE):
            content += piece
    if len(content) != entry.file_size:
        raise _bomb(name) if len(content) > entry.file_size else damaged(name)
    return bytes(content)


class _RootReached(Exception):
    """The first element began: a document type cannot come any more."""


class _UpToRoot(ContentHandler):
    def startElement(self, name: str, attrs: object) -> None:  # noqa: N802 (sax's own name)
        raise _RootReached


def _prolog_is_plain(xml: bytes, name: str) -> bool:
    """Whether `xml` reaches its first element; refuses one with a document type.

    Office writes no document type, and entities can be declared nowhere else. A part
    that no parser understands is left out, as the program that made the file would.
    """
    parser = DefusedExpatParser(forbid_dtd=True)
    parser.setContentHandler(_UpToRoot())
    try:
        for start in range(0, len(xml), _PIECE):
            parser.feed(xml[start : start + _PIECE])
        parser.close()
    except _RootReached:
        return True
    except DefusedXmlException as cause:
        raise CannotRead(
            f"{name} declares XML entities, which Office never does, and was not opened: copy "
            "the tables into a new document and bring that in."
        ) from cause
    except (SAXException, LookupError, ValueError):
        return False
    return False
