import pytest

from timeline.store.changes import FileBroughtIn
from timeline.store.problems import CannotUndo, ChangeRefused


def replace(work, digest="digest of social care.docx", *, rows=("visit", "call again")):
    template = work.events["visit"]
    change = FileBroughtIn(
        file="social care.docx",
        digest="as corrected",
        agencies=work.workspace.chronology("child-a").agencies,
        events=tuple(template.model_copy(update={"id": row}) for row in rows),
    )
    stamp = {"actor": "Reviewer", "at": work.now, "change_id": "replaced"}
    return work.workspace.record_all("child-a", [change], replacing=[digest], **stamp)


def test_the_events_of_a_file_are_known(work):
    work.bring_in("police.csv", "call-out", agency_id="police")

    assert work.workspace.events_of("child-a", "digest of police.csv") == {"call-out"}
    assert work.workspace.events_of("child-a", "digest of nothing") == frozenset()


def test_a_corrected_file_takes_the_place_of_the_earlier_one(work):
    taken, brought = replace(work)

    assert (taken.kind, brought.kind) == ("file taken back", "file brought in")
    assert set(work.events) == {"visit", "call again"}
    assert [file.digest for file in work.workspace.brought_in("child-a")] == ["as corrected"]
    assert work.workspace.verify().ok


def test_replacing_a_file_can_be_taken_back_step_by_step(work):
    before = work.workspace.chronology("child-a")
    replace(work)
    work.undo("Reviewer")
    work.undo("Reviewer")

    assert work.workspace.chronology("child-a") == before
    assert work.workspace.verify().ok


def test_a_file_whose_event_someone_marked_is_not_replaced(work):
    work.mark("m", "visit")
    before = work.workspace.last_number()

    with pytest.raises(CannotUndo, match=r"“social care.docx” was not taken out\. .*marked"):
        replace(work)
    assert work.workspace.last_number() == before
    assert len(work.events) == 3


def test_nothing_is_taken_out_where_what_comes_in_its_place_is_refused(work):
    work.bring_in("police.csv", "call-out", agency_id="police")
    before = work.workspace.chronology("child-a")

    with pytest.raises(ChangeRefused, match="call-out"):
        replace(work, rows=("call-out",))
    assert work.workspace.chronology("child-a") == before


def test_a_file_that_is_not_in_the_case_cannot_be_replaced(work):
    with pytest.raises(CannotUndo, match="no longer in this case"):
        replace(work, "digest of nothing")


def test_a_replacement_sent_twice_is_made_once(work):
    assert replace(work) == replace(work)
