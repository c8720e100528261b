"""The page of our Word documents: A4 landscape, British English, plain type, a footer."""

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph
from docx.text.run import Run

FONT = "Arial"
INK = RGBColor(0x1B, 0x24, 0x30)
SOFT = RGBColor(0x5B, 0x66, 0x75)
LANGUAGE = "en-GB"
TABLE_TEXT = "TableText"
"""The id of the style of words in tables."""

REGISTER_TEXT = "RegisterText"
"""The id of the smaller style of words in a table that is looked up, not read."""


def new_document(title: str) -> Document:
    """An empty document with that title in its properties."""
    document: Document = docx.Document()
    properties = document.core_properties
    properties.title, properties.language = title, LANGUAGE
    properties.author, properties.comments = "case-timeline", ""
    _lay_landscape(document)
    _set_type(document)
    _set_footer(document)
    return document


def _lay_landscape(document: Document) -> None:
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)
    section.left_margin = section.right_margin = Mm(10)
    section.top_margin, section.bottom_margin = Mm(12), Mm(14)
    section.footer_distance = Mm(6)


def _set_type(document: Document) -> None:
    """One plain typeface in ink throughout, and the language that screen readers speak."""
    for name, size in (("Normal", 9), ("Title", 20), ("Heading 1", 13)):
        style = document.styles[name]
        style.font.name, style.font.size, style.font.color.rgb = FONT, Pt(size), INK
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for theme in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            fonts.attrib.pop(qn(theme), None)
    for rule in list(document.styles["Title"].element.iter(qn("w:pBdr"))):
        rule.getparent().remove(rule)
    document.styles["Normal"].paragraph_format.space_after = Pt(4)
    for name, size in ((TABLE_TEXT, 8), (REGISTER_TEXT, 7)):
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.font.name, style.font.size, style.font.color.rgb = FONT, Pt(size), INK
        style.paragraph_format.space_after = Pt(1)
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), LANGUAGE)


def _set_footer(document: Document) -> None:
    paragraph = document.sections[0].footer.paragraphs[0]
    _soft(paragraph.add_run("Confidential · page "))
    _add_field(paragraph, "PAGE")
    _soft(paragraph.add_run(" of "))
    _add_field(paragraph, "NUMPAGES")


def _add_field(paragraph: Paragraph, name: str) -> None:
    """A number that Word counts."""
    run = _soft(paragraph.add_run("1"))
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run._element.addprevious(field)
    field.append(run._element)


def _soft(run: Run) -> Run:
    run.font.size, run.font.color.rgb = Pt(8), SOFT
    return run
