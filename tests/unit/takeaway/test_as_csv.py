import csv
from io import StringIO

from tests.unit.takeaway.cases import CHRONOLOGY, FULL
from timeline.takeaway.as_csv import BOM, as_csv


def rows() -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(as_csv(CHRONOLOGY).removeprefix(BOM), newline="")))


def test_it_begins_so_that_excel_reads_its_letters() -> None:
    assert as_csv(CHRONOLOGY).encode().startswith(b"\xef\xbb\xbf")


def test_no_cell_is_a_formula() -> None:
    cells = [cell for row in rows() for cell in row.values()]
    assert any(cell.startswith("'=") for cell in cells)
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in cells)


def test_the_events_come_first_in_date_order_each_with_its_marks() -> None:
    told = rows()[: len(CHRONOLOGY.events)]
    assert [row["Ref"] for row in told] == [event.id for event in CHRONOLOGY.events]
    full = next(row for row in told if row["Ref"] == FULL.id)
    assert full["Marks"].startswith("★ Good practice: Shared early: in writing.")
    assert full["“Comment / Analysis”"] == "line one\nline: two"
    assert (full["Date"], full["Time"]) == ("?22 May 2016", "14:05")


def test_a_stretch_of_time_has_its_days_and_lanes() -> None:
    span = next(row for row in rows() if row["Ref"] == "m-3")
    assert (span["From"], span["To"]) == ("1 February 2016", "3 April 2016")
    assert span["Lanes"] == "Children’s social care; Health visiting"
