import tomllib

import pytest

from timeline.model.event import Source
from timeline.samples.review_source import read_told

TOLD = """
[case]
title = "Child A"
subject = "Child A"
born = 2015-11-13
expected = 2015-11-27
[opening]
row = "shared"
window = { from = 2015-08-17, to = 2016-07-08 }
[headlines]
shared = "Concerns shared"
[[links]]
kind = "same contact"
rows = ["shared", "referral"]
[[marks]]
kind = "good_practice"
rows = ["shared"]
reason = "She rang."
[[marks]]
kind = "question"
span = { from = 2016-02-08, to = 2016-04-05, lanes = ["gp"] }
reason = "Who saw him?"
"""
ROWS = {
    "shared": Source(file="midwifery.docx", table=1, row=8),
    "referral": Source(file="csc.docx", table=2, row=2),
}


def test_names_become_the_rows_they_stand_for():
    review = read_told(tomllib.loads(TOLD), ROWS)
    assert review.opening.source == ROWS["shared"]
    assert review.links[0].sources == (ROWS["shared"], ROWS["referral"])


def test_marks_are_numbered_and_made_one_after_the_other():
    first, second = read_told(tomllib.loads(TOLD), ROWS).marks
    assert (first.id, second.id) == ("m-child-a-01", "m-child-a-02")
    assert first.at < second.at


def test_a_name_that_no_row_has_is_refused():
    with pytest.raises(KeyError, match="referral"):
        read_told(tomllib.loads(TOLD), {"shared": ROWS["shared"]})
