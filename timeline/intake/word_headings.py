"""What stands above a table of a Word document, and what the document calls itself."""

import re
from dataclasses import dataclass, field

from docx.oxml.ns import qn

from timeline.intake.word_text import Element, is_on, paragraph_text

# Below Word's nine levels: a short line in bold, which many authors use for a heading.
_BOLD_LINE = 10
_LONGEST_BOLD_HEADING = 120
_TITLE = 0
_HEADING_STYLE = re.compile(r"heading (\d)", re.IGNORECASE)


def style_levels(styles: Element | None) -> dict[str, int]:
    """The outline level of each heading style by its id: 0 for the title, 1 to 9.

    A style that is based on a heading is a heading of the same level.
    """
    if styles is None:
        return {}
    by_id = {style.get(qn("w:styleId"), ""): style for style in styles.findall(qn("w:style"))}
    levels = {style_id: _style_level(style_id, by_id) for style_id in by_id}
    return {style_id: level for style_id, level in levels.items() if level is not None}


def _style_level(style_id: str, by_id: dict[str, Element]) -> int | None:
    seen: set[str] = set()
    while style_id in by_id and style_id not in seen:
        seen.add(style_id)
        style = by_id[style_id]
        name = _value(style.find(qn("w:name")))
        if name.lower() == "title":
            return _TITLE
        if match := _HEADING_STYLE.fullmatch(name):
            return int(match[1])
        outline = _value(style.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}"))
        if outline.isdecimal() and int(outline) < 9:
            return int(outline) + 1
        style_id = _value(style.find(qn("w:basedOn")))
    return None


@dataclass
class Outline:
    """The headings in force while a document is read from top to bottom."""

    levels: dict[str, int]
    path: list[tuple[int, str]] = field(default_factory=list)
    last_words: str | None = None

    def pass_paragraph(self, paragraph: Element) -> None:
        """Take note of a paragraph that stands outside tables' text or inside a cell."""
        words = paragraph_text(paragraph)
        if not words:
            return
        self.last_words = words
        level = self._level(paragraph, words)
        if level is not None:
            self.path = [(above, text) for above, text in self.path if above < level]
            self.path.append((level, words))

    def headings(self) -> tuple[str, ...]:
        """The path of headings here, the outermost first; else the last paragraph."""
        if self.path:
            return tuple(words for _, words in self.path)
        return (self.last_words,) if self.last_words else ()

    def _level(self, paragraph: Element, words: str) -> int | None:
        properties = paragraph.find(qn("w:pPr"))
        if properties is not None:
            style = _value(properties.find(qn("w:pStyle")))
            if style in self.levels:
                return self.levels[style]
            outline = _value(properties.find(qn("w:outlineLvl")))
            if outline.isdecimal() and int(outline) < 9:
                return int(outline) + 1
        is_heading = len(words) <= _LONGEST_BOLD_HEADING and _is_bold(paragraph)
        return _BOLD_LINE if is_heading else None


def _is_bold(paragraph: Element) -> bool:
    runs = [run for run in paragraph.iter(qn("w:r")) if run.find(qn("w:t")) is not None]
    switches = [run.find(f"{qn('w:rPr')}/{qn('w:b')}") for run in runs]
    return bool(runs) and all(switch is not None and is_on(switch) for switch in switches)


def _value(element: Element | None) -> str:
    return "" if element is None else str(element.get(qn("w:val"), ""))
