"""The shapes of the marks as SVG files, from the same look.json that the picture is drawn by."""

import json
from html import escape
from typing import Any

from timeline.model.mark import MarkKind
from timeline.web.places import assets_folder


def mark_svg(kind: MarkKind) -> str:
    """An SVG of a mark's shape on light ground."""
    look = json.loads((assets_folder() / "look.json").read_text(encoding="utf-8"))
    mark = next(m for m in look["marks"] if m["kind"] == kind.value)
    colours = {"colour": mark["light"], "paper": look["themes"]["light"]["paper"]}
    parts = "".join(_part(part, colours) for part in mark["parts"])
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-14 -14 28 28">{parts}</svg>'


def _part(part: dict[str, Any], colours: dict[str, str]) -> str:
    attributes = {"d": part["path"], "fill": colours.get(part.get("fill", ""), "none")}
    if "stroke" in part:
        attributes |= {
            "stroke": colours[part["stroke"]],
            "stroke-width": str(part.get("width", 2)),
            "stroke-linejoin": "round",
            "stroke-linecap": "round",
        }
    words = " ".join(f'{name}="{escape(value)}"' for name, value in attributes.items())
    return f"<path {words}/>"
