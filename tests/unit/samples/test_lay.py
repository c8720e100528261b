import pytest

from timeline.model.event import Event, Source
from timeline.model.when import When
from timeline.samples.lay import RowNotFound, lay
from timeline.samples.review import load_review
from timeline.samples.shipped import case_folder


def event_of(number: int, source: Source) -> Event:
    return Event(id=f"e-{number}", when=When.unknown(), agency="gp", what="Visit", source=source)


@pytest.fixture(scope="module")
def review():
    return load_review(case_folder("child-a"))


@pytest.fixture(scope="module")
def events(review):
    sources = {row.source for row in review.screened}
    sources |= {source for link in review.links for source in link.sources}
    ordered = sorted(sources, key=lambda source: source.model_dump_json())
    return [event_of(number, source) for number, source in enumerate(ordered)]


def test_each_row_is_replaced_by_the_event_it_became(review, events):
    ids = {event.source: event.id for event in events}
    laid = lay(review, events)
    assert [s.event for s in laid.screened] == [ids[row.source] for row in review.screened]
    assert [m.events for m in laid.marks] == [
        tuple(ids[source] for source in mark.sources) for mark in review.marks
    ]
    assert laid.opening.event == ids[review.opening.source]


def test_a_span_stays_the_span_it_was(review, events):
    spans = [mark.span for mark in lay(review, events).marks if mark.span]
    # Both days count, as a room counts them.
    assert [(span.end - span.start).days + 1 for span in spans] == [89, 57]


def test_a_row_that_no_event_came_from_is_named(review, events):
    lost = review.opening.source
    with pytest.raises(RowNotFound, match=r"No event came from midwifery.docx, table 1, row 8\."):
        lay(review, [event for event in events if event.source != lost])
