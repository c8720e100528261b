"""Word documents: their tables, row by row, as a reader sees them."""

from collections.abc import Iterator

from defusedxml.ElementTree import ParseError, fromstring
from docx.oxml.ns import qn

from timeline.intake.guards import damaged
from timeline.intake.package import Package, open_package
from timeline.intake.raw import CannotRead, RawFile, RawTable
from timeline.intake.word_headings import Outline, style_levels
from timeline.intake.word_notes import notes_of
from timeline.intake.word_rows import rows_of
from timeline.intake.word_text import PARAGRAPH, TABLE, Element, blocks, paragraph_text
from timeline.intake.word_xml import parsed, related

_TITLE = "{http://purl.org/dc/elements/1.1/}title"


def open_word(data: bytes, name: str) -> RawFile:
    """The tables of a .docx or .docm, nested ones too, in the order of the document.

    Raises CannotRead where the document is damaged or holds no table.
    """
    package = open_package(data, name)
    main = package.main_part()
    document = parsed(package, main)
    body = None if document is None else document.find(qn("w:body"))
    if body is None:
        raise damaged(name)
    outline = Outline(style_levels(related(package, main, "styles")))
    found = list(_tables(body, outline))
    if not found:
        raise CannotRead(
            f"{name} holds no table: put the chronology into a table in Word, a row an event, "
            "and bring it in again."
        )
    title = _first_words(body) or _title_property(package)
    tables = tuple(
        RawTable(
            file=name,
            sheet=None,
            table=number,
            rows=rows_of(table, name),
            heading_above=headings[-1] if headings else None,
            document_title=title,
            headings_above=headings,
        )
        for number, (table, headings) in enumerate(found, start=1)
    )
    return RawFile(file=name, tables=tables, notes=notes_of(body, package, main))


def _tables(container: Element, outline: Outline) -> Iterator[tuple[Element, tuple[str, ...]]]:
    """Each table with the headings above it; one inside a cell comes after its outer one."""
    for block in blocks(container):
        if block.tag == PARAGRAPH:
            outline.pass_paragraph(block)
        elif block.tag == TABLE:
            yield block, outline.headings()
            yield from _tables_within(block, outline)


def _tables_within(table: Element, outline: Outline) -> Iterator[tuple[Element, tuple[str, ...]]]:
    for cell in table.iter(qn("w:tc")):
        if _outer_table(cell) is table and cell.find(f".//{TABLE}") is not None:
            # Headings in one cell say nothing of the tables below the outer one.
            inner = Outline(outline.levels, path=list(outline.path), last_words=outline.last_words)
            yield from _tables(cell, inner)


def _outer_table(cell: Element) -> Element:
    return next(cell.iterancestors(TABLE))


def _first_words(body: Element) -> str | None:
    """The first paragraph with words in it, where one stands above the first table."""
    for block in blocks(body):
        if block.tag == TABLE:
            return None
        if words := paragraph_text(block):
            return words
    return None


def _title_property(package: Package) -> str | None:
    core = package.part("docProps/core.xml")
    try:
        found = fromstring(core).findtext(_TITLE) if core else None
    except ParseError:
        return None
    return (found or "").strip() or None
