from timeline.model.when import When, read_when
from timeline.own_form.dates import date_of, date_shown, in_the_file


def test_a_date_that_is_not_known_shows_the_words_as_they_were_written() -> None:
    when = When.unknown("31/02/2016 (sic)")
    assert date_shown(when) == "not known (written 31/02/2016 (sic))"
    assert date_of(date_shown(when)) == when
    assert in_the_file(when, date_shown(when)) == ""


def test_a_date_that_nobody_wrote_is_only_not_known() -> None:
    assert date_shown(When.unknown()) == "not known"


def test_a_known_date_shows_itself_alone() -> None:
    assert date_shown(read_when("22.5.16")) == "22 May 2016"
