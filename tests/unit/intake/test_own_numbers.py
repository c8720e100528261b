from timeline.intake.own_numbers import RowRegister

Told = list[tuple[str, str, str]]


def register(told: Told) -> RowRegister:
    held = RowRegister()
    held.enter({"No.": "1", "Ref": "e1", "Kind": "plan"}, lambda *problem: told.append(problem))
    return held


def test_a_row_has_the_rest_of_it_by_its_number_and_its_own_words_first() -> None:
    told: Told = []
    whole = register(told).whole({"No.": "1.", "Kind": "order"}, lambda *p: told.append(p))
    assert whole == {"No.": "1.", "Ref": "e1", "Kind": "order"}
    assert told == []


def test_a_number_that_is_no_number_or_that_nobody_knows_is_told_and_left_off() -> None:
    told: Told = []
    held = register(told)
    for number in ("1a", "2"):
        assert held.whole({"No.": number, "Kind": "x"}, lambda *p: told.append(p)) == {"Kind": "x"}
    assert [(column, read) for column, read, _ in told] == [("No.", "1a"), ("No.", "2")]


def test_a_number_that_stands_twice_in_the_register_is_told_and_the_first_holds() -> None:
    told: Told = []
    held = register(told)
    held.enter({"No.": "1", "Ref": "e2"}, lambda *p: told.append(p))
    assert held.whole({"No.": "1"}, lambda *p: told.append(p))["Ref"] == "e1"
    assert [read for _, read, _ in told] == ["1"]


def test_rows_are_named_by_number_once_they_stand_in_the_chronology() -> None:
    told: Told = []
    held = register(told)
    assert held.refs((1,), lambda *p: told.append(p)) == []
    row = held.whole({"No.": "1"}, lambda *p: told.append(p))
    held.placed(row, "e1")
    assert held.refs((1,), lambda *p: told.append(p)) == ["e1"]
    assert (held.ref_named("row 1"), held.ref_named("e-9")) == ("e1", "e-9")
    assert [(column, read) for column, read, _ in told] == [("On rows", "1")]
