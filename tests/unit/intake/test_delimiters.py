from timeline.intake.delimiters import delimiter_of


def test_a_title_above_the_headings_does_not_hide_the_delimiter():
    text = "School chronology, spring\n\nDate|Event\n1/6/16|late, tired\n2/6/16|absent\n"
    assert delimiter_of(text, usual=",") == "|"


def test_where_no_delimiter_convinces_the_usual_one_of_the_ending_is_taken():
    assert delimiter_of("a,b\nc\nd\ne,f,g\nh\n", usual=",") == ","
    assert delimiter_of("one\ntwo\n", usual="\t") == "\t"


def test_sentences_without_a_promise_of_cells_stay_whole():
    assert delimiter_of("Seen, well\nNot seen\nMoved, left, gone\n", usual=None) is None


def test_a_tab_between_cells_outweighs_commas_within_them():
    text = "".join(f"{day}/6/16\tSeen, well\tHV, GP\n" for day in range(1, 9))
    assert delimiter_of(text, usual=",") == "\t"


def test_a_quotation_mark_that_a_wrong_delimiter_leaves_open_does_not_matter():
    text = 'Date;Event\n1/6/16;"Seen, ""well""\nand asleep"\n2/6/16;x\n'
    assert delimiter_of(text, usual=",") == ";"
