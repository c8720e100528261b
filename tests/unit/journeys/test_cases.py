from datetime import date

import pytest

from timeline.journeys.cases import (
    CaseNotClear,
    case_named,
    case_titled,
    day_of_birth,
    new_case,
    open_case,
)


def test_a_case_is_opened_under_a_short_id_that_no_other_has(workspace, stamp):
    assert open_case(workspace, " Child B ", stamp()) == "child-b"
    assert open_case(workspace, "child B", stamp(), born=date(2015, 1, 1)) == "child-b-2"
    assert [case.title for case in workspace.cases()] == ["Child B", "child B"]


def test_a_case_that_is_only_thought_of_is_not_opened(workspace):
    assert new_case(workspace, "Child B").id == "child-b"
    assert workspace.cases() == ()


def test_files_go_into_the_case_of_the_title_and_never_into_one_of_the_id(workspace, case_id):
    assert case_titled(workspace, "child b").id == case_id
    assert case_titled(workspace, "child-b") is None


def test_a_case_is_looked_at_by_its_title_or_its_id(workspace, case_id):
    assert case_named(workspace, "CHILD B") == case_named(workspace, "child-b") == case_id


def test_two_cases_of_one_title_are_told_apart_by_their_ids_alone(workspace, case_id, stamp):
    open_case(workspace, "Child B", stamp())

    for asked in (case_titled, case_named):
        with pytest.raises(CaseNotClear, match=r"child-b .*child-b-2"):
            asked(workspace, "Child B")
    assert case_named(workspace, "child-b-2") == "child-b-2"


def test_of_two_titles_the_one_with_the_same_capitals_is_meant(workspace, case_id, stamp):
    other = open_case(workspace, "CHILD B", stamp())

    assert case_titled(workspace, "CHILD B").id == other
    assert case_titled(workspace, "Child B").id == case_id


@pytest.mark.parametrize("asked", [case_titled, case_named, new_case])
def test_a_title_has_a_word_in_it(workspace, asked):
    with pytest.raises(CaseNotClear, match="needs a title"):
        asked(workspace, " ")


def test_a_case_that_is_not_there_is_told_with_those_that_are(workspace, case_id):
    with pytest.raises(CaseNotClear, match="there is: Child B"):
        case_named(workspace, "Nobody")


def test_a_day_of_birth_is_one_day():
    assert day_of_birth("13/11/2015") == date(2015, 11, 13)
    with pytest.raises(ValueError, match="expected one day"):
        day_of_birth("November 2015")
