from timeline.journeys.entry_of_file import entry_of_file
from timeline.model.chronology import Chronology
from timeline.store.changes import FileBroughtIn


def test_the_entry_has_a_place_for_all_that_our_own_json_can_hold():
    apart = {"format", "case"}
    assert set(Chronology.model_fields) - apart <= set(FileBroughtIn.model_fields)


def test_the_entry_holds_the_rows_that_became_no_event(police):
    reading = police("01/02/2016,Call", "Signed: A. Nother,")
    entry = entry_of_file(reading)

    assert (entry.file, entry.digest) == ("police.csv", reading.digest)
    assert entry.events == reading.events
    assert [(note.row, note.text) for note in entry.notes] == [(3, "Signed: A. Nother")]
