"""What the learning event leads to: findings, actions and their impact."""

from datetime import date

from timeline.model.frozen import Frozen


class Finding(Frozen):
    """Something learned, with the marks and events it rests on."""

    id: str
    words: str
    marks: tuple[str, ...] = ()
    events: tuple[str, ...] = ()


class Action(Frozen):
    """What will be done about a finding: by whom (name and role), by when, seen how."""

    id: str
    finding: str
    words: str
    name: str
    role: str
    by: date
    measure: str


class Impact(Frozen):
    """What an action changed, seen on a day."""

    id: str
    action: str
    seen_on: date
    words: str


class LearningEvent(Frozen):
    """One day in the room."""

    id: str
    held_on: date
    title: str
    stages: tuple[str, ...] = ()
