"""An Office file as its XML parts, opened with care."""

import posixpath
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import ParseError, fromstring

from timeline.intake.guards import damaged
from timeline.intake.inflating import xml_parts


@dataclass(frozen=True)
class Package:
    """The XML parts of an Office file by their names; `file` is the file's own name."""

    file: str
    parts: dict[str, bytes]

    def part(self, name: str) -> bytes | None:
        """The part of that name, in whatever case it was written, or None."""
        wanted = name.lower()
        return next((xml for part, xml in self.parts.items() if part.lower() == wanted), None)

    def main_part(self) -> str:
        """The name of the part that holds the document or the workbook itself."""
        for target in self.relations("").values():
            if target.kind == "officeDocument":
                return target.part
        raise damaged(self.file)

    def relations(self, part: str) -> dict[str, "Relation"]:
        """What `part` refers to inside the package, by relation id ("" is the package)."""
        folder, base = posixpath.split(part)
        xml = self.part(posixpath.join(folder, "_rels", f"{base}.rels"))
        if xml is None:
            return {}
        try:
            entries = list(fromstring(xml))
        except ParseError as cause:
            raise damaged(self.file) from cause
        return {
            entry.get("Id", ""): Relation(
                kind=entry.get("Type", "").rsplit("/", 1)[-1],
                part=posixpath.normpath(posixpath.join("/", folder, _target(entry)))[1:],
            )
            for entry in entries
            if entry.get("TargetMode") != "External"
        }

    def rewritten(self, parts: Iterable[str]) -> bytes:
        """A plain zip of these parts, as they were checked, and nothing else.

        Two readers may see two different things in one crafted zip; what is handed to
        another library is therefore what was checked here.
        """
        fresh = BytesIO()
        with zipfile.ZipFile(fresh, "w", zipfile.ZIP_STORED) as archive:
            for name in parts:
                archive.writestr(name, self.parts[name])
        return fresh.getvalue()


def _target(relation: Element) -> str:
    # Some programs write the separator of Windows.
    return relation.get("Target", "").replace("\\", "/")


@dataclass(frozen=True)
class Relation:
    """That one part refers to another: the last word of its type, and the part's name."""

    kind: str
    part: str


def open_package(data: bytes, file: str) -> Package:
    """The checked XML parts of an Office file; raises CannotRead as `guards` says."""
    return Package(file=file, parts=xml_parts(data, file))
