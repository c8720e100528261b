"""What the browser tests share: an app that is served, the sample's files, the two sizes."""

from dataclasses import dataclass
from pathlib import Path

SAMPLE = Path(__file__).resolve().parents[2] / "sample_cases" / "child-a"
WALL = {"width": 1920, "height": 1080}
PHONE = {"width": 390, "height": 844}


@dataclass(frozen=True)
class App:
    """An app that is being served: its address and its workspace file."""

    base: str
    workspace: Path


@dataclass
class Witness:
    """What a page said and fetched while it was open."""

    errors: list[str]
    fetched: list[str]


def sample_files() -> list[Path]:
    """The nine files of Child A as the agencies sent them."""
    return sorted(p for p in SAMPLE.iterdir() if p.suffix in {".docx", ".xlsx", ".csv"})
