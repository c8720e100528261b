from datetime import date

from timeline.model.event import Event
from timeline.model.mark import MarkKind, MarkState
from timeline.model.when import When
from timeline.store.changes import FileBroughtIn


def test_a_case_at_a_glance(work):
    work.bring_in("police.csv", "call-out", agency_id="police")
    work.mark("m", "visit")
    work.mark("n", "visit", kind=MarkKind.QUESTION, state=MarkState.PROPOSED)
    (case,) = work.workspace.cases()

    assert (case.id, case.title, case.subject) == ("child-a", "Child A", "Child A")
    assert (case.events, case.agencies) == (4, 2)
    assert (case.first, case.last) == (date(2016, 2, 8), date(2016, 2, 8))
    assert case.marks == {MarkKind.GOOD_PRACTICE: 1, MarkKind.QUESTION: 1}
    assert case.last_changed == work.now


def test_what_was_set_aside_is_not_counted(work):
    work.mark("m", "visit", state=MarkState.SET_ASIDE)

    assert work.workspace.cases()[0].marks == {}


def test_the_first_and_last_day_take_in_imprecise_dates(work):
    template = work.events["visit"]
    whens = [
        When(text="from 2014", earliest=date(2014, 1, 1), sense="throughout"),
        When(text="before 2018", latest=date(2017, 12, 31), sense="within"),
        When.unknown("undated"),
    ]
    rows = tuple(template.model_copy(update={"id": when.text, "when": when}) for when in whens)
    work.record(FileBroughtIn(file="f", digest="f", events=rows))
    (case,) = work.workspace.cases()

    assert (case.first, case.last) == (date(2014, 1, 1), date(2017, 12, 31))


def test_a_case_without_events_has_no_first_and_last_day(work):
    work.undo("Reviewer")
    (case,) = work.workspace.cases()

    assert (case.first, case.last, case.events, case.agencies) == (None, None, 0, 0)


def test_cases_come_in_the_order_of_their_titles(work):
    for case, title in (("z", "an older case"), ("y", "Zebra")):
        work.case = case
        work.open(title)

    assert [case.title for case in work.workspace.cases()] == ["an older case", "Child A", "Zebra"]


def test_the_last_change_of_a_case_is_its_own(work):
    then = work.workspace.cases()[0].last_changed
    work.case = "child-b"
    work.open("Child B")

    first, second = work.workspace.cases()
    assert first.last_changed == then
    assert second.last_changed == work.now


def test_an_open_end_counts_as_the_day_that_is_known(work):
    work.undo("Reviewer")
    before = When(text="before 2018", latest=date(2017, 12, 31), sense="within")
    row = Event(id="row", when=before, agency="csc", what="Moved here")
    work.record(FileBroughtIn(file="f", digest="f", events=(row,)))
    (case,) = work.workspace.cases()

    assert (case.first, case.last) == (date(2017, 12, 31), date(2017, 12, 31))
