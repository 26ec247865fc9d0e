"""Facts: typed values with their source, what they replaced, and doubts about the letter."""

from datetime import date, time
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from bot.knowledge.letters import Source
from bot.language.record import Record
from bot.language.texts import Text

KINDS = (
    "period", "day", "months", "deadline", "place", "person", "phone", "fax", "email", "link",
    "organisations", "signatory", "stakeholders", "statement", "title",
)  # fmt: skip
"""The kinds of value a fact can have; each fact has exactly one."""


class Period(Record):
    """Days from ``first`` to ``last``, both included; ``last`` is None when no end is stated."""

    first: date
    last: date | None = None
    way: Literal["in_person", "remote"] | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.last and self.last < self.first:
            raise ValueError("the last day is before the first: write the earlier day as first")
        return self


class Day(Record):
    """One day, with the hours in Geneva where the letter states them."""

    date: date
    starts: time | None = None
    ends: time | None = None
    to_be_confirmed: bool = False


class Deadline(Record):
    """The last day for something; ``before`` where the letter says before that day.

    ``concerns`` are the stakeholder types that it is for, where it is not for all.
    """

    date: date
    before: bool = False
    concerns: tuple[str, ...] = ()


class Signatory(Record):
    """A person who signed, and the office as the letter gives it."""

    person: str
    office: Text


Phone = Annotated[str, Field(pattern=r"^\+[0-9][0-9 ]+$")]
Email = Annotated[str, Field(pattern=r"^[^@\s]+@[^@\s]+\.[a-z]+$")]
Link = Annotated[str, Field(pattern=r"^(https?://|www\.)\S+$")]
Month = Annotated[str, Field(pattern=r"^[0-9]{4}-(0[1-9]|1[0-2])$")]


class Value(Record):
    """Exactly one value; its key says of which kind it is."""

    period: Period | None = None
    day: Day | None = None
    months: tuple[Month, ...] | None = None
    deadline: Deadline | None = None
    place: str | None = None
    person: str | None = None
    phone: Phone | None = None
    fax: Phone | None = None
    email: Email | None = None
    link: Link | None = None
    organisations: tuple[str, ...] | None = None
    signatory: Signatory | None = None
    stakeholders: tuple[str, ...] | None = None
    statement: Text | None = None
    title: Text | None = None

    @model_validator(mode="after")
    def _one_kind(self) -> Self:
        given = [kind for kind in KINDS if getattr(self, kind) is not None]
        if len(given) != 1:
            raise ValueError(f"not exactly one value: write one of {', '.join(KINDS)}")
        return self

    @property
    def kind(self) -> str:
        """Which of ``KINDS`` this is."""
        return next(kind for kind in KINDS if getattr(self, kind) is not None)


class Replaced(Value):
    """An earlier value that a later letter changed; it stays on record."""

    source: Source


class Fact(Value):
    """A value on record.

    ``label`` says what it is for ("workshop requests"); ``notably`` that the letter's list is
    open; ``detail`` that it is told only when more is asked for; ``doubt`` what seems wrong in
    the letter, which is never silently repaired.
    """

    source: Source
    label: Text | None = None
    notably: bool = False
    detail: bool = False
    doubt: Text | None = None
    replaces: tuple[Replaced, ...] = ()
