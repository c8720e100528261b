"""A table in Word: its headings repeat on each page, no row splits over two."""

from collections.abc import Sequence

from docx.document import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt
from lxml.etree import _Element as Element

from timeline.own_form import headings as h
from timeline.own_form.headline import headline_line
from timeline.own_form.words import Row, as_lines
from timeline.takeaway.word_cells import mark_paragraphs, plain_paragraph
from timeline.takeaway.word_page import TABLE_TEXT

_TWENTIETHS_IN_MM = 56.693

# Thin grey rules; the heading row is told apart by its tint and its bold type.
_RULE = '<w:{side} w:val="single" w:sz="4" w:color="{colour}"/>'
_RULES = "".join(
    _RULE.format(side=side, colour=colour)
    for side, colour in (
        ("top", "8794A3"),
        ("bottom", "8794A3"),
        ("insideH", "D9DEE5"),
        ("insideV", "D9DEE5"),
    )
)
_TABLE = f"""<w:tbl {nsdecls("w")}><w:tblPr><w:tblW w:w="{{width}}" w:type="dxa"/>
<w:tblBorders>{_RULES}</w:tblBorders><w:tblLayout w:type="fixed"/>
<w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar>
<w:tblLook w:firstRow="1" w:firstColumn="0"/></w:tblPr><w:tblGrid/></w:tbl>"""


class WordTable:
    """A table that is filled row by row; written as XML, for thousands of rows."""

    def __init__(
        self,
        document: Document,
        columns: Sequence[str],
        widths: Sequence[int],
        about: str,
        style: str = TABLE_TEXT,
    ) -> None:
        """`widths` in millimetres, one a column; `about` is what a screen reader says of it.

        `style` is the id of the style of its words.
        """
        self._style = style
        self._columns = columns
        self._widths = [round(width * _TWENTIETHS_IN_MM) for width in widths]
        self._table = parse_xml(_TABLE.format(width=sum(self._widths)))
        self._describe(about)
        for width in self._widths:
            self._table.tblGrid.append(_element("w:gridCol", w=str(width)))
        self._table.append(self._heading_row())
        # Before the section's own properties, which come last in a document.
        document.element.body.sectPr.addprevious(self._table)
        _add_end(document)

    def add(self, row: Row) -> None:
        """Add a row. What has no column of its own goes to More, where there is one."""
        cells = [self._cell(column, width, row) for column, width in self._cells()]
        self._table.append(_row(cells))

    def _cells(self) -> list[tuple[str, int]]:
        return list(zip(self._columns, self._widths, strict=True))

    def _cell(self, column: str, width: int, row: Row) -> Element:
        return _cell(width, self._words(column, row), self._style)

    def _words(self, column: str, row: Row) -> list[Element]:
        text = row.get(column, "")
        if column in (h.MARKS, h.MARK) and text:
            return mark_paragraphs(text)
        if column == h.WHAT:
            return _what(row)
        if column == h.MORE:
            return [plain_paragraph(line) for line in self._more(row)]
        return [plain_paragraph(text, soft=column in (h.NO, h.REF))]

    def _more(self, row: Row) -> list[str]:
        apart = {*self._columns, h.HEADLINE}
        return as_lines({name: text for name, text in row.items() if name not in apart})

    def _heading_row(self) -> Element:
        cells = [
            _cell(width, [plain_paragraph(column, bold=True)], self._style, tint="F0F3F6")
            for column, width in self._cells()
        ]
        return _row(cells, repeats=True)

    def _describe(self, about: str) -> None:
        look = self._table.tblPr.find(qn("w:tblLook"))
        description = _element("w:tblDescription", val=about)
        look.addnext(description)


def _add_end(document: Document) -> None:
    """The paragraph that Word wants after a table, too low to make a page of its own."""
    after = document.add_paragraph().paragraph_format
    after.line_spacing, after.space_after = Pt(2), Pt(0)


def _what(row: Row) -> list[Element]:
    """The headline in bold on a line of its own, then the agency's text."""
    what, headline = row.get(h.WHAT, ""), headline_line(row)
    text = [plain_paragraph(what)] if what else []
    return [plain_paragraph(headline, bold=True), *text] if headline else text


def _row(cells: Sequence[Element], *, repeats: bool = False) -> Element:
    row = OxmlElement("w:tr")
    properties = OxmlElement("w:trPr")
    properties.append(OxmlElement("w:cantSplit"))
    if repeats:
        properties.append(OxmlElement("w:tblHeader"))
    row.append(properties)
    row.extend(cells)
    return row


def _cell(
    width: int, paragraphs: Sequence[Element], style: str, tint: str | None = None
) -> Element:
    cell = OxmlElement("w:tc")
    properties = OxmlElement("w:tcPr")
    properties.append(_element("w:tcW", w=str(width), type="dxa"))
    if tint:
        properties.append(_element("w:shd", val="clear", color="auto", fill=tint))
    cell.append(properties)
    cell.extend(_styled(paragraph, style) for paragraph in paragraphs or [plain_paragraph("")])
    return cell


def _styled(paragraph: Element, style: str) -> Element:
    """The paragraph in a style of our tables."""
    properties = OxmlElement("w:pPr")
    properties.append(_element("w:pStyle", val=style))
    paragraph.insert(0, properties)
    return paragraph


def _element(tag: str, **values: str) -> Element:
    element: Element = OxmlElement(tag)
    for name, value in values.items():
        element.set(qn(f"w:{name}"), value)
    return element
