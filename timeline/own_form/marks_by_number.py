"""The marks of a cell joined by number with what the register says of them."""

from timeline.own_form import headings as h
from timeline.own_form.mark_head import kind_in, shape_and_word
from timeline.own_form.mark_register import MarkEntry, MarkRegister
from timeline.own_form.marks import MarkInCell
from timeline.own_form.marks_numbered import NumberedMark, numbered_in_cell
from timeline.own_form.numbers import number_of
from timeline.own_form.tell import Tell
from timeline.own_form.words import Row


def marks_by_number(
    row: Row, register: MarkRegister, tell: Tell
) -> tuple[tuple[MarkInCell, ...], str]:
    """The marks in a row's cell, and the words that no mark could be made of.

    A number that the register lacks, or that stands twice in the cell, is told.
    """
    found, rest = numbered_in_cell(row.get(h.MARKS, ""))
    marks: dict[str, MarkInCell] = {}
    unjoined = [rest] if rest else []
    for said in found:
        entry = register.get(said.number)
        if entry is None:
            tell(h.MARKS, f"[{said.number}]", "a number of the table “The marks, by number”")
        elif entry.ref in marks:
            tell(h.MARKS, f"[{said.number}]", "each mark of a cell once")
        else:
            _tell_another_kind(said, entry, tell)
            marks[entry.ref] = _joined(said, entry, number_of(row))
            continue
        unjoined.append(said.words)
    return tuple(marks.values()), "\n".join(unjoined)


def _tell_another_kind(said: NumberedMark, entry: MarkEntry, tell: Tell) -> None:
    """The chronology has the first word; a set-aside mark has no word besides."""
    if entry.mark and kind_in(entry.mark) is not said.kind:
        told = f"the same as by its number in the chronology: {shape_and_word(said.kind)}"
        tell(h.MARK, entry.mark, told)


def _joined(said: NumberedMark, entry: MarkEntry, row: int | None) -> MarkInCell:
    return MarkInCell(
        id=entry.ref,
        kind=said.kind,
        reason=said.reason,
        author=entry.author,
        state=entry.state,
        at=entry.at,
        place=entry.rows.index(row) + 1 if row in entry.rows else None,
    )
