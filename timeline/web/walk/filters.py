"""The drawer that narrows what is shown and orders the lanes."""

from collections.abc import Mapping
from typing import Any

import dash_mantine_components as dmc
from dash import html

from timeline.model.chronology import Chronology
from timeline.model.event import EventKind
from timeline.model.mark import MARK_WORDS, MarkKind


def filter_drawer(chronology: Chronology, chosen: Mapping[str, Any]) -> dmc.Drawer:
    """The drawer, set to what the address says."""
    return dmc.Drawer(
        id="filters",
        title="Find and narrow",
        position="left",
        size=420,
        keepMounted=True,
        withOverlay=False,
        trapFocus=False,
        lockScroll=False,
        # Beneath the line above, beside the picture, so that both stay in sight.
        styles={"inner": {"top": 66}, "content": {"height": "calc(100dvh - 66px)"}},
        closeButtonProps={"aria-label": "Close the filters"},
        children=[
            dmc.TextInput(
                id="filter-words",
                label="Words",
                description="Every word has to be in the event.",
                value=chosen.get("words", ""),
                debounce=300,
            ),
            _many("filter-agency", "Agencies", _agencies(chronology), chosen.get("agency")),
            _many("filter-person", "People", _people(chronology), chosen.get("person")),
            _many("filter-kind", "Kinds of event", _kinds(chronology), chosen.get("kind")),
            _many("filter-mark", "Marks", _marks(), chosen.get("mark")),
            dmc.Button("Show everything", id="filter-clear", variant="default", mt="md"),
            html.H2("Lanes", className="drawer-title"),
            html.P("Move a lane up or down, or leave it out.", className="drawer-line"),
            html.Ol(id="lanes", className="lanes"),
        ],
    )


def lane_rows(lanes: list[dict[str, Any]]) -> list[html.Li]:
    """One row a lane (dicts of `lanes_offered`), with its buttons; all by keyboard."""
    return [
        html.Li(
            className="lane-row",
            children=[
                html.Span(lane["name"], className="lane-name"),
                *(_moves(lane) if lane["moves"] else []),
                html.Button(
                    "Hide" if lane["shown"] else "Show",
                    type="button",
                    **{
                        "data-lane": lane["id"],
                        "data-move": "hide" if lane["shown"] else "show",
                        "aria-label": f"{'Hide' if lane['shown'] else 'Show'} {lane['name']}",
                    },
                ),
            ],
        )
        for lane in lanes
    ]


def _moves(lane: dict[str, Any]) -> list[html.Button]:
    return [
        _lane_button("up", "↑", f"Move {lane['name']} up", lane["id"]),
        _lane_button("down", "↓", f"Move {lane['name']} down", lane["id"]),
    ]


def _lane_button(move: str, sign: str, words: str, lane: str) -> html.Button:
    return html.Button(
        sign, type="button", **{"data-lane": lane, "data-move": move, "aria-label": words}
    )


def _many(
    component_id: str, label: str, data: list[dict[str, str]], value: list[str] | None
) -> dmc.MultiSelect:
    return dmc.MultiSelect(
        id=component_id,
        label=label,
        data=data,
        value=value or [],
        searchable=True,
        clearable=True,
        hidePickedOptions=True,
        nothingFoundMessage="Nothing by that name",
        mt="sm",
        clearButtonProps={"aria-label": f"Clear {label.lower()}"},
    )


def _agencies(chronology: Chronology) -> list[dict[str, str]]:
    return [{"value": agency.id, "label": agency.name} for agency in chronology.agencies]


def _people(chronology: Chronology) -> list[dict[str, str]]:
    return [{"value": person.id, "label": person.cipher} for person in chronology.people]


def _kinds(chronology: Chronology) -> list[dict[str, str]]:
    met = {event.kind for event in chronology.events}
    return [{"value": kind.value, "label": kind.capitalize()} for kind in EventKind if kind in met]


def _marks() -> list[dict[str, str]]:
    return [{"value": kind.value, "label": MARK_WORDS[kind]} for kind in MarkKind]
