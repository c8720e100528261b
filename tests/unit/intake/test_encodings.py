from timeline.intake.encodings import decode


def test_plain_english_needs_no_note():
    assert decode(b"Date,Event", "a.csv").notes == ()


def test_letters_that_windows_does_not_have_are_guessed_and_it_is_told():
    text = decode("Дата;Событие;Ѓорѓи\n".encode("cp1251") * 9, "a.csv")
    assert text.notes
    assert "check names" in text.notes[0]
