import pytest

from timeline.intake.columns_by_content import Content
from timeline.intake.columns_chosen import choose_columns
from timeline.intake.date_cells import DateCells
from timeline.intake.raw import RawRow, Value


def _content(*columns: tuple[Value, ...]) -> Content:
    rows = [RawRow(number, cells) for number, cells in enumerate(zip(*columns, strict=True), 1)]
    return Content(rows, len(columns), DateCells(month_first=False))


def _fields(
    headings: tuple[str, ...], content: Content, *, agency_known: bool = False
) -> list[str]:
    chosen = choose_columns(headings, content, (), agency_known=agency_known)
    return [column.field for column in chosen]


DAYS = ("1/2/16", "c. March 2016", "31/02/2016", "note")
WORDS = ("Called to the flat", "Seen at the surgery", "Letter to the school", "Nothing more")


def test_a_column_of_dates_is_the_date_though_some_are_typed_wrong() -> None:
    assert _content(DAYS).are_dates(0)
    assert not _content(WORDS).are_dates(0)
    assert not _content(("", None, "", "")).are_dates(0)


def test_a_heading_of_dates_over_words_gives_way_to_the_column_that_holds_them() -> None:
    content = _content(("Bob", "Sue", "Bob", "Jo"), DAYS, WORDS)
    assert _fields(("From", "Mystery", "Event"), content) == ["", "date", "what"]


def test_a_date_column_of_rubbish_stays_the_date_where_no_other_holds_dates() -> None:
    assert _fields(("Date", "Event"), _content(("x", "y", "z", "w"), WORDS)) == ["date", "what"]


def test_the_longest_text_is_what_happened_even_under_a_heading_for_notes() -> None:
    content = _content(DAYS, ("a", "b", "c", "d"), WORDS)
    assert _fields(("Date", "Mystery", "Comments"), content) == ["date", "", "what"]


def test_a_few_known_agencies_are_the_agency() -> None:
    agencies = ("CSC", "Police", "CSC", "Zebra")
    assert _fields(("Date", "Mystery", "Event"), _content(DAYS, agencies, WORDS)) == [
        "date",
        "agency",
        "what",
    ]


def test_where_the_agency_is_known_such_a_column_says_who_was_in_touch() -> None:
    content = _content(DAYS, ("CSC", "Police", "CSC", "GP"), WORDS)
    fields = _fields(("Date", "Mystery", "Event"), content, agency_known=True)
    assert fields == ["date", "in_touch", "what"]


def test_ciphers_are_people() -> None:
    content = _content(DAYS, ("Mother, SW1", "SW1", "", "HV2 and Mother"), WORDS)
    assert _fields(("Date", "Mystery", "Event"), content) == ["date", "people", "what"]


def test_sources_that_are_agencies_are_the_agency_where_nothing_else_tells_it() -> None:
    content = _content(DAYS, ("GP", "Police", "GP", "CSC"), WORDS)
    headings = ("Date", "Source", "Event")
    assert _fields(headings, content) == ["date", "agency", "what"]
    assert _fields(headings, content, agency_known=True) == ["date", "source_ref", "what"]


@pytest.mark.parametrize(("heading", "field"), [("", "child_seen"), ("Consent given", "")])
def test_yes_and_no_are_about_the_child_only_where_no_heading_says_otherwise(
    heading: str, field: str
) -> None:
    content = _content(DAYS, WORDS, ("Yes", "No", "", "Yes"))
    assert _fields(("Date", "Event", heading), content) == ["date", "what", field]


def test_a_column_without_a_heading_is_named_by_its_place() -> None:
    chosen = choose_columns(
        ("Date", "", "Event"), _content(DAYS, WORDS, WORDS), (), agency_known=True
    )
    assert chosen[1].label == "Column 2"
