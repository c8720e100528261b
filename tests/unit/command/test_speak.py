from timeline.command.speak import plain


def test_words_from_outside_are_neither_markup_nor_orders_to_the_terminal():
    said = plain("[red]Łukasz[/red]\x1b]0;title\x07\tand\nmore")

    assert said.plain == "[red]Łukasz[/red]�]0;title�\tand\nmore"
    assert said.spans == []
