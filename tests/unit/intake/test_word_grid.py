from timeline.intake.word_grid import GridCell, resolve


def test_grid_lines_that_no_cell_begins_at_make_no_columns():
    table = [[GridCell("Date", 0, 2), GridCell("Event", 2, 3)]] * 2
    assert [row.cells for row in resolve(table, [])] == [("Date", "Event")] * 2


def test_a_border_dragged_by_a_hair_makes_no_column():
    table = [
        [GridCell("Date", 0, 1), GridCell("Event", 1, 2)],
        [GridCell("22.05.16", 0, 2), GridCell("Visit", 2, 1)],
    ]
    rows = resolve(table, [1500, 20, 4000])
    assert [row.cells for row in rows] == [("Date", "Event"), ("22.05.16", "Visit")]


def test_a_narrow_column_with_text_in_it_stays():
    table = [[GridCell("1", 0, 1), GridCell("Event", 1, 1)]]
    assert resolve(table, [20, 4000])[0].cells == ("1", "Event")


def test_columns_that_a_row_leaves_out_are_empty():
    table = [[GridCell("a", 0, 1), GridCell("b", 1, 1)], [GridCell("c", 1, 1)]]
    assert [row.cells for row in resolve(table, [])] == [("a", "b"), (None, "c")]


def test_a_merge_that_has_no_top_keeps_its_own_text():
    table = [[GridCell("a", 0, 1)], [GridCell("b", 0, 1, "below")]]
    rows = resolve(table, [])
    assert [row.cells for row in rows] == [("a",), ("b",)]
    assert rows[1].merged_from_above == (False,)


def test_a_table_of_one_column_has_no_titles():
    assert not resolve([[GridCell("a", 0, 1)]], [])[0].spans_all


def test_a_table_without_rows_stays_without():
    assert resolve([], []) == ()
