"""The words of made-up agencies: what they write, read from words.toml."""

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from random import Random
from typing import Any


@dataclass(frozen=True)
class Wording:
    """What one agency writes: (type, child seen, what happened) for each sort of entry."""

    name: str
    worker: str
    entries: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class Words:
    """All agencies, and the words that they share."""

    agencies: tuple[Wording, ...]
    impacts: tuple[str, ...]
    actions: tuple[str, ...]
    notes: tuple[str, ...]
    authors_notes: tuple[str, ...]
    present: tuple[str, ...]


def read_words() -> Words:
    """The words that ship with the package."""
    told = tomllib.loads(files("timeline.samples").joinpath("words.toml").read_text("utf-8"))
    agencies = tuple(_wording(agency) for agency in told.pop("agency"))
    return Words(agencies=agencies, **{name: tuple(words) for name, words in told.items()})


def filled(text: str, wording: Wording, rng: Random) -> str:
    """A text with its worker and its number put in."""
    if "{" not in text:
        return text
    return text.format(w=f"{wording.worker}{rng.randint(1, 3)}", n=rng.randint(2, 9))


def _wording(told: dict[str, Any]) -> Wording:
    entries = tuple((kind, seen, what) for kind, seen, what in told["entries"])
    return Wording(name=told["name"], worker=told["worker"], entries=entries)
