"""Messages, the files in them and the chats they are in."""

from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

Json = dict[str, Any]


class Button(NamedTuple):
    """A button under a message, with callback ``data`` or a ``url``."""

    label: str
    data: str | None = None
    url: str | None = None


@dataclass(frozen=True, kw_only=True)
class StoredFile:
    """A file as Telegram keeps it."""

    file_id: str
    kind: str
    name: str
    content: bytes


@dataclass(frozen=True)
class Message:
    """One state of a message; ``data`` is its JSON as the Bot API gives it."""

    data: Json
    file: StoredFile | None = None

    @property
    def id(self) -> int:
        return int(self.data["message_id"])

    @property
    def chat_id(self) -> int:
        return int(self.data["chat"]["id"])

    @property
    def text(self) -> str:
        """Text or caption."""
        return str(self.data.get("text") or self.data.get("caption") or "")

    @property
    def entities(self) -> list[Json]:
        found = self.data.get("entities") or self.data.get("caption_entities") or []
        return list(found)

    @property
    def rows(self) -> tuple[tuple[Button, ...], ...]:
        rows = self.data.get("reply_markup", {}).get("inline_keyboard", [])
        return tuple(tuple(map(_button, row)) for row in rows)

    @property
    def buttons(self) -> tuple[Button, ...]:
        return tuple(button for row in self.rows for button in row)

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(button.label for button in self.buttons)

    @property
    def reply_to(self) -> int | None:
        replied = self.data.get("reply_to_message")
        return int(replied["message_id"]) if replied else None

    @property
    def thread(self) -> int | None:
        return self.data.get("message_thread_id")


def _button(raw: Json) -> Button:
    return Button(raw["text"], raw.get("callback_data"), raw.get("url"))


class Shown(NamedTuple):
    """Something a person sees happen in a chat."""

    what: Literal["sent", "edited", "deleted"]
    message: Message


@dataclass
class Chat:
    """A private chat (its id is the person's) or a group, with what was said in it."""

    id: int
    json: Json
    messages: dict[int, Message] = field(default_factory=dict)
    from_bot: set[int] = field(default_factory=set)
    blocked: bool = False

    @property
    def private(self) -> bool:
        return bool(self.json["type"] == "private")
