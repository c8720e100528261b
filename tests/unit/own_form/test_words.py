import pytest

from timeline.own_form.words import as_lines, from_lines, listed, parts_of, quoted, unquoted


@pytest.mark.parametrize(
    "parts", [(), ("Police",), ("Police", "Health; visiting"), ("a\\;", "b\nc"), ("\\n",)]
)
def test_a_list_in_a_cell_comes_apart_again(parts: tuple[str, ...]) -> None:
    assert parts_of(listed(parts)) == parts


@pytest.mark.parametrize("text", ["RAG", "a”b", "", "two\nlines", "back\\slash"])
def test_quoted_words_come_out_of_their_quotes(text: str) -> None:
    assert unquoted(quoted(text)) == text


def test_words_without_quotes_are_not_quoted() -> None:
    assert unquoted("RAG") is None


def test_named_lines_are_read_as_they_were_written() -> None:
    row = {"Kind": "contact", "Known by": "Police\nGP; from 2014", "“RAG: now”": "a\n\nb: c"}
    assert from_lines("\n".join(as_lines(row))) == row


def test_a_line_that_was_typed_by_hand_belongs_to_the_one_before_it() -> None:
    assert from_lines("Kind: contact\nTags: a\nand so: on") == {
        "Kind": "contact",
        "Tags": "a\nand so: on",
    }


def test_a_first_line_without_a_name_is_kept() -> None:
    assert from_lines("typed by hand\n\nKind: contact") == {
        "“More”": "typed by hand\n", "Kind": "contact",
    }  # fmt: skip
