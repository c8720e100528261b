"""The shapes of the marks as pictures beside words; drawn from assets/look.json."""

from dash import html

from timeline.model.mark import MarkKind


def mark_symbol(kind: MarkKind, *, large: bool = False) -> html.Img:
    """The shape of a mark. It stands beside its word, so it says nothing by itself."""
    return html.Img(
        src=f"/look/{kind.value}.svg",
        alt="",
        className="mark-symbol large" if large else "mark-symbol",
    )
