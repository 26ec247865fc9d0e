"""The base of every value that is read from a knowledge file."""

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """A frozen value; an unknown key is an error, so that a slip of the pen is seen."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)
