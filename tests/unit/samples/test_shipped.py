import pytest

from timeline.samples.shipped import NoSuchSample, agency_files, case_folder, names


def test_child_a_ships():
    assert "child-a" in names()
    assert (case_folder("child-a") / "review.json").is_file()


def test_nine_agencies_sent_a_file():
    endings = sorted(path.suffix for path in agency_files("child-a"))
    assert endings == [".csv"] * 2 + [".docx"] * 4 + [".xlsx"] * 3


def test_a_name_that_no_case_has_is_answered_with_those_there_are():
    with pytest.raises(NoSuchSample, match="There are: child-a"):
        case_folder("child-z")
