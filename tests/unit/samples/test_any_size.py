import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.intake.read import read_file
from timeline.intake.reading import Options
from timeline.samples.any_size import MOST_EVENTS, write_named, write_sample
from timeline.samples.shipped import agency_files


@settings(max_examples=12, deadline=None)
@given(events=st.integers(1, 90), seed=st.integers(0, 9_999))
def test_the_files_hold_as_many_events_as_were_asked_for(events, seed):
    with tempfile.TemporaryDirectory() as folder:
        paths = write_sample(events, seed, Path(folder))
        readings = [read_file(path, path.name, Options()) for path in paths]
    assert sum(len(reading.events) for reading in readings) == events
    assert all(
        event.agency == reading.events[0].agency for reading in readings for event in reading.events
    )


@pytest.mark.parametrize("seed", range(8))
def test_five_to_fifteen_agencies_send_files_of_mixed_sorts(tmp_path, seed):
    paths = write_sample(120, seed, tmp_path)
    assert 5 <= len(paths) <= 15
    assert {path.suffix for path in paths} == {".docx", ".xlsx", ".csv"}


def test_one_event_is_one_file(tmp_path):
    assert len(write_sample(1, 0, tmp_path)) == 1


def test_the_same_seed_gives_the_same_bytes_and_another_does_not(tmp_path):
    def written(seed, folder):
        return [path.read_bytes() for path in write_sample(60, seed, tmp_path / folder)]

    first = written(4, "first")
    assert first == written(4, "again")
    assert first != written(5, "other")


def test_a_large_table_comes_from_a_case_system(tmp_path):
    paths = write_sample(20_000, 1, tmp_path)
    assert max(paths, key=lambda path: path.stat().st_size).suffix == ".csv"


@pytest.mark.parametrize("events", [0, -1, MOST_EVENTS + 1])
def test_a_size_that_cannot_be_made_is_refused_in_words(tmp_path, events):
    with pytest.raises(ValueError, match="from 1 to 100000 events"):
        write_sample(events, 1, tmp_path)


def test_a_named_case_is_copied_as_its_agencies_sent_it(tmp_path):
    copies = write_named("child-a", tmp_path / "here")
    assert [path.name for path in copies] == [path.name for path in agency_files("child-a")]
    assert [path.read_bytes() for path in copies] == [
        path.read_bytes() for path in agency_files("child-a")
    ]
