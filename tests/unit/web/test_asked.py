"""What the picture, the card and the table may ask for."""

from timeline.model.mark import MarkKind
from timeline.web.desk import Desk
from timeline.web.walk.asked import answer

from .conftest import stamp

EVENT = {"what": "mark", "kind": "good_practice", "event": "e-1"}


def ask(desk: Desk, **asked: object):
    return answer(desk.workspace, "child-b", asked, stamp())


def marks(desk: Desk):
    return desk.chronology("child-b").marks


def test_a_mark_is_there_at_once_and_then_its_reason(desk: Desk) -> None:
    came = ask(desk, **EVENT)
    assert [(m.id, m.kind, m.reason) for m in marks(desk)] == [
        (came.mark, MarkKind.GOOD_PRACTICE, "")
    ]
    ask(desk, what="reason", mark=came.mark, reason="She rang first.", seen=0)
    assert marks(desk)[0].reason == "She rang first."


def test_the_same_mark_twice_is_one_mark(desk: Desk) -> None:
    assert ask(desk, **EVENT).mark == ask(desk, **EVENT).mark
    assert len(marks(desk)) == 1


def test_a_request_that_was_sent_twice_is_done_once(desk: Desk) -> None:
    sent = {
        "what": "mark",
        "id": "0f8fad5b-d9cb-469f-a165-70867728950e",
        "kind": "question",
        "start": "2016-01-01",
        "end": "2016-01-03",
        "lanes": "police",
    }
    assert ask(desk, **sent).mark == ask(desk, **sent).mark
    assert len(marks(desk)) == 1
    assert marks(desk)[0].span.lanes == ("police",)


def test_undo_and_redo_act_on_marks_and_never_on_files(desk: Desk) -> None:
    ask(desk, **EVENT)
    ask(desk, what="undo")
    assert marks(desk) == ()
    ask(desk, what="redo")
    assert len(marks(desk)) == 1
    ask(desk, what="undo")
    assert "nothing of yours" in ask(desk, what="undo").words
    assert len(desk.chronology("child-b").events) == 3


def test_a_reason_written_over_someone_elses_is_refused_and_both_are_shown(desk: Desk) -> None:
    mark = ask(desk, **EVENT).mark
    ask(desk, what="reason", mark=mark, reason="Theirs", seen=0)
    came = ask(desk, what="reason", mark=mark, reason="Yours", seen=0)
    assert came.is_refusal
    assert "Theirs" in came.words
    assert "Yours" in came.words
    assert marks(desk)[0].reason == "Theirs"


def test_what_is_not_understood_is_a_sentence_and_changes_nothing(desk: Desk) -> None:
    for asked in (
        {"what": "burn"},
        {"what": "mark", "kind": "gossip", "event": "e-1"},
        {"what": "mark", "kind": "question"},
        {"what": "mark", "kind": "question", "start": "2016-02-01", "end": "2016-01-01"},
        {"what": "mark", "kind": "question", "event": "e-9"},
        {"what": "reason", "mark": "m-none", "reason": "x", "seen": 0},
        {"what": "take off", "mark": "m-none"},
    ):
        came = ask(desk, **asked)
        assert came.is_refusal, asked
        assert came.words
    assert marks(desk) == ()


def test_a_stretch_of_time_lies_within_the_case_and_its_lanes(desk: Desk) -> None:
    inside = {"what": "mark", "kind": "question", "start": "2016-01-01", "end": "2016-01-03"}
    assert "no lane" in ask(desk, **inside, lanes="nobody").words
    assert ask(desk, **(inside | {"end": "9999-12-31"})).is_refusal
    assert not ask(desk, **inside, lanes="police").is_refusal
