from datetime import date

import pytest

from timeline.samples.source import read_source

TOLD = """
file = "notes.xlsx"
title = "Notes"
[[table]]
sheet = "One"
columns = ["Date", "Event"]
rows = [
  { across = "Our notes" },
  { headings = true },
  ["@first", 2016-02-08, "Visit"],
  { blank = true },
  ["9/2/16", "Call"],
]
"""


def read(tmp_path, told):
    path = tmp_path / "1-notes.toml"
    path.write_text(told, encoding="utf-8")
    return read_source(path)


def test_rows_stand_in_the_source_as_the_file_will_show_them(tmp_path):
    (table,) = read(tmp_path, TOLD).tables
    assert [row.sort for row in table.rows] == ["across", "headings", "cells", "blank", "cells"]
    assert table.rows[1].cells == ("Date", "Event")


def test_a_name_is_no_cell(tmp_path):
    row = read(tmp_path, TOLD).tables[0].rows[2]
    assert row.name == "first"
    assert row.cells == (date(2016, 2, 8), "Visit")


def test_a_row_that_does_not_fit_its_columns_is_named(tmp_path):
    with pytest.raises(ValueError, match=r"notes.xlsx, row 5: 3 cells, 2 columns"):
        read(tmp_path, TOLD.replace('"Call"', '"Call", "More"'))
