import pytest

from timeline.journeys.earlier import earlier_version

ROWS = ("01/02/2016,Called to the house", "03/02/2016,Report taken", "09/02/2016,Home visit")


@pytest.fixture
def there(bring, case_id, police):
    """The police's three rows are in the case."""
    bring(case_id, police(*ROWS))


@pytest.mark.usefixtures("there")
def test_a_corrected_file_of_the_same_name_is_an_earlier_version(workspace, case_id, police):
    found = earlier_version(workspace, case_id, police(*ROWS[:2], "10/02/2016,Home visit"))

    assert (found.file, found.same_rows, found.may_replace) == ("police.csv", 2, True)
    assert found.words == (
        "police.csv is in the case already with other contents; 2 of its rows are the same."
    )


@pytest.mark.usefixtures("there")
def test_a_corrected_file_under_another_name_is_known_by_its_rows(workspace, case_id, police):
    found = earlier_version(workspace, case_id, police(*ROWS, "10/02/2016,Call", name="final.csv"))

    assert found.may_replace
    assert found.words == "3 rows of final.csv are in the case already, from police.csv."


@pytest.mark.usefixtures("there")
def test_a_file_that_shares_a_row_or_two_does_not_replace(workspace, case_id, police):
    found = earlier_version(workspace, case_id, police(ROWS[0], name="police 2.csv"))

    assert (found.same_rows, found.may_replace) == (1, False)
    assert found.words == "1 row of police 2.csv is in the case already, from police.csv."


@pytest.mark.usefixtures("there")
def test_another_agencys_file_of_the_same_name_is_no_version_of_it(workspace, case_id, police):
    assert earlier_version(workspace, case_id, police(*ROWS, agency="Housing")) is None


@pytest.mark.usefixtures("there")
def test_the_same_file_is_no_earlier_version_of_itself(workspace, case_id, police):
    assert earlier_version(workspace, case_id, police(*ROWS)) is None


@pytest.mark.usefixtures("there")
def test_rows_without_words_say_nothing_of_an_earlier_file(workspace, case_id, police):
    reading = police("01/02/2016,", name="other.csv")
    assert earlier_version(workspace, case_id, reading) is None


@pytest.mark.usefixtures("there")
def test_a_row_with_another_word_anywhere_is_not_the_same(workspace, case_id, police):
    reading = police("01/02/2016,Called to the house twice", *ROWS[1:])
    assert earlier_version(workspace, case_id, reading).same_rows == 2
