"""Writes the pages of docs/ that are made from the code: the command line, and the keys."""

import re
from pathlib import Path
from typing import Any

import typer.main

from timeline.command.main import app

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
KEYS_BEGIN, KEYS_END = "<!-- keys -->", "<!-- end of keys -->"


def command_line() -> str:
    """docs/command-line.md, a section a command."""
    parts = [
        "# The command line",
        "",
        "Exit codes: 0 done; 2 could not be used (bad arguments, a file that cannot be read; "
        "nothing is stored); 3 done, and something needs a person's eye (rows, or a file that is "
        "in the case already with other contents).",
        "",
        "`--workspace` is a file or a database URL; without it a file in your data folder is used. "
        "A URL such as `postgresql+psycopg://user@host/board` needs the extra `postgresql`: "
        "`pip install 'case-timeline[postgresql]'`.",
    ]
    _walk(typer.main.get_command(app), "", parts)
    return "\n".join(parts) + "\n"


def _walk(command: Any, name: str, parts: list[str]) -> None:
    if hasattr(command, "commands"):
        for word, child in command.commands.items():
            _walk(child, f"{name} {word}".strip(), parts)
        return
    parts += ["", f"## case-timeline {name}", "", " ".join((command.help or "").split()), ""]
    rows = [_row(parameter) for parameter in command.params]
    if rows:
        parts += ["| option | what it is |", "| --- | --- |", *rows]


def _row(parameter: Any) -> str:
    names = " ".join(f"`{name}`" for name in parameter.opts if name.startswith("-"))
    needed = " Required." if parameter.required else ""
    shown = names or f"`{parameter.name.upper()}`"
    return f"| {shown} | {getattr(parameter, 'help', '') or ''}{needed} |"


def keys_table() -> str:
    """The keys of the picture as a table, from the module that the picture itself uses."""
    source = (ROOT / "assets" / "painter" / "keys.mjs").read_text(encoding="utf-8")
    pairs = re.findall(r'keys: "([^"]+)",\s*does: "([^"]+)"', source)
    rows = [f"| {keys} | {does} |" for keys, does in pairs]
    return "\n".join(["| key | what it does |", "| --- | --- |", *rows])


def main() -> None:
    """Write the pages."""
    (DOCS / "command-line.md").write_text(command_line(), encoding="utf-8")
    page = DOCS / "walk-and-mark.md"
    before, rest = page.read_text(encoding="utf-8").split(KEYS_BEGIN)
    _, after = rest.split(KEYS_END)
    page.write_text(f"{before}{KEYS_BEGIN}\n{keys_table()}\n{KEYS_END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
