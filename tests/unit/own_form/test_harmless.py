import pytest

from timeline.own_form.harmless import as_it_was, harmless


@pytest.mark.parametrize(
    "text", ["=1+1", "+44", "-", "@x", "'=1", "''-", "'tis", "plain", "", "\t="]
)
def test_a_cell_made_harmless_comes_back_as_it_was(text: str) -> None:
    assert not harmless(text).startswith(("=", "+", "-", "@", "\t"))
    assert as_it_was(harmless(text)) == text


def test_words_that_no_spreadsheet_would_compute_stay_as_they_are() -> None:
    assert harmless("'tis") == "'tis"
