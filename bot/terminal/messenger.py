"""What Telegram keeps: the bot's account, people, chats, messages, files and open queries."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from bot.terminal.messages import Chat, Json, Message, Shown, StoredFile
from bot.terminal.refusals import bad_request, forbidden
from bot.terminal.updates import Updates

BOT_ID = 7_000_000_001
USERNAME = "WSISForumTestBot"
QUERY_SECONDS = 15.0


class Query:
    """A pressed button or an inline query, until the bot answers it."""

    def __init__(self, query_id: str, asked_at: float) -> None:
        self.id = query_id
        self.asked_at = asked_at
        self.answer: Json | None = None
        self._answered = asyncio.Event()

    def give(self, answer: Json) -> None:
        """Keep the bot's answer."""
        self.answer = answer
        self._answered.set()

    async def answered(self, seconds: float = 5.0) -> Json:
        """Return the answer, waiting for it; TimeoutError if there is none."""
        async with asyncio.timeout(seconds):
            await self._answered.wait()
        return self.answer or {}


@dataclass
class Account:
    """What Telegram shows of the bot: texts and menus, by language code ("" is the default)."""

    me: Json
    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    menus: dict[tuple[str, str], list[Json]] = field(default_factory=dict)


class Messenger:
    """The shared state behind the methods; ``now`` gives seconds since 1970 in UTC."""

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        self.now = now
        self.updates = Updates()
        self.account = Account(_bot_account())
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, StoredFile] = {}
        self.queries: dict[str, Query] = {}
        self.watchers: list[Callable[[Shown], None]] = []
        self._message_ids = count(1)
        self._other_ids = count(1)

    def chat(self, chat_id: int | str | None) -> Chat:
        """Return a chat that the bot may write to.

        Raises:
            Refusal: there is none, or the person has blocked the bot.
        """
        if not chat_id:
            raise bad_request("chat_id is empty")
        chat = self.chats.get(int(chat_id)) if str(chat_id).lstrip("-").isdigit() else None
        if chat is None:
            raise bad_request("chat not found")
        if chat.blocked:
            by_person, by_group = "blocked by the user", "kicked from the group chat"
            raise forbidden(f"bot was {by_person if chat.private else by_group}")
        return chat

    def post(
        self,
        chat: Chat,
        content: Json,
        *,
        sender: Json | None = None,
        file: StoredFile | None = None,
    ) -> Message:
        """Put a message into a chat: of the bot, or of the person ``sender``."""
        head = {
            "message_id": next(self._message_ids),
            "from": sender or self.account.me,
            "chat": chat.json,
            "date": int(self.now()),
        }
        message = Message({**head, **content}, file)
        chat.messages[message.id] = message
        if sender is None:
            chat.from_bot.add(message.id)
            self.tell(Shown("sent", message))
        return message

    def keep(self, kind: str, name: str, content: bytes) -> StoredFile:
        """Store a file."""
        file_id = f"{kind}-{next(self._other_ids)}"
        self.files[file_id] = StoredFile(file_id=file_id, kind=kind, name=name, content=content)
        return self.files[file_id]

    def query(self) -> Query:
        """Open a query that the bot has to answer."""
        query = Query(str(next(self._other_ids)), self.now())
        self.queries[query.id] = query
        return query

    def open_query(self, query_id: str) -> Query:
        """Return a query that can still be answered.

        Raises:
            Refusal: it is unknown, answered or too old.
        """
        query = self.queries.get(query_id)
        if query is None or query.answer or self.now() - query.asked_at > QUERY_SECONDS:
            raise bad_request(
                "query is too old and response timeout expired or query ID is invalid"
            )
        return query

    def tell(self, shown: Shown) -> None:
        """Let those who watch see it."""
        for watcher in self.watchers:
            watcher(shown)


def _bot_account() -> Json:
    return {
        "id": BOT_ID,
        "is_bot": True,
        "first_name": "WSIS Forum",
        "username": USERNAME,
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": True,
    }


Method = Callable[[Messenger, Any], Any]
