import pytest

from timeline.journeys.mark import give_reason, mark_event, mark_span, take_off
from timeline.model.mark import MarkKind, Span
from timeline.store.problems import MarkChangedMeanwhile


@pytest.fixture
def event(bring, case_id, case, police):
    bring(case_id, police("01/02/2016,Call"))
    return case().events[0].id


def test_a_mark_of_one_kind_by_one_author_is_on_an_event_once(
    workspace, case_id, case, event, stamp
):
    first = mark_event(workspace, case_id, MarkKind.QUESTION, event, stamp())

    assert mark_event(workspace, case_id, MarkKind.QUESTION, event, stamp()) == first
    assert mark_event(workspace, case_id, MarkKind.GOOD_PRACTICE, event, stamp()) != first
    assert len(case().marks) == 2


def test_a_reason_is_kept_and_the_same_reason_is_no_change(workspace, case_id, case, event, stamp):
    mark = mark_event(workspace, case_id, MarkKind.QUESTION, event, stamp())

    assert give_reason(workspace, case_id, mark.id, " Who rang? ", 0, stamp())
    assert give_reason(workspace, case_id, mark.id, "Who rang?", 1, stamp()) is None
    assert case().marks[0].reason == "Who rang?"
    with pytest.raises(MarkChangedMeanwhile):
        give_reason(workspace, case_id, mark.id, "Who called?", 0, stamp())


def test_a_stretch_of_time_is_marked_and_the_mark_taken_off(workspace, case_id, case, event, stamp):
    span = Span(start="2016-02-01", end="2016-03-01", lanes=("police",))
    mark = mark_span(workspace, case_id, MarkKind.TURNING_POINT, span, stamp())

    assert [made.span for made in case().marks] == [span]
    take_off(workspace, case_id, mark.id, stamp())
    assert case().marks == ()
