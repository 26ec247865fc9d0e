"""What the bot has to say, before it is put into words."""

from dataclasses import dataclass

from bot.knowledge.editions import Edition
from bot.knowledge.facts import Fact
from bot.knowledge.letters import Letter


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """Whether something named in the question is on record there: "organisation:itu" → yes."""

    subject: str
    holds: bool


@dataclass(frozen=True, kw_only=True)
class Stated:
    """The facts on a topic. ``edition`` is None for what is said of the Forum as such."""

    edition: Edition | None
    topic: str
    facts: tuple[Fact, ...] = ()
    letters: tuple[Letter, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    aspects: frozenset[str] = frozenset()
    shortened: bool = False
    """Whether details are left out; a button tells them."""
    unchanged: bool = False
    """Whether the question took a change for granted that no letter makes."""


@dataclass(frozen=True, kw_only=True)
class NotStated:
    """The edition is on record, its letters do not state the topic.

    ``topic`` is None for things no letter speaks of; ``ask`` are the contact facts to turn to, and
    ``ask_edition`` the edition they come from when it is another one.
    """

    edition: Edition
    topic: str | None
    ask: tuple[Fact, ...]
    ask_edition: Edition | None = None
    elsewhere: tuple[int, ...] = ()
    """The editions whose letters do state the topic."""


@dataclass(frozen=True, kw_only=True)
class UnknownEdition:
    """An edition that is not on record, as it was named."""

    named: str


@dataclass(frozen=True, kw_only=True)
class NoneAhead:
    """The next edition was asked for and none is on record; facts of the latest follow."""


@dataclass(frozen=True, kw_only=True)
class LatestIsOver:
    """No edition was named; the latest on record was taken, and it is over."""

    edition: Edition


@dataclass(frozen=True, kw_only=True)
class WhichOne:
    """It cannot be decided without asking which of ``topics`` of the edition is meant."""

    edition: Edition
    topics: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class RsvpWanted:
    """Somebody wants to attend, to change or to withdraw."""

    edition: Edition


@dataclass(frozen=True, kw_only=True)
class Courtesy:
    """A greeting, thanks, or a question about the bot itself; ``again`` in a conversation."""

    again: bool = False


@dataclass(frozen=True, kw_only=True)
class OutOfScope:
    """Not about the Forum, or not understood; what was understood of it, if anything."""

    edition: Edition | None = None
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class EarlierEditions:
    """A list goes on with editions before those told; ``edition`` is the first of them to tell."""

    edition: Edition
    oldest: Edition


Item = (
    Stated | NotStated | UnknownEdition | NoneAhead | LatestIsOver | WhichOne | RsvpWanted
    | Courtesy | OutOfScope | EarlierEditions
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Answer:
    """Everything there is to say to one message, in order."""

    items: tuple[Item, ...]

    @property
    def decision(self) -> str:
        """The decision as contract and statistics name it; the first kind that is there counts."""
        for kind, name in _DECISIONS:
            if any(isinstance(item, kind) for item in self.items):
                return name
        return "decline"

    @property
    def editions(self) -> tuple[int, ...]:
        """The years that the answer speaks of."""
        stated = (i.edition for i in self.items if isinstance(i, Stated | NotStated) and i.edition)
        return tuple(dict.fromkeys(edition.edition for edition in stated))

    @property
    def topics(self) -> tuple[str, ...]:
        """The topics that the answer speaks of."""
        stated = (item.topic for item in self.items if isinstance(item, Stated | NotStated))
        return tuple(dict.fromkeys(topic for topic in stated if topic))


_DECISIONS: tuple[tuple[type, str], ...] = (
    (Stated, "answer"), (NotStated, "not_stated"), (UnknownEdition, "unknown_edition"),
    (RsvpWanted, "rsvp"), (WhichOne, "clarify"), (Courtesy, "smalltalk"), (OutOfScope, "decline"),
)  # fmt: skip
