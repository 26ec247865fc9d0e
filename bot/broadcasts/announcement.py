"""What a broadcast says: one version per language, and the buttons under all of them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from bot.language.languages import FALLBACK


class Kind(StrEnum):
    """What carries the words; albums are none of these, for they cannot have buttons."""

    TEXT = "text"
    PHOTO = "photo"
    DOCUMENT = "document"
    VIDEO = "video"


class Offer(StrEnum):
    """A button that an officer can put under a broadcast."""

    REGISTRATION = "registration"
    RSVP = "rsvp"
    ASK = "ask"


@dataclass(frozen=True, kw_only=True)
class Version:
    """A message as an officer sent it: its words, their formatting as Telegram's entities.

    ``file_id`` is Telegram's own for a photo, document or video that it has already, and
    ``link_preview`` says as Telegram does what is shown of a link, where that is not the usual.
    ``message`` is the officer's own message: when they edit it, the version is to follow.
    """

    kind: Kind = Kind.TEXT
    text: str
    entities: tuple[Mapping[str, Any], ...] = ()
    file_id: str | None = None
    link_preview: Mapping[str, Any] | None = None
    message: int | None = None


@dataclass(frozen=True, kw_only=True)
class Announcement:
    """The versions by language, in the order in which they were written.

    ``edition`` is the one that the buttons are about.
    """

    versions: Mapping[str, Version]
    offers: tuple[Offer, ...] = ()
    edition: int | None = None

    def language_for(self, language: str) -> str:
        """Return the language in which somebody who speaks ``language`` gets it."""
        wishes = (language, FALLBACK, *self.versions)
        return next(code for code in wishes if code in self.versions)

    def version_for(self, language: str) -> Version:
        """Return what somebody who speaks ``language`` gets."""
        return self.versions[self.language_for(language)]


def loses_a_file(before: Announcement, after: Announcement, languages: Collection[str]) -> bool:
    """Whether somebody would have a file taken away, which no correction can do."""
    return any(
        before.version_for(code).kind is not Kind.TEXT and after.version_for(code).kind is Kind.TEXT
        for code in languages
    )
