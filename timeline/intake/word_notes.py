"""What a reader should be told of a Word document beside its tables."""

from types import MappingProxyType

from docx.oxml.ns import qn

from timeline.intake.counted import counted
from timeline.intake.package import Package
from timeline.intake.word_rows import was_deleted
from timeline.intake.word_text import PARAGRAPH, Element, blocks, paragraph_text
from timeline.intake.word_xml import related

_ASIDES = MappingProxyType(
    {
        "comments": ("comment in the margin", "comments in the margin"),
        "footnotes": ("footnote", "footnotes"),
        "endnotes": ("endnote", "endnotes"),
    }
)


def notes_of(body: Element, package: Package, main: str) -> tuple[str, ...]:
    """Sentences on text outside tables, tracked changes, comments, footnotes and macros."""
    notes = [_outside(body), _inserted(body), _deleted(body), *_asides(package, main)]
    kinds = {relation.kind for relation in package.relations(main).values()}
    if "vbaProject" in kinds:
        notes.append("Its macros were ignored.")
    if "aFChunk" in kinds:
        notes.append("A file embedded in the document was not read.")
    return tuple(note for note in notes if note)


def _outside(body: Element) -> str | None:
    paragraphs = [block for block in blocks(body) if block.tag == PARAGRAPH]
    number = sum(bool(paragraph_text(paragraph)) for paragraph in paragraphs)
    if not number:
        return None
    return f"{counted(number, 'paragraph')} outside tables {_was(number)} not read as rows."


def _inserted(body: Element) -> str | None:
    changes = [*body.iter(qn("w:ins"), qn("w:moveTo"))]
    number = sum(change.find(f".//{qn('w:t')}") is not None for change in changes)
    if not number:
        return None
    return f"Tracked changes: {counted(number, 'inserted piece')} of text {_was(number)} read."


def _deleted(body: Element) -> str | None:
    pieces = sum(
        change.find(f".//{qn('w:delText')}") is not None
        or change.find(f".//{qn('w:t')}") is not None
        for change in body.iter(qn("w:del"), qn("w:moveFrom"))
    )
    rows = sum(was_deleted(row) for row in body.iter(qn("w:tr")))
    told = [counted(pieces, "deleted piece") + " of text"] if pieces else []
    told += [counted(rows, "deleted row")] if rows else []
    if not told:
        return None
    return f"Tracked changes: {' and '.join(told)} {_was(pieces + rows)} not read."


def _asides(package: Package, main: str) -> list[str]:
    notes = []
    for kind, (one, many) in _ASIDES.items():
        number = _aside_count(related(package, main, kind))
        if number:
            notes.append(f"{counted(number, one, many)} {_was(number)} not read.")
    return notes


def _aside_count(root: Element | None) -> int:
    """How many comments or notes a part holds; Word's own separators are not counted."""
    if root is None:
        return 0
    kinds = (qn("w:comment"), qn("w:footnote"), qn("w:endnote"))
    return sum(1 for aside in root if aside.tag in kinds and aside.get(qn("w:type")) is None)


def _was(number: int) -> str:
    return "was" if number == 1 else "were"
