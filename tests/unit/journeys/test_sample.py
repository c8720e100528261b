import pytest

from timeline.journeys.sample import open_sample
from timeline.journeys.stamp import stamp_now
from timeline.samples.shipped import NoSuchSample


def test_the_sample_opens_with_its_files_and_the_reviewers_layer(workspace):
    case_id = open_sample(workspace, "child-a", stamp_now)

    case = workspace.chronology(case_id)
    assert len(workspace.brought_in(case_id)) == 9
    assert case.case.born is not None
    assert len(case.marks) == 17
    assert any(event.on_wall for event in case.events)


def test_a_sample_that_does_not_ship_is_told_in_words(workspace):
    with pytest.raises(NoSuchSample, match="child-a"):
        open_sample(workspace, "nobody", stamp_now)
