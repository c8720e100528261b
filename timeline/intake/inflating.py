"""The zip of an Office file, inflated with care.

A small zip can be made to inflate without end. What its directory declares is looked at
before anything is inflated, and held to while it is.
"""

import zipfile
import zlib
from collections.abc import Iterator
from copy import copy
from io import BytesIO

from timeline.intake.declarations import is_plain
from timeline.intake.guards import damaged
from timeline.intake.raw import CannotRead

MAX_INFLATED = 200_000_000
MAX_PARTS = 10_000
MAX_NAME = 512

# Deflate cannot pass 1032 to 1. Rows of a chronology that repeat themselves reach 60;
# below the size the ratio does no harm.
MAX_RATIO = 250
RATIO_COUNTS_FROM = 20_000_000

_PIECE = 1 << 16
_XML_ENDINGS = (".xml", ".rels", ".vml")
_ENCRYPTED = 0x1


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
        if is_plain(content, name):
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
