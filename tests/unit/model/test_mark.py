import json
from pathlib import Path

from timeline.model.mark import MARK_WORDS, MarkKind

LOOK = Path(__file__).parents[3] / "assets" / "look.json"


def test_marks_have_the_words_of_the_picture_in_the_same_order() -> None:
    marks = json.loads(LOOK.read_text(encoding="utf-8"))["marks"]
    assert [(mark["kind"], mark["word"].replace("'", "’")) for mark in marks] == [
        (kind.value, word) for kind, word in MARK_WORDS.items()
    ]


def test_good_practice_comes_first() -> None:
    assert next(iter(MARK_WORDS)) is next(iter(MarkKind)) is MarkKind.GOOD_PRACTICE
