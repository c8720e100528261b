"""The base of every model: immutable, and strict about names it does not know."""

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """A model that never changes after it was made; unknown fields are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", ser_json_inf_nan="constants")
