import pytest

from timeline.insight.clauses import clauses_of, says_the_same_ended


@pytest.mark.parametrize(
    ("words", "clauses"),
    [
        ("ICO ended when care order made", ("ICO ended", "care order made")),
        ("SO made, ICO discharged", ("SO made", "ICO discharged")),
        ("ICO and supervision order discharged", ("ICO and supervision order discharged",)),
        ("Applied for ICO and supervision order", ("Applied for ICO and supervision order",)),
        ("ICO replaced by supervision order", ("ICO ended", "made supervision order")),
        ("Supervision order in place of ICO", ("Supervision order made", "ended ICO")),
        ("Made for 12 months at 10.30", ("Made for 12 months at 10.30",)),
    ],
)
def test_each_statement_is_a_clause_of_its_own(words: str, clauses: tuple[str, ...]) -> None:
    assert clauses_of(words) == clauses


@pytest.mark.parametrize(
    ("clause", "ended"),
    [
        ("ended today", True),
        ("and was then discharged", True),
        ("the court discharged the order", True),
        ("case closed", False),
        ("foster placement ended", False),
        ("discharged from hospital", False),
    ],
)
def test_only_an_end_of_what_was_named_before_ends_it(clause: str, ended: bool) -> None:
    assert says_the_same_ended(clause) is ended
