"""Numbers with their noun, for notes that a person reads."""


def counted(number: int, one: str, many: str | None = None) -> str:
    """ "1 row", "12 rows"; `many` where an s is not enough ("boxes")."""
    return f"{number} {one if number == 1 else many or one + 's'}"
