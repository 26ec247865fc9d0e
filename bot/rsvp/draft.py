"""An RSVP dialogue under way: what was answered so far."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from pydantic import TypeAdapter, ValidationError

EDITION = "edition"
STAKEHOLDER = "type"
WAY = "way"
ORGANISATION = "organisation"
CHANGES = "changes"
NEWS = "news"
NEXT_EDITION = "next"
SUMMARY = "summary"
WITHDRAW = "withdraw"
"""The steps. ``CHANGES``, ``NEWS`` and ``NEXT_EDITION`` ask for consent; ``SUMMARY`` is the last,
where everything is answered. Those that ask for a number are named by ``number_of``. ``WITHDRAW``
stands alone: it asks whether what is kept is really to be withdrawn."""

Given = int | str | bool | None
"""What answers a step; None where an organisation is left out."""

_NUMBER = "n."


class Kind(StrEnum):
    """What a dialogue is about: one's own coming, a delegation's, or the next edition."""

    PERSON = "person"
    DELEGATION = "delegation"
    INTEREST = "interest"


@dataclass(frozen=True, kw_only=True)
class Draft:
    """The answers of one dialogue, by step.

    ``token`` tells this dialogue's buttons from those of earlier ones. ``again`` is a step that is
    asked once more although it is answered. ``kept`` says that it changes what is stored.
    ``messages`` are those that somebody typed, by the step that they were heard at last.
    """

    token: str
    kind: Kind
    answers: Mapping[str, Given] = field(default_factory=dict)
    again: str | None = None
    kept: bool = False
    messages: Mapping[str, int] = field(default_factory=dict)

    @property
    def edition(self) -> int | None:
        """The edition it is about, once that is answered."""
        given = self.answers.get(EDITION)
        return given if isinstance(given, int) else None

    def answered(self, step: str, value: Given) -> "Draft":
        """Return it with an answer more."""
        return replace(self, answers={**self.answers, step: value}, again=None)

    def heard(self, step: str, message: int) -> "Draft":
        """Return it with the message that was typed at ``step``."""
        return replace(self, messages={**self.messages, step: message})

    def heard_at(self, message: int) -> str | None:
        """Return the step at which a message was typed, if it still counts."""
        return next((step for step, typed in self.messages.items() if typed == message), None)

    def without(self, step: str) -> "Draft":
        """Return it with ``step`` to be asked."""
        kept = {name: value for name, value in self.answers.items() if name != step}
        return replace(self, answers=kept, again=None)


def number_of(stakeholder: str) -> str:
    """Return the step that asks how many of a stakeholder type are in a delegation."""
    return _NUMBER + stakeholder


def counted(step: str) -> str | None:
    """Return the stakeholder type whose number a step asks for; None for other steps."""
    return step.removeprefix(_NUMBER) if step.startswith(_NUMBER) else None


_DRAFT = TypeAdapter(Draft)


def written(draft: Draft) -> str:
    """Return a draft as text that ``read`` reads."""
    return _DRAFT.dump_json(draft).decode()


def read(text: str) -> Draft | None:
    """Return a draft as it was written; None if that was by a version with other drafts."""
    try:
        return _DRAFT.validate_json(text, strict=True)
    except ValidationError:
        return None
