"""Where the sample cases are: beside the package in the source tree, or inside the wheel."""

from pathlib import Path

AGENCY_FILES = (".docx", ".xlsx", ".csv")


class NoSuchSample(LookupError):
    """There is no sample case of that name; the message says which there are."""


def sample_cases() -> Path:
    """The folder that holds a folder for each sample case."""
    package = Path(__file__).resolve().parent.parent
    beside, inside = package.parent / "sample_cases", package / "shipped" / "sample_cases"
    return inside if inside.is_dir() else beside


def names() -> tuple[str, ...]:
    """The names of the sample cases, in order."""
    return tuple(sorted(p.parent.name for p in sample_cases().glob("*/review.json")))


def case_folder(name: str) -> Path:
    """The folder of one case, with its files and review.json. Raises NoSuchSample."""
    if name not in names():
        raise NoSuchSample(f"There is no sample case {name!r}. There are: {', '.join(names())}.")
    return sample_cases() / name


def agency_files(name: str) -> tuple[Path, ...]:
    """The files of one case as its agencies sent them, by name. Raises NoSuchSample."""
    found = (path for path in case_folder(name).iterdir() if path.suffix in AGENCY_FILES)
    return tuple(sorted(found))
