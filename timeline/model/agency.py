"""Agencies: who recorded, who was in touch, and whether their rows are agreed."""

from datetime import datetime
from enum import StrEnum
from typing import Literal

from timeline.model.frozen import Frozen


class AgencyFamily(StrEnum):
    """The family an agency belongs to; lanes can be gathered by it."""

    SOCIAL_CARE = "social care"
    POLICE = "police"
    HEALTH = "health"
    EDUCATION = "education"
    JUSTICE = "justice"
    HOUSING = "housing"
    VOLUNTARY = "voluntary"
    FAMILY = "family"


class Agreement(Frozen):
    """The state in which an agency's chronology stands with that agency."""

    state: Literal["sent", "queried", "agreed"]
    by: str
    at: datetime


class Agency(Frozen):
    """An agency, as named in the case. `id` is a short stable slug of the name."""

    id: str
    name: str
    family: AgencyFamily
    agreement: Agreement | None = None
