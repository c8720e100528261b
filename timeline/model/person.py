"""People of a case, known on screen by their cipher."""

from timeline.model.event import Audience
from timeline.model.frozen import Frozen


class Person(Frozen):
    """A person and the cipher that stands for them (Child A, Mother, MGM, SW1, HV2)."""

    id: str
    cipher: str
    name: str | None = None
    relation: str | None = None
    audience: Audience = Audience.PANEL


class Relationship(Frozen):
    """How one person stands to another, for the genogram: `person` is `kind` of `other`."""

    person: str
    other: str
    kind: str
