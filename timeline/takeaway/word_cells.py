"""Words in a cell or a paragraph of Word, with the marks in their colours."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import RGBColor
from docx.text.paragraph import Paragraph
from lxml.etree import _Element as Element

from timeline.model.mark import MARK_SHAPES, MarkKind
from timeline.own_form.mark_head import head_apart

# The same colours as assets/look.json has for a white ground; a test holds them together.
COLOURS: Mapping[MarkKind, str] = MappingProxyType(
    {
        MarkKind.GOOD_PRACTICE: "00694E",
        MarkKind.MISSED_OPPORTUNITY: "B04A00",
        MarkKind.TURNING_POINT: "1F4E9C",
        MarkKind.QUESTION: "4A4F57",
        MarkKind.CHILDS_VOICE: "7A3B8F",
    }
)

_SOFT = "5B6675"
_SMALL = "14"  # half-points
_KIND_OF_SHAPE: Mapping[str, MarkKind] = MappingProxyType(
    {shape: kind for kind, shape in MARK_SHAPES.items()}
)

# Characters that no XML may hold; they carry no words.
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def annotated(paragraph: Paragraph, kind: MarkKind, words: str) -> None:
    """Words of a mark, bold and in its colour."""
    run = paragraph.add_run(words)
    run.bold = True
    run.font.color.rgb = RGBColor.from_string(COLOURS[kind])


def plain_paragraph(text: str, *, bold: bool = False, soft: bool = False) -> Element:
    """One paragraph; a new line in the text is a line break, so that no space is lost.

    `soft` is small and grey, for what a reader looks up and does not read.
    """
    paragraph = OxmlElement("w:p")
    if text:
        paragraph.append(_run(text, bold=bold, colour=_SOFT if soft else None, small=soft))
    return paragraph


def mark_paragraphs(cell: str) -> list[Element]:
    """The marks of a cell: shape, word and number bold in colour, the reason plain."""
    return [_mark_paragraph(line) for line in cell.split("\n")]


def _mark_paragraph(line: str) -> Element:
    kind = _KIND_OF_SHAPE.get(line[:1])
    head, reason = head_apart(line)
    if kind is None or not head:
        return plain_paragraph(line)
    paragraph = OxmlElement("w:p")
    paragraph.append(_run(head, bold=True, colour=COLOURS[kind]))
    if reason:
        paragraph.append(_run(reason))
    return paragraph


def _run(
    text: str, *, bold: bool = False, colour: str | None = None, small: bool = False
) -> Element:
    run = OxmlElement("w:r")
    if bold or colour or small:
        look = OxmlElement("w:rPr")
        if bold:
            look.append(OxmlElement("w:b"))
        if colour:
            look.append(_valued("w:color", colour))
        if small:
            look.append(_valued("w:sz", _SMALL))
        run.append(look)
    for place, line in enumerate(_NOT_IN_XML.sub("", text).split("\n")):
        if place:
            run.append(OxmlElement("w:br"))
        words = OxmlElement("w:t")
        words.text = line
        words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        run.append(words)
    return run


def _valued(tag: str, value: str) -> Element:
    element: Element = OxmlElement(tag)
    element.set(qn("w:val"), value)
    return element
