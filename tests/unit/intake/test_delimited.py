import pytest

from timeline.intake.delimited import open_delimited
from timeline.intake.raw import CannotRead


def rows(text: str | bytes, name: str = "school.csv") -> list[tuple]:
    data = text.encode() if isinstance(text, str) else text
    return [row.cells for row in open_delimited(data, name).tables[0].rows]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_letters_are_read_in_every_encoding_of_unicode(encoding):
    text = "Date,Event\n22.05.16,Zoë’s café visit – £5\n"
    assert rows(text.encode(encoding))[1] == ("22.05.16", "Zoë’s café visit – £5")


def test_utf_16_with_its_mark_is_read_either_way_round():
    text = "Date;Event\n22.05.16;Zoë\n"
    assert rows(b"\xff\xfe" + text.encode("utf-16-le"))[1] == ("22.05.16", "Zoë")
    assert rows(b"\xfe\xff" + text.encode("utf-16-be"))[1] == ("22.05.16", "Zoë")


def test_windows_letters_are_read_and_it_is_told():
    raw = open_delimited("Date,Event\n22.05.16,Zoë’s visit – £5\n".encode("cp1252"), "a.csv")
    assert raw.tables[0].rows[1].cells == ("22.05.16", "Zoë’s visit – £5")
    assert raw.notes == ("Its characters were read as Windows-1252.",)


def test_one_broken_character_does_not_spoil_the_others():
    data = "Date,Event\n22.05.16,Zoë’s café – ".encode() + b"\xff\n"
    raw = open_delimited(data, "a.csv")
    assert raw.tables[0].rows[1].cells == ("22.05.16", "Zoë’s café – \ufffd")
    assert raw.notes == ("1 character could not be read and stand as \ufffd.",)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(delimiter):
    text = "\n".join(
        delimiter.join(record)
        for record in (("Date", "Event", "Source"), ("1/6/16", "Visit. All well", "HV"))
    )
    assert rows(text) == [("Date", "Event", "Source"), ("1/6/16", "Visit. All well", "HV")]


def test_commas_inside_sentences_do_not_part_cells_between_semicolons():
    text = "Date;Event\n" + "22.05.16;Visited home, mother present, baby asleep\n" * 5
    assert rows(text)[1] == ("22.05.16", "Visited home, mother present, baby asleep")


def test_the_line_of_excel_that_names_the_delimiter_is_no_row():
    assert rows("sep=;\nDate;Event\n") == [("Date", "Event")]


def test_a_quoted_cell_may_hold_delimiters_quotation_marks_and_lines():
    assert rows('Date,Event\n1/6/16,"Said ""no"", then\r\nleft"\n')[1] == (
        "1/6/16",
        'Said "no", then\nleft',
    )


def test_rows_are_numbered_as_records_and_blank_ones_count():
    raw = open_delimited(b'Date,Event\n\n1/6/16,"two\nlines"\n2/6/16,x\n', "a.csv")
    assert [(row.number, row.cells[0]) for row in raw.tables[0].rows] == [
        (1, "Date"),
        (2, None),
        (3, "1/6/16"),
        (4, "2/6/16"),
    ]


def test_short_rows_are_filled_up_and_long_ones_keep_all_their_cells():
    assert rows("a,b\nc\nd,e,f,g\n") == [
        ("a", "b", None, None),
        ("c", None, None, None),
        ("d", "e", "f", "g"),
    ]


def test_empty_lines_at_the_end_are_no_rows():
    assert rows("a,b\nc,d\n\n\n") == [("a", "b"), ("c", "d")]


def test_a_last_record_of_delimiters_is_a_row_so_that_the_account_of_rows_holds():
    assert rows("a;b\nc;d\n;\n") == [("a", "b"), ("c", "d"), (None, None)]


def test_zero_bytes_are_left_out_and_told_of():
    raw = open_delimited(b"Date,Event\n1/6/16,Vi\x00sit\n", "a.csv")
    assert raw.tables[0].rows[1].cells == ("1/6/16", "Visit")
    assert raw.notes == ("1 zero byte in the text was left out.",)


def test_a_quotation_mark_that_is_never_closed_is_refused_with_its_row():
    with pytest.raises(CannotRead, match=r"school\.csv opens a quotation mark in row 2 that"):
        rows('Date,Event\n1/6/16,"Visit\n2/6/16,x\n')


def test_a_long_tail_behind_an_open_quotation_mark_is_refused_with_its_row():
    with pytest.raises(CannotRead, match="opens a quotation mark in row 2"):
        rows('Date,Event\n1/6/16,"Visit\n' + "2/6/16,x\n" * 20_000)


def test_plain_lines_of_a_text_are_one_column():
    text = "22.05.16 Home visit, all well\nMother, tired\nNo further action\n"
    assert rows(text, "notes.txt") == [(line,) for line in text.splitlines()]


def test_lines_end_as_any_system_ends_them():
    assert (
        rows("a,b\rc,d\r")
        == rows("a,b\r\nc,d\r\n")
        == rows("a,b\nc,d")
        == [
            ("a", "b"),
            ("c", "d"),
        ]
    )


def test_bytes_that_are_no_text_are_refused():
    with pytest.raises(CannotRead, match=r"school\.csv is not text that can be read"):
        rows(bytes(range(1, 32)) * 20)


def test_a_text_of_blanks_is_refused():
    with pytest.raises(CannotRead, match="holds no text"):
        rows(" \n\n ")


def test_a_row_without_end_is_refused():
    with pytest.raises(CannotRead, match="reaches to row 3 and column 1101"):
        rows("a,b\nc,d\n" + "," * 1100 + "x")
