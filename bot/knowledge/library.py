"""Everything on record, in one value that is read once and never changes."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from bot.knowledge.asking import Frame, WaysOfAsking
from bot.knowledge.choices import Choice
from bot.knowledge.editions import Edition, Forum
from bot.knowledge.letters import Letter
from bot.knowledge.names import Organisation, Person, Place
from bot.knowledge.topics import StakeholderType, Topic
from bot.language.languages import Language


@dataclass(frozen=True, kw_only=True)
class Phrasebook:
    """How people ask, by language."""

    asking: Mapping[str, Mapping[str, WaysOfAsking]]
    """By language, then by subject."""
    frames: Mapping[str, Frame]


@dataclass(frozen=True, kw_only=True)
class Library:
    """The knowledge folder as values; mappings are by id, in the order of the files."""

    folder: Path
    languages: Mapping[str, Language]
    topics: Mapping[str, Topic]
    stakeholders: Mapping[str, StakeholderType]
    choices: Mapping[str, Choice]
    letters: Mapping[str, Letter]
    organisations: Mapping[str, Organisation]
    people: Mapping[str, Person]
    places: Mapping[str, Place]
    forum: Forum
    editions: Mapping[int, Edition]
    """By year, oldest first."""
    read_phrasebook: Callable[[], Phrasebook]

    @cached_property
    def phrasebook(self) -> Phrasebook:
        """How people ask; read when first needed, for it is large."""
        return self.read_phrasebook()

    @property
    def latest(self) -> Edition:
        """The newest edition on record."""
        return self.editions[max(self.editions)]

    def upcoming(self, today: date) -> Edition | None:
        """Return the first edition that is not over on ``today`` (Europe/Zurich), if any."""
        ahead: Iterable[Edition] = (e for e in self.editions.values() if not e.over(today))
        return min(ahead, key=lambda e: e.days.first, default=None)

    def current(self, today: date) -> Edition:
        """Return the upcoming edition or, when none is ahead, the latest on record."""
        return self.upcoming(today) or self.latest

    def letters_of(self, edition: int) -> tuple[Letter, ...]:
        """Return the letters about ``edition``, in the order of ``letters.yaml``."""
        return tuple(letter for letter in self.letters.values() if letter.edition == edition)
