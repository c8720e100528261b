from pathlib import Path

import pytest

from tests.unit.takeaway.cases import CHRONOLOGY
from timeline.takeaway.write import FORMATS, CannotWrite, write


@pytest.mark.parametrize("ending", sorted(FORMATS))
def test_the_ending_says_what_is_written(tmp_path: Path, ending: str) -> None:
    write(CHRONOLOGY, tmp_path / f"taken{ending.upper()}")
    begins = {".docx": b"PK", ".csv": b"\xef\xbb\xbfRef", ".json": b"{"}[ending]
    assert (tmp_path / f"taken{ending.upper()}").read_bytes().startswith(begins)
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("name", ["taken.odt", "taken"])
def test_another_ending_is_told_which_there_are(tmp_path: Path, name: str) -> None:
    with pytest.raises(CannotWrite, match=r"there are \.csv, \.docx, \.json"):
        write(CHRONOLOGY, tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_stands_there_is_replaced_whole(tmp_path: Path) -> None:
    (tmp_path / "taken.json").write_text("older and much longer" * 10_000)
    write(CHRONOLOGY, tmp_path / "taken.json")
    assert (tmp_path / "taken.json").read_text(encoding="utf-8").endswith("}\n")


def test_where_it_cannot_be_put_nothing_half_written_stays(tmp_path: Path) -> None:
    (tmp_path / "taken.json").mkdir()
    with pytest.raises(OSError):  # noqa: PT011  (which one is the system's affair)
        write(CHRONOLOGY, tmp_path / "taken.json")
    assert [path.name for path in tmp_path.iterdir()] == ["taken.json"]
