import pytest

from timeline.intake.fields import FIELDS, MAY_REPEAT, ONLY_ONE, field_named
from timeline.intake.heading_words import HOLDS, SYNONYMS
from timeline.intake.headings import chosen_by_hand, recognise_heading
from timeline.intake.words import plain_words

TEMPLATES = {
    "Chronolator": {
        "Seq": "ref",
        "Event Ref": "ref",
        "Start Date": "date",
        "Start Time": "time",
        "End Date": "end_date",
        "End Time": "end_time",
        "Source of Information": "source_ref",
    },
    "impact and mitigation": {
        "Date or Period of Event": "date",
        "Significant Event": "what",
        "Source": "source_ref",
        "Impact (Either Positive or Negative)": "impact",
        "Action Taken to Mitigate Adverse Impact on Child": "action",
    },
    "several agencies": {
        "Date": "date",
        "Time": "time",
        "Agency": "agency",
        "Source": "source_ref",
        "Event": "what",
        "Child seen?": "child_seen",
        "Response or Outcome": "action",
        "Comment / Analysis": "note",
    },
    "contacts": {
        "Date/Time": "date",
        "Contact/Event": "what",
        "Who was present": "people",
        "Was the child seen/spoken to": "child_seen",
        "Action/Decision": "action",
        "Good practice / concerns": "note",
    },
    "others met": {
        "Date of contact": "date",
        "DATE OF EVENT:": "date",
        "Date recorded": "date_recorded",
        "Agencies present": "in_touch",
        "Professional": "people",
        "Worker": "people",
        "Subject child": "people",
        "Entry": "what",
        "Details": "what",
        "Comments": "note",
        "Expected practice": "note",
        "Author's comment or analysis": "note",
        "RAG": "note",
        "Outcome": "action",
        "Type of entry": "kind",
        "Key line of enquiry": "tags",
        "Child's own words": "said",
        "Child’s voice": "said",
        "Presentation of baby": "shown",
        "Impact on the child": "impact",
        "Incident No": "ref",
        "Crime reference": "ref",
        "Date of birth": "",
    },
}


@pytest.mark.parametrize(
    ("heading", "field"),
    [pair for template in TEMPLATES.values() for pair in template.items()],
)
def test_the_headings_of_every_template_in_use_are_recognised(heading: str, field: str) -> None:
    found = recognise_heading(heading)
    assert found is not None
    assert found.field == field


@pytest.mark.parametrize(
    ("heading", "field", "why"),
    [
        ("Signifcant Evnt", "what", "looks like a known heading: Significant event"),
        ("Reponse or Outcome", "action", "looks like a known heading: Response or outcome"),
        ("Good practice / concerns", "note", "a known heading"),
        ("Date on which this was first seen", "date", "its heading holds “date”"),
        ("Impact this had upon the baby", "impact", "its heading holds “impact”"),
        ("Professionals who attended", "people", "its heading holds “attended”"),
    ],
)
def test_a_renamed_heading_says_why_it_was_taken_so(heading: str, field: str, why: str) -> None:
    found = recognise_heading(heading)
    assert found is not None
    assert (found.field, found.why) == (field, why)


@pytest.mark.parametrize("words", ["Weather", "", "Shoe size", "A" * 200])
def test_a_heading_nobody_knows_is_left_open(words: str) -> None:
    assert recognise_heading(words) is None


def test_what_was_chosen_by_hand_stands_over_the_heading() -> None:
    chosen = chosen_by_hand("Weather ", (("weather", "what"), ("Date", "")))
    assert chosen is not None
    assert (chosen.field, chosen.why) == ("what", "chosen by hand")
    assert chosen_by_hand("Mood", (("weather", "what"),)) is None


def test_a_field_that_there_is_not_is_refused_with_those_there_are() -> None:
    with pytest.raises(ValueError, match=r'"happening" is no field\. There are: date, end_date'):
        field_named("happening")


def test_extra_and_nothing_leave_a_column_under_its_own_heading() -> None:
    assert field_named("extra") == field_named("") == ""
    assert field_named("Child seen") == "child_seen"


def test_every_heading_stands_for_one_field_only() -> None:
    words = [word for synonyms in SYNONYMS.values() for word in synonyms.split(", ")]
    assert sorted(words) == sorted(set(words))
    assert all(word == plain_words(word) for word in words)


def test_a_field_may_repeat_or_has_words_for_the_column_that_was_one_too_many() -> None:
    assert set(ONLY_ONE) == set(FIELDS) - MAY_REPEAT


def test_every_field_that_headings_stand_for_is_a_field() -> None:
    assert set(SYNONYMS) | {field for field, _ in HOLDS} <= set(FIELDS)
