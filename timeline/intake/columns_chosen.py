"""Choosing the field of every column of a table: by hand, by heading, then by content."""

from collections.abc import Callable, Sequence

from timeline.intake.columns import Column
from timeline.intake.columns_by_content import Content
from timeline.intake.fields import MAY_REPEAT, ONLY_ONE, Field
from timeline.intake.headings import chosen_by_hand, names_own_worker, recognise_heading

_UNKNOWN = "no field is known for it"


def choose_columns(
    headings: Sequence[str],
    content: Content,
    mapping: tuple[tuple[str, str], ...],
    *,
    agency_known: bool,
) -> tuple[Column, ...]:
    """The columns of a table, from its headings ("" where there is none) and its content.

    What was chosen by hand stands: for the one column whose label it names ("Comment
    (column 5)"), else for every column of that heading. Where it is known whose table it
    is, a column of agencies under no known heading tells who was in touch, not who
    recorded. Raises ValueError where the mapping names no field.
    """
    choice = _Choice(headings, content)
    choice.by_hand(mapping)
    choice.by_heading()
    choice.by_content(agency_known=agency_known)
    return choice.columns()


class _Choice:
    """The fields chosen so far, by column."""

    def __init__(self, headings: Sequence[str], content: Content) -> None:
        self._headings = headings
        self._labels = _labels(headings)
        self._content = content
        self._fields: dict[int, Field] = {}
        self._why: dict[int, str] = {}
        self._by_hand: set[int] = set()

    def by_hand(self, mapping: tuple[tuple[str, str], ...]) -> None:
        for index, label in enumerate(self._labels):
            chosen = chosen_by_hand(label, mapping) or chosen_by_hand(
                self._headings[index], mapping
            )
            if chosen is not None:
                self._take(index, chosen.field, chosen.why)
                self._by_hand.add(index)

    def by_heading(self) -> None:
        recognised = {
            index: found
            for index, heading in enumerate(self._headings)
            if index not in self._by_hand and (found := recognise_heading(heading))
        }
        for sure in (True, False):
            for index, found in recognised.items():
                if found.sure is not sure:
                    continue
                if self._is_free(found.field):
                    self._take(index, found.field, found.why)
                else:
                    self._why[index] = f"another column was chosen for {ONLY_ONE[found.field]}"

    def by_content(self, *, agency_known: bool) -> None:
        content = self._content
        self._take_dates()
        if not self._has("time"):
            self._first("time", self._open(), content.are_times, "its cells are times of day")
        self._take_names(agency_known=agency_known)
        if not self._has("child_seen"):
            bare = [index for index in self._open() if not self._headings[index]]
            self._first("child_seen", bare, content.are_answers, "its cells are yes and no")
        if not self._has("what"):
            self._take_longest_text()

    def columns(self) -> tuple[Column, ...]:
        return tuple(
            Column(
                index=index,
                label=label,
                field=self._fields.get(index, ""),
                why=self._why.get(index, _UNKNOWN),
            )
            for index, label in enumerate(self._labels)
        )

    def _take_dates(self) -> None:
        content = self._content
        dated = [index for index in self._open() if content.are_dates(index)]
        for index in self._taken_for("date"):
            if dated and not content.holds_a_date(index):
                del self._fields[index]
                self._why[index] = "none of its cells is a date"
        if not self._has("date"):
            self._first("date", dated, content.are_dates, "its cells are dates")

    def _take_names(self, *, agency_known: bool) -> None:
        content = self._content
        if not self._has("people"):
            self._first("people", self._open(), content.are_people, "its cells are people")
        if agency_known:
            if not self._has("in_touch"):
                self._first(
                    "in_touch", self._open(), content.are_agencies, "its cells are agencies"
                )
            return
        if not self._has("agency"):
            self._first("agency", self._open(), content.are_agencies, "its cells are agencies")
        if not self._has("agency"):
            why = "its cells are agencies, whatever the heading"
            people = self._taken_for("people")
            workers = [index for index in people if names_own_worker(self._headings[index])]
            self._first("agency", workers, content.are_agencies, why)
        if not self._has("agency"):
            sources = self._taken_for("source_ref")
            self._first("agency", sources, content.are_several_agencies, why)

    def _take_longest_text(self) -> None:
        content = self._content
        candidates = self._open() + self._taken_for("note")
        candidates = [index for index in candidates if content.mean_length(index) > 0]
        if candidates:
            longest = max(candidates, key=lambda index: (content.mean_length(index), -index))
            self._take(longest, "what", "it has the longest text")

    def _first(self, field: Field, among: list[int], test: Callable[[int], bool], why: str) -> None:
        for index in among:
            if test(index):
                self._take(index, field, why)
                return

    def _take(self, index: int, field: Field, why: str) -> None:
        self._fields[index] = field
        self._why[index] = why

    def _is_free(self, field: Field) -> bool:
        return field in MAY_REPEAT or not self._has(field)

    def _has(self, field: Field) -> bool:
        return field in self._fields.values()

    def _taken_for(self, field: Field) -> list[int]:
        return [
            index
            for index, taken in sorted(self._fields.items())
            if taken == field and index not in self._by_hand
        ]

    def _open(self) -> list[int]:
        """The columns that nothing is known of yet."""
        return [index for index in range(len(self._headings)) if index not in self._fields]


def _labels(headings: Sequence[str]) -> list[str]:
    """A name for each column: its heading, numbered where another column has it too."""
    labels: list[str] = []
    for index, heading in enumerate(headings):
        label = heading or f"Column {index + 1}"
        if label in labels and headings[index - 1] != heading:
            label = f"{label} (column {index + 1})"
        labels.append(label)
    return labels
