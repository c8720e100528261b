"""Dates as they stand on screen."""

import pytest

from timeline.model.when import read_when


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("08/02/2016", "Mon 8 Feb 2016"),
        ("08/02/2016 14:05", "Mon 8 Feb 2016, 14:05"),
        ("08/02/2016 ?14:05", "Mon 8 Feb 2016, perhaps 14:05"),
        ("?8 Feb 2016", "perhaps Mon 8 Feb 2016"),
        ("on or about 8 Feb 2016", "about Mon 8 Feb 2016"),
        ("8-12 Feb 2016", "8 to 12 Feb 2016"),
        ("28 Jan - 3 Feb 2016", "28 Jan to 3 Feb 2016"),
        ("28/12/15 - 3/1/16", "28 Dec 2015 to 3 Jan 2016"),
        ("between 8 and 12 Feb 2016", "between 8 and 12 Feb 2016"),
        ("w/c 8 Feb 2016", "between 8 and 14 Feb 2016"),
        ("March 2016", "March 2016"),
        ("c. March 2016", "about March 2016"),
        ("?March 2016", "perhaps March 2016"),
        ("March/April 2016", "between March and April 2016"),
        ("late 2015/early 2016", "between September 2015 and April 2016"),
        ("June to August 2015", "June to August 2015"),
        ("throughout May 2015", "all of May 2015"),
        ("summer 2015", "summer 2015 (Jun–Aug)"),
        ("Spring term 2015", "between about 1 Jan and 5 Apr 2015"),
        ("between 1 June 2015 and c. 5 June 2015", "between 1 and about 5 Jun 2015"),
        ("2009", "2009"),
        ("1990s", "1990s"),
        ("from 2014", "from 2014"),
        ("until May 2015", "until May 2015"),
        ("before 3/4/16", "on or before 2 Apr 2016"),
        ("after 3/4/16", "on or after 4 Apr 2016"),
        ("undated", "date not known"),
        ("undated, evening", "date not known, evening"),
    ],
)
def test_a_date_on_screen_says_how_precise_it_is(typed: str, words: str) -> None:
    assert read_when(typed).in_words() == words
