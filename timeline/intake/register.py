"""The agencies, people and problems met while a file is read."""

from dataclasses import dataclass, field

from timeline.intake.agencies import recognise_all, unlisted
from timeline.intake.people import Present, present_in
from timeline.intake.place import Place
from timeline.intake.reading import Problem
from timeline.model.agency import Agency
from timeline.model.person import Person


@dataclass
class Register:
    """Grows while a file is read; every agency and person is held once, by id."""

    agencies: dict[str, Agency] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    _named: dict[str, tuple[Agency, ...]] = field(default_factory=dict)
    _present: dict[str, Present] = field(default_factory=dict)

    def agencies_named(self, words: str, place: Place, row: int, column: str) -> tuple[Agency, ...]:
        """The agencies that a cell names. One that nobody listed is taken by its own name.

        Where its words do not tell what kind of agency it is, that is asked, once a file.
        """
        if words not in self._named:
            known = recognise_all(words)
            if not known:
                agency, told = unlisted(" ".join(words.split()))
                known = (agency,)
                if not told:
                    self.problems.append(
                        place.problem(
                            row, column, words, "an agency that is known: which kind is it?"
                        )
                    )
            self._named[words] = known
        return tuple(self.enter(agency) for agency in self._named[words])

    def present(self, words: str) -> Present:
        """Who a cell of people names; they are entered."""
        if words not in self._present:
            self._present[words] = present_in(words)
        present = self._present[words]
        for person in present.people:
            self.people.setdefault(person.id, person)
        for agency in present.agencies:
            self.enter(agency)
        return present

    def enter(self, agency: Agency) -> Agency:
        """Hold an agency; one of the same id that is held already stands."""
        return self.agencies.setdefault(agency.id, agency)
