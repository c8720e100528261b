from random import Random

import pytest

from timeline.intake.agencies import recognise
from timeline.samples.any_size_words import filled, read_words

WORDS = read_words()


def test_there_are_fifteen_agencies_and_the_field_knows_each():
    assert len(WORDS.agencies) == 15
    assert all(recognise(agency.name) for agency in WORDS.agencies)


@pytest.mark.parametrize("agency", WORDS.agencies, ids=lambda agency: agency.name)
def test_every_gap_in_a_text_is_filled(agency):
    for _, _, what in agency.entries:
        told = filled(what, agency, Random(1))
        assert "{" not in told
        assert "}" not in told
