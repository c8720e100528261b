from timeline.own_form.headline import headline_apart, headline_line


def test_a_headline_is_the_line_above_what_happened() -> None:
    assert headline_line({"Headline": "Rash", "What happened": "Seen by GP"}) == "Headline: Rash"


def test_where_there_is_no_headline_nothing_stands_above() -> None:
    assert headline_line({"What happened": "Seen by GP"}) is None


def test_words_of_an_agency_that_begin_like_a_headline_stay_the_agencys() -> None:
    row = {"What happened": "Headline: as they wrote it"}
    line = headline_line(row)
    assert headline_apart({"What happened": f"{line}\n{row['What happened']}"}) == {
        "Headline": "",
        **row,
    }


def test_a_headline_without_anything_below_it_is_taken_apart_too() -> None:
    assert headline_apart({"What happened": "Headline: Rash"}) == {
        "Headline": "Rash",
        "What happened": "",
    }


def test_a_row_without_a_headline_stays_as_it_is() -> None:
    assert headline_apart({"What happened": "Seen by GP"}) == {"What happened": "Seen by GP"}
