import json

from timeline.intake.read import read_file
from timeline.intake.reading import FileReading, Options
from timeline.intake.report import needs_attention, report, unmatched_mappings
from timeline.model.case import Case
from timeline.model.chronology import Chronology

CONTENT = b"Police chronology,,\nDate,Event,Weather\n22/05/2016,Visit,Rain\n,,\n31/02/2016,Call,\n"


def _reading() -> FileReading:
    return read_file(CONTENT, "police.csv", Options())


def test_the_report_says_what_became_of_every_row() -> None:
    told = report([_reading(), _reading()])
    counts = {"rows": 5, "events": 2, "notes": 1, "headings": 1, "blank": 1}
    file = told["files"][0]
    assert file["tables"][0]["counts"] == counts
    assert file["counts"] == counts
    assert told["counts"] == {name: 2 * count for name, count in counts.items()}
    assert file["tables"][0]["agency"] == "Police"


def test_the_report_shows_the_mapping_and_why() -> None:
    mapping = report([_reading()])["files"][0]["tables"][0]["mapping"]
    assert [(column["heading"], column["field"]) for column in mapping] == [
        ("Date", "date"),
        ("Event", "what"),
        ("Weather", ""),
    ]
    assert all(column["why"] for column in mapping)


def test_each_problem_names_file_row_and_column_and_what_was_read_and_expected() -> None:
    problem = report([_reading()])["files"][0]["problems"][0]
    assert set(problem) == {"file", "sheet", "table", "row", "column", "read", "expected"}
    assert (problem["file"], problem["row"], problem["column"]) == ("police.csv", 5, "Date")
    assert problem["read"] == "31/02/2016"


def test_files_that_could_not_be_used_stand_in_the_report_with_the_reason() -> None:
    told = report([], [("a.pdf", "a.pdf: .pdf is not read yet.")])
    assert told["refused"] == [{"file": "a.pdf", "why": "a.pdf: .pdf is not read yet."}]
    assert told["files"] == []


def test_the_report_goes_to_json_and_back() -> None:
    told = report([_reading()], [("a.pdf", "why")])
    assert json.loads(json.dumps(told)) == told


def test_only_a_file_with_a_problem_needs_attention() -> None:
    clean = read_file(b"Date,Event\n22/05/2016,Visit\n", "gp.csv", Options())
    assert needs_attention([clean, _reading()])
    assert not needs_attention([clean])
    assert not needs_attention([])


def test_a_heading_that_one_of_several_files_has_is_no_problem_of_the_others() -> None:
    options = Options(mapping=(("Weather", "impact"), ("Moon", "what")))
    with_weather = read_file(CONTENT.replace(b"31/02", b"29/02"), "police.csv", options)
    without = read_file(b"Date,Event\n22/05/2016,Visit\n", "gp.csv", options)
    assert (with_weather.unmatched, without.unmatched) == (("Moon",), ("Weather", "Moon"))
    assert unmatched_mappings([with_weather, without]) == ("Moon",)
    assert unmatched_mappings([without]) == ("Weather", "Moon")
    assert unmatched_mappings([]) == ()


def test_a_mapping_that_no_file_has_needs_attention_and_stands_in_the_report() -> None:
    options = Options(mapping=(("Moon", "what"),))
    reading = read_file(b"Date,Event\n22/05/2016,Visit\n", "gp.csv", options)
    assert reading.problems == ()
    assert needs_attention([reading])
    assert report([reading])["unmatched_mappings"] == ["Moon"]


def test_a_chronology_of_our_own_uses_no_mapping() -> None:
    options = Options(mapping=(("Weather", "impact"),))
    own = Chronology(case=Case(id="a", title="A")).model_dump_json().encode()
    readings = [read_file(own, "a.json", options), read_file(CONTENT, "police.csv", options)]
    assert readings[0].unmatched == ("Weather",)
    assert unmatched_mappings(readings) == ()
