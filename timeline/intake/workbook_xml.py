"""Which sheets a workbook has, in its own order, and which part holds each."""

from dataclasses import dataclass

from defusedxml.ElementTree import ParseError, fromstring

from timeline.intake.guards import damaged
from timeline.intake.package import Package


@dataclass(frozen=True)
class SheetPart:
    """A sheet of cells: its name, its part in the package, and whether it is hidden."""

    name: str
    part: str
    hidden: bool


def sheets_of(package: Package) -> tuple[SheetPart, ...]:
    """The sheets with cells, in the workbook's order; charts are no sheets here."""
    main = package.main_part()
    relations = package.relations(main)
    try:
        workbook = fromstring(package.part(main) or b"")
    except ParseError as cause:
        raise damaged(package.file) from cause
    sheets = []
    for element in workbook.iter():
        if element.tag.rpartition("}")[2] != "sheet":
            continue
        relation = relations.get(_relation_id(element.attrib))
        if relation is not None and relation.kind == "worksheet":
            hidden = element.get("state", "visible") != "visible"
            sheets.append(SheetPart(element.get("name", ""), relation.part, hidden))
    return tuple(sheets)


def _relation_id(attributes: dict[str, str]) -> str:
    # Its namespace differs between the usual and the strict form.
    return next((value for key, value in attributes.items() if key.endswith("}id")), "")
