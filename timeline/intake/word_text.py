"""The words of a Word document as its reader sees them, with all changes accepted."""

from collections.abc import Iterator
from types import MappingProxyType
from typing import Any

from docx.oxml.ns import qn

# An lxml element; python-docx types its own as Any.
Element = Any

PARAGRAPH = qn("w:p")
TABLE = qn("w:tbl")
_CHOICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Choice"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_TEXT_BOX = qn("w:txbxContent")

_LEAVES = MappingProxyType(
    {
        qn("w:tab"): "\t",
        qn("w:br"): "\n",
        qn("w:cr"): "\n",
        qn("w:noBreakHyphen"): "-",
    }
)
_WORDS = frozenset({qn("w:t"), qn("m:t")})
_CONTROL = qn("w:sdt")

# What was deleted or moved away, and what is about the text rather than in it.
_NOT_TEXT = frozenset(
    {
        qn(tag)
        for tag in (
            *("w:del", "w:moveFrom", "w:delText", "w:instrText", "w:delInstrText"),
            *("w:pPr", "w:rPr", "w:sdtPr", "w:tblPr", "w:tcPr", "w:trPr", "w:sectPr"),
            "w:rt",
        )
    }
)

# Tick boxes are often letters of Wingdings, which have no meaning as characters.
_WINGDINGS = MappingProxyType(
    {"FC": "✓", "FB": "✗", "FE": "☑", "FD": "☒", "A8": "☐", "6F": "☐", "78": "☒"}
)


def blocks(container: Element) -> Iterator[Element]:
    """Paragraphs and tables of a body or a cell, in order, text boxes after their paragraph.

    Tables are not entered: what a cell of theirs holds is asked of that cell.
    """
    for child in container:
        if child.tag == TABLE:
            yield child
        elif child.tag == PARAGRAPH:
            yield child
            for box in _text_boxes(child):
                yield from blocks(box)
        elif _is_read(child):
            yield from blocks(child)


def paragraph_text(paragraph: Element) -> str:
    """The text of a paragraph: hidden text too, inserted text, not what was deleted."""
    return "".join(_pieces(paragraph)).strip()


def cell_text(cell: Element) -> str | None:
    """The text of a cell, one line a paragraph; None where there is none."""
    lines = (paragraph_text(block) for block in blocks(cell) if block.tag == PARAGRAPH)
    return "\n".join(lines).strip() or None


def _pieces(element: Element) -> Iterator[str]:
    for child in element:
        if child.tag in _WORDS:
            yield child.text or ""
        elif child.tag in _LEAVES:
            yield _LEAVES[child.tag]
        elif child.tag == qn("w:sym"):
            yield _symbol(child)
        elif child.tag == qn("w:ffData"):
            yield _form_field(child)
        elif child.tag != _TEXT_BOX and _is_read(child):
            yield from _pieces(child)


def _is_read(element: Element) -> bool:
    """Whether the words inside are ones that a reader of the document sees."""
    if not isinstance(element.tag, str) or element.tag in _NOT_TEXT:
        return False
    if element.tag == _FALLBACK:
        # The same words stand in the choice before it.
        return element.getparent().find(_CHOICE) is None
    # "Click here to enter text" is Word's, not the author's.
    return not (
        element.tag == _CONTROL
        and element.find(f"{qn('w:sdtPr')}/{qn('w:showingPlcHdr')}") is not None
    )


def _text_boxes(element: Element) -> Iterator[Element]:
    for child in element:
        if child.tag == _TEXT_BOX:
            yield child
        elif _is_read(child):
            yield from _text_boxes(child)


def _symbol(element: Element) -> str:
    code = element.get(qn("w:char"), "").upper()
    if "wingdings" in element.get(qn("w:font"), "").lower():
        return _WINGDINGS.get(code[-2:], "")
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""


def _form_field(field: Element) -> str:
    """What a tick box or a list of an old form says; the text of a text field follows it."""
    box = field.find(qn("w:checkBox"))
    if box is not None:
        state = box.find(qn("w:checked"))
        state = box.find(qn("w:default")) if state is None else state
        return "☒" if state is not None and is_on(state) else "☐"
    choices = field.find(qn("w:ddList"))
    if choices is None:
        return ""
    entries = [entry.get(qn("w:val"), "") for entry in choices.findall(qn("w:listEntry"))]
    result = choices.find(qn("w:result"))
    chosen = result.get(qn("w:val"), "0") if result is not None else "0"
    return entries[int(chosen)] if chosen.isdecimal() and int(chosen) < len(entries) else ""


def is_on(switch: Element) -> bool:
    """Whether a switch of Word's ("bold", "checked") is on; it is where no value is given."""
    return switch.get(qn("w:val"), "1") not in ("0", "false", "off")
