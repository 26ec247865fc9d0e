"""A reply on its way to a chat, and how it is written down until Telegram has it."""

import json
import secrets
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal, Self

from telegram import InlineKeyboardMarkup, MessageEntity

from bot.telegram_app.broadcasting.parcel import Parcel
from bot.telegram_app.outgoing import Outgoing


@dataclass(frozen=True, kw_only=True)
class Attachment:
    """A file that is made when it is sent: ``recipe`` names who makes it, of ``parameters``.

    The parameters are stored: anything that JSON holds, and nothing that people typed. ``caption``
    is plain text.
    """

    recipe: str
    parameters: Mapping[str, Any]
    caption: str = ""
    buttons: InlineKeyboardMarkup | None = None


@dataclass(frozen=True, kw_only=True)
class File:
    """What a recipe makes; ``content`` may also be a file's id on Telegram.

    A ``caption`` comes before that of the attachment.
    """

    name: str
    content: bytes | Path | str
    kind: Literal["document", "photo", "video"] = "document"
    caption: str = ""
    entities: Sequence[MessageEntity] = ()


Recipe = Callable[[Mapping[str, Any]], Awaitable[File | Parcel]]
"""Makes a file, or a whole message that has words and buttons of its own."""
Part = Outgoing | Attachment


@dataclass(frozen=True, kw_only=True)
class Dispatch:
    """One reply, sent part by part.

    ``reply_to`` is the message that its parts reply to, ``edits`` the one whose place the first
    part takes. ``question`` is the message that it answers and ``changed`` whether that was
    answered before; ``asked_at`` (aware) is when it was sent. In ``language`` the sender says what
    it has to say itself. It is sent on behalf of ``person``, which is not written down.
    """

    id: int
    chat: int
    parts: Sequence[Part]
    language: str
    asked_at: datetime
    thread: int | None = None
    reply_to: int | None = None
    edits: int | None = None
    question: int | None = None
    changed: bool = False
    person: int | None = None

    @property
    def whose(self) -> int:
        """Whose share of the room it takes."""
        return self.person or self.chat

    def replaces(self, older: Self) -> bool:
        """Whether it takes the place of the first message that ``older`` shows."""
        same_message = self.edits is not None and self.edits == older.edits
        same_question = self.question is not None and self.question == older.question
        return same_message or same_question

    def written(self) -> str:
        """Write down all but the id and the chat."""
        known = {
            "parts": [_written(part) for part in self.parts],
            "language": self.language,
            "asked_at": self.asked_at.timestamp(),
            "thread": self.thread,
            "reply_to": self.reply_to,
            "edits": self.edits,
            "question": self.question,
            "changed": self.changed,
        }
        return _compact({name: value for name, value in known.items() if value})

    @classmethod
    def read(cls, number: int, chat: int, written: str) -> Self:
        """Read what ``written`` gave."""
        known = json.loads(written)
        known["parts"] = [_read(part) for part in known["parts"]]
        known["asked_at"] = datetime.fromtimestamp(known["asked_at"], UTC)
        return cls(id=number, chat=chat, **known)


def numbers() -> Iterator[int]:
    """Give the dispatches of this process their ids: rising, and unlike those of any other."""
    ours, last = secrets.randbits(11), 0
    while True:
        last = max(last + 1, time.time_ns() // 1000)
        yield last << 11 | ours


def _written(part: Part) -> dict[str, Any]:
    if isinstance(part, Outgoing):
        return part.fields
    buttons = part.buttons.to_dict() if part.buttons else None
    file = {"recipe": part.recipe, "parameters": dict(part.parameters)}
    return {**file, "caption": part.caption, "buttons": buttons}


def _read(known: dict[str, Any]) -> Part:
    if "recipe" not in known:
        return Outgoing.read(known)
    buttons = known.pop("buttons")
    return Attachment(**known, buttons=InlineKeyboardMarkup.de_json(buttons) if buttons else None)


def _compact(known: Mapping[str, Any]) -> str:
    return json.dumps(known, ensure_ascii=False, separators=(",", ":"))
