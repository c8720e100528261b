"""The card: the chosen event in full, its marks, and the way to mark it."""

from types import MappingProxyType
from typing import Any

from dash import dcc, html

from timeline.model.chronology import Chronology
from timeline.model.event import ChildSeen, Event
from timeline.model.mark import MARK_WORDS, Mark, MarkKind, Span
from timeline.web.symbols import mark_symbol
from timeline.web.walk.span import lane_names
from timeline.web.words import ASKS, age_line, long_day

SEEN_WORDS = MappingProxyType(
    {
        ChildSeen.SEEN: "Seen",
        ChildSeen.SEEN_ALONE: "Seen alone",
        ChildSeen.NOT_SEEN: "Not seen",
    }
)


def card_of(chronology: Chronology, event_id: str) -> list[Any]:
    """The card of an event; a sentence where the case has no such event."""
    event = next((e for e in chronology.events if e.id == event_id), None)
    if event is None:
        return [html.P("This event is not in the case any more.")]
    marks = [m for m in chronology.marks if event_id in m.events]
    body = [
        html.P(_when_line(chronology, event), className="card-when"),
        html.P(_agency_names(chronology, (event.agency,)), className="card-agency"),
        *_told(event),
        html.Dl(_facts(chronology, event), className="facts"),
        html.Div([_mark_box(mark) for mark in marks], className="card-marks"),
        _as_recorded(event),
        html.P(_source_line(event), className="card-source"),
    ]
    return _card(body, [_buttons({"event": event_id})], event_id)


def card_of_span(chronology: Chronology, span: Span) -> list[Any]:
    """The card of a stretch of time that is about to be marked, or was."""
    days = (span.end - span.start).days + 1
    known = lane_names(chronology)
    names = ", ".join(known.get(lane, lane) for lane in span.lanes) or "All lanes"
    marks = [mark for mark in chronology.marks if mark.span == span]
    body = [
        html.P(f"{long_day(span.start)} to {long_day(span.end)}", className="card-when"),
        html.P(names, className="card-agency"),
        html.H2("A day" if days == 1 else f"{days} days", className="card-title"),
        html.P("Mark this stretch of time:" if not marks else None, className="card-what"),
        html.Div([_mark_box(mark) for mark in marks], className="card-marks"),
    ]
    days_and_lanes = {
        "start": span.start.isoformat(),
        "end": span.end.isoformat(),
        "lanes": ",".join(span.lanes),
    }
    return _card(body, [_buttons(days_and_lanes)])


def _card(body: list[Any], foot: list[Any], event_id: str = "") -> list[Any]:
    return [
        html.Div([*(_walk_buttons() if event_id else []), _close()], className="card-head"),
        # Scrolled by keyboard too, as it may be longer than the wall is high.
        html.Div(body, className="card-body", tabIndex=0, **{"data-event": event_id}),
        html.Div(foot, className="card-foot"),
    ]


def _as_recorded(event: Event) -> html.Details:
    """The columns that no field takes, under their own headings."""
    rows = [
        part for heading, text in event.extra.items() for part in (html.Dt(heading), html.Dd(text))
    ]
    return html.Details(
        [html.Summary("More from the file"), html.Dl(rows, className="facts")],
        hidden=not rows,
        className="recorded",
    )


def _when_line(chronology: Chronology, event: Event) -> str:
    age = age_line(chronology.case.subject, chronology.case.born, event.when.earliest)
    when = event.when
    words = long_day(when.earliest) if when.is_exact and when.earliest else when.in_words()
    if when.time and when.is_exact:
        words = f"{words}, {when.time}"
    written = f" · written “{when.text}”" if when.text and not when.is_exact else ""
    return words + (f" · {age}" if age else "") + written


def _facts(chronology: Chronology, event: Event) -> list[Any]:
    people = {person.id: person.cipher for person in chronology.people}
    rows = [
        ("Impact on the child", event.impact),
        ("Child’s words", event.said),
        ("Shown by the child", event.shown),
        ("Child seen", SEEN_WORDS[event.child_seen] if event.child_seen else None),
        ("Action or outcome", event.action),
        ("In touch", _agency_names(chronology, event.in_touch)),
        ("People", ", ".join(people.get(p, p) for p in event.people)),
        ("Recorded", event.recorded_when.in_words() if event.recorded_when else None),
        ("Linked", _linked_words(chronology, event)),
    ]
    return [part for name, value in rows if value for part in (html.Dt(name), html.Dd(value))]


def _linked_words(chronology: Chronology, event: Event) -> Any:
    by_id = {e.id: e for e in chronology.events}
    agencies = {agency.id: agency.name for agency in chronology.agencies}
    others = [
        (link.kind, by_id[other])
        for link in chronology.links
        if event.id in link.events
        for other in link.events
        if other != event.id and other in by_id
    ]
    return [
        html.Button(
            f"{'Also recorded by' if kind == 'same contact' else 'A different account by'} "
            f"{agencies.get(other.agency, other.agency)}",
            className="linked",
            type="button",
            **{"data-choose": other.id},
        )
        for kind, other in others
    ]


def _mark_box(mark: Mark) -> html.Div:
    words = MARK_WORDS[mark.kind]
    return html.Div(
        className=f"mark-box {mark.kind.value}",
        children=[
            html.P([mark_symbol(mark.kind), html.Strong(words)], className="mark-box-head"),
            html.Label(ASKS[mark.kind], htmlFor=f"reason-{mark.id}"),
            html.Form(
                className="reason",
                **{
                    "data-ask": "reason",
                    "data-mark": mark.id,
                    "data-seen": str(len(mark.revisions)),
                    "data-said": mark.reason,
                },
                children=[
                    _reason_input(mark),
                    html.Button("Save", type="submit"),
                ],
            ),
            html.P(
                [
                    f"{mark.author} · ",
                    html.Button(
                        "Take off",
                        type="button",
                        className="linked",
                        **{
                            "data-ask": "take off",
                            "data-mark": mark.id,
                            "aria-label": f"Take off the mark {words.lower()}",
                        },
                    ),
                ],
                className="mark-box-foot",
            ),
        ],
    )


def _reason_input(mark: Mark) -> Any:
    return dcc.Textarea(
        id=f"reason-{mark.id}",
        value=mark.reason,
        rows=1,
        maxLength=2000,
        className="reason-words",
    )


def _buttons(target: dict[str, str]) -> html.Div:
    data = {f"data-{name}": value for name, value in target.items()}
    return html.Div(
        className="mark-buttons",
        role="group",
        **{"aria-label": "Mark as"},
        children=[
            html.Button(
                [mark_symbol(kind, large=True), html.Span(MARK_WORDS[kind]), html.Kbd(str(number))],
                type="button",
                className=f"mark-button {kind.value}",
                **{"data-ask": "mark", "data-kind": kind.value, **data},
            )
            for number, kind in enumerate(MarkKind, start=1)
        ],
    )


def _close() -> html.Button:
    return html.Button(
        "×",
        type="button",
        className="close",
        **{"data-ask": "close", "aria-label": "Close the card"},
    )


def _walk_buttons() -> list[html.Button]:
    return [
        html.Button("‹ earlier", type="button", **{"data-ask": "earlier"}),
        html.Button("later ›", type="button", **{"data-ask": "later"}),
    ]


def _agency_names(chronology: Chronology, ids: tuple[str, ...]) -> str:
    names = {agency.id: agency.name for agency in chronology.agencies}
    return ", ".join(names.get(agency, agency) for agency in ids)


def _source_line(event: Event) -> str:
    source = event.source
    if source is None:
        return ""
    parts = [source.file]
    if source.sheet:
        parts.append(f"sheet {source.sheet}")
    if source.table:
        parts.append(f"table {source.table}")
    if source.row:
        parts.append(f"row {source.row}")
    return "Source: " + ", ".join(parts)


def _told(event: Event) -> list[Any]:
    """The headline and the agency's text beneath it; without a headline the text alone."""
    if event.headline is None:
        return [html.H2(event.what, className="card-title plain")]
    return [
        html.H2(event.headline, className="card-title"),
        html.P(event.what, className="card-what"),
    ]
