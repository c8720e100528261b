from timeline.intake.own_tables import own_table
from timeline.intake.raw import RawRow, RawTable


def table(*rows: tuple[str | None, ...], number: int | None = 1) -> RawTable:
    held = tuple(RawRow(place, cells) for place, cells in enumerate(rows, start=1))
    return RawTable("f.docx", None, number, held)


HEADINGS = ("Ref", "Date", "What happened", "Marks", "More")


def test_an_agencys_own_table_is_not_taken_for_ours() -> None:
    assert own_table(table(("Date", "Event", "Marks"))) is None


def test_headings_that_were_repeated_and_empty_rows_are_counted_apart() -> None:
    own = own_table(
        table(
            ("A title", None, None, None, None),
            HEADINGS,
            (None,) * 5,
            ("e1", "1/6/2016", "x", None, "Kind: plan"),
            HEADINGS,
        )
    )
    assert own is not None
    assert (own.headings, own.blank, len(own.others)) == (2, 1, 1)
    assert [(row.number, row.row["Kind"]) for row in own.rows] == [(4, "plan")]


def test_in_word_the_headline_is_the_first_line_of_what_happened() -> None:
    own = own_table(table(HEADINGS, ("e1", "1/6/2016", "Headline: Rash\nSeen by GP", None, None)))
    assert own is not None
    row = own.rows[0].row
    assert (row["Headline"], row["What happened"]) == ("Rash", "Seen by GP")
