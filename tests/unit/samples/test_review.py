from datetime import date

import pytest
from pydantic import ValidationError

from timeline.model.event import Audience, Source
from timeline.model.mark import MarkKind
from timeline.samples.review import MarkedRows, Review, load_review
from timeline.samples.shipped import case_folder


@pytest.fixture(scope="module")
def review() -> Review:
    return load_review(case_folder("child-a"))


def test_the_header_says_who_the_case_is_about(review):
    assert (review.case.title, review.case.subject) == ("Child A", "Child A")
    assert (review.case.born, review.case.expected) == (date(2015, 11, 13), date(2015, 11, 27))


def test_what_was_written_is_what_is_read(review):
    assert Review.model_validate_json(review.model_dump_json(by_alias=True)) == review


def test_a_headline_is_two_to_six_words_for_the_room(review):
    for row in review.screened:
        assert 1 <= len(row.headline.split()) <= 6
        assert row.on_wall
        assert row.audience is Audience.ROOM


def test_the_case_opens_on_good_practice(review):
    first = review.marks[0]
    assert first.kind is MarkKind.GOOD_PRACTICE
    assert first.sources == (review.opening.source,)
    assert review.opening.window.start < review.case.born < review.opening.window.end


def test_every_marked_row_has_a_headline(review):
    screened = {row.source for row in review.screened}
    assert {source for mark in review.marks for source in mark.sources} <= screened


def test_a_mark_is_on_rows_or_on_a_span():
    row = Source(file="police.xlsx", sheet="2015 to 2016", row=9)
    span = {"from": "2016-02-08", "to": "2016-04-05"}
    told = {"id": "m", "kind": "question", "reason": "?", "author": "F", "at": "2016-09-14T09:30Z"}
    with pytest.raises(ValidationError, match="one of the two"):
        MarkedRows.model_validate({**told, "sources": (row,), "span": span})
    with pytest.raises(ValidationError, match="one of the two"):
        MarkedRows.model_validate(told)
