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
        ("Yes - seen", Answer(SEEN, keep_words=False)),
        ("seen alone", Answer(ALONE, keep_words=False)),
        ("Yes - alone", Answer(ALONE, keep_words=False)),
        ("No", Answer(NOT, keep_words=False)),
        ("N.", Answer(NOT, keep_words=False)),
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
        ("Yes (asleep)", SEEN),
        ("Yes\nasleep upstairs", SEEN),
        ("Yes. No concerns", SEEN),
        ("Y - no marks or bruising", SEEN),
        ("Yes, not alone", SEEN),
        ("Yes - asleep, not woken", SEEN),
        ("Seen, not spoken to", SEEN),
        ("Seen but not alone", SEEN),
        ("Seen - no concerns", SEEN),
        ("Seen with mother", SEEN),
        ("Seen by HV at home", SEEN),
        ("Seen and spoken to", SEEN),
        ("Seen/spoken to", SEEN),
        ("Baby seen in cot", SEEN),
        ("Child was seen at school", SEEN),
        ("Yes seen at nursery", SEEN),
        ("Seen? Yes", SEEN),
        ("Child seen: Y", SEEN),
        ("Seen: at home", SEEN),
        ("Seen? Yes. Alone? No", SEEN),
        ("Yes, seen alone at school", ALONE),
        ("Seen alone in bedroom", ALONE),
        ("Seen and spoken to alone", ALONE),
        ("Yes. Spoken to alone", ALONE),
        ("Seen alone? Yes", ALONE),
        ("Seen? Yes. Alone? Yes", ALONE),
        ("No - mother only", NOT),
        ("No, asleep upstairs", NOT),
        ("N - at nursery", NOT),
        ("No: spoke to mother by phone", NOT),
        ("Not seen, curtains closed", NOT),
        ("Not seen at this visit", NOT),
        ("Not seen since 3 May", NOT),
        ("No, child not seen", NOT),
        ("Baby not seen - asleep", NOT),
        ("Seen? No", NOT),
        ("Child seen: no", NOT),
        ("?", None),
        ("n/a", None),
        ("N/A - telephone", None),
        ("N/A telephone call", None),
        ("n.a. (strategy meeting)", None),
        ("Not applicable - professionals only", None),
        ("Not recorded", None),
        ("N/K", None),
        ("Unborn", None),
        ("Unborn baby", None),
    ],
)
def test_further_words_are_kept(cell: str, seen: ChildSeen | None) -> None:
    assert answer_in(cell) == Answer(seen, keep_words=True)


@pytest.mark.parametrize(
    "cell", ["asleep", "Heard only", "with MGM", "Sibling yes", "Alone in flat"]
)
def test_words_that_do_not_say_so_are_left_to_a_person(cell: str) -> None:
    assert answer_in(cell) == Answer(None, keep_words=True, unclear=True)


@pytest.mark.parametrize(
    "cell",
    [
        "No concerns; seen in cot",
        "No injuries seen, child happy",
        "No change. Seen with mother",
        "No access",
        "No-one at home",
        "No. 12 visited",
        "Yes she was not",
        "N and mother discussed",
    ],
)
def test_a_no_that_belongs_to_the_next_word_is_no_answer(cell: str) -> None:
    assert answer_in(cell) == Answer(None, keep_words=True, unclear=True)


@pytest.mark.parametrize(
    "cell",
    [
        "Yes - not seen",
        "Yes, no reply at the door",
        "Yes - couldn't be woken, wasn't there",
        "Yes/No",
        "Y/N",
        "Yes?",
        "Seen?",
        "?seen",
        "No, seen at school",
        "No. Seen later by HV",
        "Not seen by SW, seen by HV",
        "Seen/Not seen",
        "N/A - seen at school",
        "Not known whether seen",
    ],
)
def test_a_cell_that_also_says_the_opposite_is_left_to_a_person(cell: str) -> None:
    assert answer_in(cell) == Answer(None, keep_words=True, unclear=True)


@pytest.mark.parametrize(
    "cell",
    [
        "Not seen alone",
        "No, not seen alone",
        "Seen alone? No",
        "Seen alone - not alone, mother there",
        "Yes, left alone with sibling",
        "Yes, alone with mother",
        "Yes, alone in room",
        "Seen playing alone",
    ],
)
def test_not_alone_does_not_say_whether_the_child_was_seen(cell: str) -> None:
    assert answer_in(cell) == Answer(None, keep_words=True, unclear=True)


@pytest.mark.parametrize(
    "cell",
    [
        "Yes - by telephone",
        "Seen on video call",
        "Yes, siblings only",
        "Seen mother",
        "Y, mother seen",
    ],
)
def test_a_voice_a_screen_or_another_person_is_not_the_child_seen(cell: str) -> None:
    assert answer_in(cell) == Answer(None, keep_words=True, unclear=True)
