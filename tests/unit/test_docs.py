"""What the docs say is so."""

import re
from pathlib import Path

import pytest
import typer.main

from timeline.command.main import app
from timeline.takeaway.write import FORMATS

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"


def commands() -> list[tuple[str, list[str]]]:
    """Every command with its options."""
    found = []

    def walk(command: object, name: str) -> None:
        inner = getattr(command, "commands", None)
        if inner:
            for word, child in inner.items():
                walk(child, f"{name} {word}".strip())
        else:
            options = [o for p in command.params for o in p.opts if o.startswith("--")]  # type: ignore[attr-defined]
            found.append((name, options))

    walk(typer.main.get_command(app), "")
    return found


@pytest.mark.parametrize(("name", "options"), commands(), ids=lambda x: str(x)[:20])
def test_every_command_and_option_is_documented(name: str, options: list[str]) -> None:
    text = (DOCS / "command-line.md").read_text(encoding="utf-8")
    part = text.split(f"## case-timeline {name}\n")[1].split("\n## ")[0]
    for option in options:
        assert f"`{option}" in part, f"{name} {option}"


@pytest.mark.parametrize("ending", sorted(FORMATS))
def test_every_format_that_goes_out_is_documented(ending: str) -> None:
    assert f"`{ending}`" in (DOCS / "take-away.md").read_text(encoding="utf-8")


def test_every_key_is_documented() -> None:
    keys = (ROOT / "assets" / "painter" / "keys.mjs").read_text(encoding="utf-8")
    page = (DOCS / "walk-and-mark.md").read_text(encoding="utf-8")
    found = re.findall(r'keys: "([^"]+)", *\n? *does: "([^"]+)"', keys)
    assert found
    for key, does in found:
        assert f"| {key} | {does} |" in page


def test_every_page_that_the_readme_links_to_is_there() -> None:
    for link in re.findall(r"\]\((docs/[^)]+)\)", (ROOT / "README.md").read_text()):
        assert (ROOT / link).exists(), link
