from datetime import UTC, datetime, timedelta, timezone

import pytest

from timeline.own_form.moments import moment_of, moment_words

AT = datetime(2026, 11, 25, 2, 11, 8, 152500, UTC)


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (AT, "25 November 2026, 02:11:08.1525 UTC"),
        (AT.replace(microsecond=0), "25 November 2026, 02:11:08 UTC"),
        (AT.replace(second=0, microsecond=0), "25 November 2026, 02:11 UTC"),
        (AT.replace(second=0, microsecond=1), "25 November 2026, 02:11:00.000001 UTC"),
        (AT.replace(tzinfo=None, microsecond=0), "25 November 2026, 02:11:08"),
    ],
)
def test_a_moment_is_written_as_a_person_would_and_read_back_exactly(
    at: datetime, words: str
) -> None:
    assert moment_words(at) == words
    assert moment_of(words) == at


def test_a_moment_of_another_zone_is_told_in_utc() -> None:
    at = AT.astimezone(timezone(timedelta(hours=1)))
    assert moment_words(at) == moment_words(AT)


@pytest.mark.parametrize(
    "words", ["", "last summer", "25 November 2026", "31/02/2016, 10:00 UTC", "1 July 2026, 25:00"]
)
def test_what_is_no_moment_is_refused(words: str) -> None:
    with pytest.raises(ValueError, match="a day and a time"):
        moment_of(words)
