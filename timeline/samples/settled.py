"""Zip files (.docx, .xlsx) that come out byte for byte the same each time they are written."""

import io
import re
import zipfile
from datetime import datetime
from pathlib import Path

WRITTEN_AT = datetime(2016, 7, 22, 9, 0)
"""The day on which the sample's agencies sent their files."""

_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)")


def settle(content: bytes, to: Path) -> None:
    """Write an Office file anew with fixed times, so that the same text gives the same bytes."""
    with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(to, "w") as after:
        for name in before.namelist():
            part = before.read(name)
            if name == "docProps/core.xml":
                part = _MODIFIED.sub(rb"\g<1>2016-07-22T09:00:00Z\g<2>", part)
            after.writestr(_entry(name), part)


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, WRITTEN_AT.timetuple()[:6])
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3  # otherwise it tells on which system the file was written
    return entry
