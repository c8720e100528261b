import pytest

from timeline.intake.seen import Answer, answer_in
from timeline.model.event import ChildSeen

SEEN, ALONE, NOT = ChildSeen.SEEN, ChildSeen.SEEN_ALONE, ChildSeen.NOT_SEEN


@pytest.mark.parametrize(
    ("cell", "answer"),
    [
        ("Yes", Answer(SEEN, keep_words=False)),
        ("Y", Answer(SEEN, keep_words=False)),
        ("Seen", Answer(SEEN, keep_words=False)),
        ("seen alone", Answer(ALONE, keep_words=False)),
        ("Yes - alone", Answer(ALONE, keep_words=False)),
        ("No", Answer(NOT, keep_words=False)),
        ("Not seen.", Answer(NOT, keep_words=False)),
        ("", Answer(None, keep_words=False)),
        ("-", Answer(None, keep_words=False)),
    ],
)
def test_a_plain_answer_is_said_in_full(cell: str, answer: Answer) -> None:
    assert answer_in(cell) == answer


@pytest.mark.parametrize(
    ("cell", "seen"),
    [
        ("Yes, asleep in cot", SEEN),
        ("Seen, not spoken to", SEEN),
        ("Yes, seen alone at school", ALONE),
        ("No - mother only", NOT),
        ("Not seen, curtains closed", NOT),
        ("Yes, not alone", SEEN),
        ("?", None),
        ("n/a", None),
        ("Unborn", None),
    ],
)
def test_further_words_are_kept(cell: str, seen: ChildSeen | None) -> None:
    assert answer_in(cell) == Answer(seen, keep_words=True)


@pytest.mark.parametrize("cell", ["asleep", "Heard only", "with MGM", "Sibling yes"])
def test_words_that_do_not_say_so_are_left_to_a_person(cell: str) -> None:
    assert answer_in(cell) == Answer(None, keep_words=True, unclear=True)
