"""What a file really is, told from its bytes and not from its name."""

import zipfile
from collections.abc import Callable
from enum import StrEnum
from io import BytesIO


class FileKind(StrEnum):
    """A kind of file, in the words in which a person is told of it."""

    WORD = "a Word document"
    WORKBOOK = "an Excel workbook"
    LOCKED = "an Office file with a password"
    TEXT = "plain text"
    OLD_WORD = "a Word 97-2003 document"
    OLD_WORKBOOK = "an Excel 97-2003 workbook"
    BINARY_WORKBOOK = "a binary Excel workbook"
    SLIDES = "a PowerPoint presentation"
    MESSAGE = "an Outlook message"
    OPEN_TEXT = "an OpenDocument text"
    OPEN_SHEET = "an OpenDocument spreadsheet"
    PDF = "a PDF"
    RTF = "a rich text document"
    PICTURE = "a picture"
    WEB_PAGE = "a web page"
    XML = "an XML document"
    ARCHIVE = "an archive of other files"
    BROKEN_ZIP = "a zip archive that is cut short"
    OTHER = "of a kind that is not known"


_BEGINNINGS = (
    (b"%PDF-", FileKind.PDF),
    (b"{\\rtf", FileKind.RTF),
    (b"\x89PNG\r\n", FileKind.PICTURE),
    (b"\xff\xd8\xff", FileKind.PICTURE),
    (b"GIF8", FileKind.PICTURE),
    (b"II*\x00", FileKind.PICTURE),
    (b"MM\x00*", FileKind.PICTURE),
    (b"7z\xbc\xaf\x27\x1c", FileKind.ARCHIVE),
    (b"Rar!", FileKind.ARCHIVE),
    (b"\x1f\x8b", FileKind.ARCHIVE),
)
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

# Names of the streams inside an OLE file, which its directory keeps as UTF-16.
_STREAMS = (
    ("EncryptedPackage", FileKind.LOCKED),
    ("WordDocument", FileKind.OLD_WORD),
    ("Workbook", FileKind.OLD_WORKBOOK),
    ("Book", FileKind.OLD_WORKBOOK),
    ("PowerPoint Document", FileKind.SLIDES),
    ("__properties_version1.0", FileKind.MESSAGE),
)
_PARTS = (
    ("xl/workbook.bin", FileKind.BINARY_WORKBOOK),
    ("xl/", FileKind.WORKBOOK),
    ("word/", FileKind.WORD),
    ("ppt/", FileKind.SLIDES),
)
# An OpenDocument file says what it is in its first bytes, uncompressed.
_MIMETYPES = (
    (b"application/vnd.oasis.opendocument.text", FileKind.OPEN_TEXT),
    (b"application/vnd.oasis.opendocument.spreadsheet", FileKind.OPEN_SHEET),
)


def file_kind_of(data: bytes) -> FileKind:
    """The kind of a file from its first bytes, and from the names inside a zip or OLE file.

    What nothing else claims is TEXT; whether it is text in truth shows when it is decoded.
    """
    if data.startswith(_ZIP):
        return _kind_of_zip(data)
    if data.startswith(_OLE):
        return _first(_STREAMS, lambda stream: stream.encode("utf-16-le") in data)
    for beginning, kind in _BEGINNINGS:
        if data.startswith(beginning):
            return kind
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return FileKind.WEB_PAGE
    return FileKind.XML if start.startswith(b"<?xml") else FileKind.TEXT


def _kind_of_zip(data: bytes) -> FileKind:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = [name.replace("\\", "/").lstrip("/").lower() for name in archive.namelist()]
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError):
        return FileKind.BROKEN_ZIP
    for mimetype, kind in _MIMETYPES:
        if mimetype in data[:256]:
            return kind
    found = _first(_PARTS, lambda start: any(name.startswith(start) for name in names))
    return FileKind.ARCHIVE if found is FileKind.OTHER else found


def _first(known: tuple[tuple[str, FileKind], ...], holds: Callable[[str], bool]) -> FileKind:
    return next((kind for sign, kind in known if holds(sign)), FileKind.OTHER)
