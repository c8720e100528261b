from datetime import UTC, datetime

from timeline.model.mark import Mark, MarkKind, MarkState
from timeline.own_form.mark_register import MarkEntry, MarkRegister, mark_row
from timeline.own_form.marks_by_number import marks_by_number

AT = datetime(2026, 7, 1, 10, 0, 3, 250, tzinfo=UTC)
MARK = Mark(id="m-1", kind=MarkKind.QUESTION, events=("e2", "e1"), author="HV2 · phone", at=AT)
Told = list[tuple[str, str, str]]


def test_all_that_is_about_a_mark_comes_back_by_its_number() -> None:
    told: Told = []
    register = MarkRegister()
    register.take(mark_row(MARK, 4, (2, 1)), lambda *problem: told.append(problem))
    assert register.get(4) == MarkEntry(
        "m-1", "● Question", MarkState.ACCEPTED, "HV2 · phone", AT, (2, 1)
    )
    assert told == []


def test_a_row_without_a_ref_or_with_anothers_is_told_and_left_out() -> None:
    told: Told = []
    register = MarkRegister()
    register.take(mark_row(MARK, 4, (1,)), lambda *problem: told.append(problem))
    register.take(mark_row(MARK, 5, (1,)), lambda *problem: told.append(problem))
    register.take({"No.": "6", "State": "accepted"}, lambda *problem: told.append(problem))
    assert (register.get(5), register.get(6)) == (None, None)
    assert [(column, read) for column, read, _ in told] == [("Ref", "m-1"), ("Ref", "")]


def test_a_state_that_is_none_is_told() -> None:
    told: Told = []
    row = mark_row(MARK, 4, (1,)) | {"State": "agreed"}
    MarkRegister().take(row, lambda *problem: told.append(problem))
    assert [(column, read) for column, read, _ in told] == [("State", "agreed")]


def test_a_mark_of_another_kind_than_the_register_says_is_told() -> None:
    told: Told = []
    register = MarkRegister()
    register.take(mark_row(MARK, 4, (1,)), lambda *problem: told.append(problem))
    row = {"No.": "1", "Marks": "★ Good practice [4]: She rang\n★ Good practice [4]: Twice"}
    (mark,), rest = marks_by_number(row, register, lambda *problem: told.append(problem))
    assert (mark.kind, mark.reason, mark.place) == (MarkKind.GOOD_PRACTICE, "She rang", 1)
    assert rest == "★ Good practice [4]: Twice"
    assert [(column, read) for column, read, _ in told] == [
        ("Mark", "● Question"),
        ("Marks", "[4]"),
    ]
