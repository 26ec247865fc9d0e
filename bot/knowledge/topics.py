"""What can be asked about, and whom a letter invites: one contract for all languages."""

from bot.language.record import Record
from bot.language.texts import Text


class Topic(Record):
    """Something people ask about.

    In one clause a topic gives way to those in ``gives_way_to``: "when is the deadline" asks for
    the deadline, not for the dates. ``derived`` topics have no facts of their own (an overview,
    the letter, what changed); ``edition_free`` ones are about the Forum as such; ``command`` is
    the slash command.
    """

    id: str
    name: Text
    derived: bool = False
    edition_free: bool = False
    command: str | None = None
    gives_way_to: tuple[str, ...] = ()
    related: tuple[str, ...] = ()


class StakeholderType(Record):
    """One of the five kinds of stakeholders that the letters address."""

    id: str
    name: Text
    also: tuple[str, ...] = ()
