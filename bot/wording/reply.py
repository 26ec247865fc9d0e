"""What a person reads: words, buttons, and what they were made from."""

from dataclasses import dataclass
from typing import NamedTuple

from bot.broadcasts.desk import DeskPress
from bot.rsvp.hearing import Press
from bot.rsvp.wishes import Wish


class Show(NamedTuple):
    """A button's wish: tell ``topics`` of ``edition``; ``in_place`` edits the answer above it.

    ``more`` asks for every detail; ``and_before`` for a list of it and the editions before it.
    """

    edition: int
    topics: tuple[str, ...]
    in_place: bool
    more: bool = False
    and_before: bool = False


class Button(NamedTuple):
    """A button: its label and what it does."""

    label: str
    action: Show | Press | Wish | DeskPress


class Paragraph(NamedTuple):
    """A heading, if any, and the lines below it."""

    heading: str | None
    text: str


@dataclass(frozen=True, kw_only=True)
class Reply:
    """One message to a person. Nothing in it is markup; headings are told apart by place."""

    paragraphs: tuple[Paragraph, ...]
    language: str
    decision: str
    editions: tuple[int, ...] = ()
    topics: tuple[str, ...] = ()
    confidence: float = 1.0
    sources: tuple[str, ...] = ()
    buttons: tuple[tuple[Button, ...], ...] = ()
    wanted: int | None = None
    """The edition that somebody wants to attend, or not to attend any more."""

    @property
    def text(self) -> str:
        """The whole message as plain text."""
        return "\n\n".join(
            "\n".join(part for part in (paragraph.heading, paragraph.text) if part)
            for paragraph in self.paragraphs
        )
