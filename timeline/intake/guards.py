"""What a file from outside must keep to before anything reads it."""

from collections.abc import Iterable

from timeline.intake.raw import CannotRead

MAX_BYTES = 50_000_000
MAX_CELLS = 4_000_000
MAX_COLUMNS = 1_000


def refuse_size(size: int, name: str) -> None:
    """Refuse a file of `size` bytes that is empty, or 50 MB and over."""
    if size == 0:
        raise CannotRead(f"{name} is empty: ask for it again, or choose another file.")
    if size >= MAX_BYTES:
        raise CannotRead(
            f"{name} is {size / 1_000_000:.0f} MB and files of 50 MB and over are not read: "
            "take the pictures out or split it, and bring it in again."
        )


def refuse_spread(spreads: Iterable[tuple[str, int, int]], name: str) -> None:
    """Refuse tables that reach farther than a chronology does, alone or together.

    Each is given by what it is called at the beginning of a sentence ('Sheet "2015"'), its
    height in rows and its width in columns. One cell far away from the others would have
    the whole area between laid out in memory.
    """
    left = MAX_CELLS
    for called, height, width in spreads:
        left -= height * width
        if left < 0 or width > MAX_COLUMNS:
            raise CannotRead(
                f"{called} of {name} reaches to row {height} and column {width}, farther than a "
                "chronology does: delete what stands beyond the chronology and bring it in again."
            )


def damaged(name: str) -> CannotRead:
    """The refusal of a file that is cut short or broken inside."""
    return CannotRead(
        f"{name} is damaged, or only a part of it has arrived: open it in the program it was "
        "made with and save it again, or ask for it again."
    )
