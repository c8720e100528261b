from dataclasses import replace

from timeline.journeys.one_contact import perhaps_one_contact
from timeline.model.chronology import Link

MEETING = "08/02/2016,Strategy meeting with the police and children's social care"


def test_rows_of_two_agencies_that_tell_of_one_meeting_are_grouped(police):
    readings = [police(MEETING), police("09/02/2016,Call", MEETING, name="h.csv", agency="Housing")]

    (group,) = perhaps_one_contact(readings)
    assert {(source.file, source.row) for source in group} == {("police.csv", 2), ("h.csv", 3)}


def test_rows_that_a_file_links_already_are_left_out(police):
    one, other = police(MEETING), police(MEETING, name="h.csv", agency="Housing")
    ids = (one.events[0].id, other.events[0].id)
    linked = replace(one, links=(Link(kind="same contact", events=ids),))

    assert perhaps_one_contact([linked, other]) == ()
