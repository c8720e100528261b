import pytest

from timeline.intake.guards import MAX_BYTES, refuse_size, refuse_spread
from timeline.intake.raw import CannotRead


def test_a_file_just_under_50_mb_is_let_in():
    refuse_size(MAX_BYTES - 1, "police.docx")
    with pytest.raises(CannotRead, match=r"police\.docx is 50 MB and files of 50 MB and over"):
        refuse_size(MAX_BYTES, "police.docx")


def test_an_empty_file_is_refused():
    with pytest.raises(CannotRead, match=r"police\.docx is empty"):
        refuse_size(0, "police.docx")


def test_tables_that_are_large_only_together_are_refused():
    refuse_spread([("Sheet 1", 200_000, 10)], "health.xlsx")
    with pytest.raises(CannotRead, match=r"Sheet 3 of health\.xlsx reaches to row 200000"):
        refuse_spread([(f"Sheet {number}", 200_000, 10) for number in (1, 2, 3)], "health.xlsx")
