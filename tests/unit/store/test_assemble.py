from datetime import date

import pytest
from sqlalchemy import text

from timeline.model.mark import MarkKind
from timeline.model.when import When
from timeline.store.changes import FileBroughtIn
from timeline.store.engine import writing
from timeline.store.problems import ChangeRefused, WorkspaceProblem


def test_events_come_in_date_order_whatever_the_order_of_their_files(work):
    template = work.events["visit"]
    rows = tuple(
        template.model_copy(update={"id": f"row {number}", "when": when})
        for number, when in enumerate(
            [When.unknown("undated"), When.exact(date(2016, 6, 1)), When.exact(date(2009, 1, 1))]
        )
    )
    work.record(FileBroughtIn(file="f", digest="f", events=rows))

    assert [row.id for row in work.workspace.chronology("child-a").events] == [
        "row 2",
        "call",
        "meeting",
        "visit",
        "row 1",
        "row 0",
    ]


def test_marks_come_good_practice_first_then_by_time(work):
    work.mark("question", "visit", kind=MarkKind.QUESTION)
    work.mark("missed", "visit", kind=MarkKind.MISSED_OPPORTUNITY)
    work.mark("good", "visit", kind=MarkKind.GOOD_PRACTICE)
    work.mark("a later good", "visit", kind=MarkKind.GOOD_PRACTICE)

    assert list(work.marks) == ["good", "a later good", "missed", "question"]


def test_extra_columns_keep_the_order_of_their_file(work):
    extra = {"Zone": "1", "Author": "2", "Month": "3"}
    row = work.events["visit"].model_copy(update={"id": "row", "extra": extra})
    work.record(FileBroughtIn(file="f", digest="f", events=(row,)))

    assert list(work.events["row"].extra) == ["Zone", "Author", "Month"]


def test_an_unknown_case_is_refused_with_a_sentence(workspace):
    with pytest.raises(ChangeRefused, match="no case “child-z”"):
        workspace.chronology("child-z")


def test_a_row_that_cannot_be_read_points_to_verifying(work):
    with writing(work.workspace._engine) as connection:
        connection.execute(text("UPDATE events SET body = '{' WHERE id = 'visit'"))

    with pytest.raises(WorkspaceProblem, match="log verify"):
        work.workspace.chronology("child-a")
