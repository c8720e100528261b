from datetime import date
from random import Random

import pytest

from timeline.samples.any_size_tables import TEMPLATES, Hand, table_of
from timeline.samples.any_size_words import read_words

DAYS = [date(2016, 2, 8)] * 3 + [date(2016, 3, 1 + place) for place in range(30)]


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_table_has_a_row_for_each_day_in_every_template(template):
    words = read_words()
    hand = Hand(words.agencies[0], words, date_habit=0, real_dates=False)
    table = table_of(DAYS, template, hand, Random(3))
    told = [row for row in table.rows if row.sort == "cells"]
    assert len(told) == len(DAYS)
    assert {len(row.cells) for row in told} == {len(template)}


def test_a_date_left_out_stands_below_one_of_the_same_day():
    words = read_words()
    hand = Hand(words.agencies[0], words, date_habit=0, real_dates=True)
    template = TEMPLATES[0]
    rows = [row for row in table_of(DAYS, template, hand, Random(3)).rows if row.sort == "cells"]
    left_out = [place for place, row in enumerate(rows) if row.cells[0] == ""]
    assert left_out
    assert all(DAYS[place] == DAYS[place - 1] for place in left_out)
