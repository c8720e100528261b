"""Sample files of any size, and copies of the cases that ship."""

import shutil
from datetime import date
from pathlib import Path
from random import Random

from timeline.samples.any_size_dates import days_of_a_case
from timeline.samples.any_size_tables import TEMPLATES, Hand, table_of
from timeline.samples.any_size_words import Wording, Words, read_words
from timeline.samples.shipped import agency_files
from timeline.samples.source import SourceFile
from timeline.samples.write_source import write_source

MOST_EVENTS = 100_000
MOST_IN_WORD, MOST_IN_EXCEL = 150, 1_500
"""Above these a table is sent from a case system as .csv, as agencies do, and is fast."""


def write_sample(events: int, seed: int, to: Path) -> list[Path]:
    """Write the files of 5 to 15 made-up agencies that together have so many events.

    With fewer events than agencies there is a file for each event. The same seed gives the
    same bytes. Raises ValueError outside 1 to 100 000 events.
    """
    if not 1 <= events <= MOST_EVENTS:
        raise ValueError(f"A sample has from 1 to {MOST_EVENTS} events; {events} were asked for.")
    rng = Random(seed)  # noqa: S311 (made-up files, not secrets)
    words = read_words()
    agencies = _agencies(events, words, rng)
    to.mkdir(parents=True, exist_ok=True)
    shares = _shares(days_of_a_case(events, rng), len(agencies), rng)
    return [
        write_source(_file(place, agency, days, words, rng), to)
        for place, (agency, days) in enumerate(zip(agencies, shares, strict=True))
    ]


def write_named(name: str, to: Path) -> list[Path]:
    """Copy the agencies' files of a case that ships. Raises NoSuchSample."""
    files = agency_files(name)
    to.mkdir(parents=True, exist_ok=True)
    return [Path(shutil.copyfile(path, to / path.name)) for path in files]


def _agencies(events: int, words: Words, rng: Random) -> tuple[Wording, ...]:
    fewest = min(5, events)
    return words.agencies[: rng.randint(fewest, min(len(words.agencies), max(fewest, events)))]


def _shares(days: list[date], agencies: int, rng: Random) -> list[list[date]]:
    """The days of each agency, in order; each has one at least, the first agencies most."""
    shares: list[list[date]] = [[] for _ in range(agencies)]
    weights = [1 / (place + 2) for place in range(agencies)]
    owners = [*range(agencies), *rng.choices(range(agencies), weights, k=len(days) - agencies)]
    rng.shuffle(owners)
    for day, owner in zip(days, owners, strict=True):
        shares[owner].append(day)
    return shares


def _file(place: int, wording: Wording, days: list[date], words: Words, rng: Random) -> SourceFile:
    ending = _ending(place, len(days))
    hand = Hand(wording, words, date_habit=rng.randrange(5), real_dates=ending == ".xlsx")
    windows = ending == ".csv" and place % 2 == 1
    return SourceFile(
        file=wording.name.lower().replace("'", "").replace(" ", "-") + ending,
        title=f"{wording.name}: chronology",
        tables=(table_of(days, TEMPLATES[place % len(TEMPLATES)], hand, rng),),
        delimiter=";" if windows else ",",
        encoding="cp1252" if windows else "utf-8",
    )


def _ending(place: int, events: int) -> str:
    """The sort of file: Word, Excel and delimited in turn, as far as the size allows."""
    wanted = (".docx", ".xlsx", ".csv")[place % 3]
    most = {".docx": MOST_IN_WORD, ".xlsx": MOST_IN_EXCEL, ".csv": MOST_EVENTS}[wanted]
    return wanted if events <= most else ".csv"
