"""The parts of a Word package as XML, through a parser that resolves nothing."""

from docx.oxml import parse_xml
from lxml.etree import XMLSyntaxError

from timeline.intake.guards import damaged
from timeline.intake.package import Package
from timeline.intake.word_text import Element

# "Strict Open XML", which Word offers to save as, differs in the names alone.
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_USUAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def parsed(package: Package, part: str) -> Element | None:
    """The root of a part, None where there is no such part; CannotRead where it is broken.

    The bytes were checked for declarations before; python-docx's own parser resolves no
    entities, reads nothing from outside and stops at a depth of 256.
    """
    xml = package.part(part)
    if xml is None:
        return None
    try:
        return parse_xml(xml.replace(_STRICT, _USUAL))
    except XMLSyntaxError as cause:
        raise damaged(package.file) from cause


def related(package: Package, part: str, kind: str) -> Element | None:
    """The root of the part to which `part` refers by a relation of that kind, or None."""
    for relation in package.relations(part).values():
        if relation.kind == kind:
            return parsed(package, relation.part)
    return None
