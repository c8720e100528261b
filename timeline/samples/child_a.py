"""Writes the files of the sample case Child A from their source: python -m timeline.samples.child_a

The written files are kept beside their source, as they ship; writing them again gives the
same bytes.
"""

from pathlib import Path

from timeline.samples.review_source import write_review
from timeline.samples.shipped import sample_cases
from timeline.samples.source import SourceFile, read_source
from timeline.samples.write_source import write_source


def sources(case: Path) -> tuple[SourceFile, ...]:
    """The sources of a case's files, in the order of their names."""
    return tuple(read_source(path) for path in sorted((case / "source").glob("[0-9]*.toml")))


def write_case(case: Path, to: Path) -> list[Path]:
    """Write the agencies' files and review.json of a case into a folder; return their paths."""
    told = sources(case)
    files = [write_source(source, to) for source in told]
    return [*files, write_review(case / "source" / "review.toml", told, to)]


def main() -> None:
    """Write Child A anew, in place."""
    case = sample_cases() / "child-a"
    for path in write_case(case, case):
        print(path.name)


if __name__ == "__main__":
    main()
