"""People who do all that Telegram lets them do, and see what happens in their chats."""

from typing import Any

from bot.terminal import files, message_text
from bot.terminal.bot_api import BotApi
from bot.terminal.messages import Button, Chat, Json, Message
from bot.terminal.messenger import Query
from bot.terminal.person import Person as Terminal
from bot.terminal.person import typed
from tests.bot_api.eyes import Eyes

_SIZE = {"width": 512, "height": 512}
_ONLY_FROM_PEOPLE: dict[str, Json] = {
    "voice": {"duration": 1},
    "audio": {"duration": 1},
    "animation": {**_SIZE, "duration": 1},
    "sticker": {**_SIZE, "type": "regular", "is_animated": False, "is_video": False},
}
"""Kinds of files that the bot does not send, and what Telegram tells of them besides."""


class Group(Eyes):
    """A group the bot is in; people are given it as ``chat``. Only a forum has topics."""

    def __init__(
        self,
        api: BotApi,
        group_id: int,
        title: str,
        kind: str = "supergroup",
        *,
        forum: bool = False,
    ) -> None:
        known = {"id": group_id, "type": kind, "title": title}
        chat = Chat(group_id, known | ({"is_forum": True} if forum else {}))
        api.messenger.chats[group_id] = chat
        super().__init__(api, chat)


class Person(Terminal, Eyes):
    """Somebody with a private chat with the bot; ``language`` is that of their app, if any."""

    def __init__(
        self, api: BotApi, user_id: int, first_name: str = "Ada", language: str | None = "en"
    ) -> None:
        Terminal.__init__(self, api, user_id, first_name, language)
        Eyes.__init__(self, api, self.chat)

    def says(
        self,
        text: str,
        chat: Group | None = None,
        *,
        reply_to: Message | None = None,
        topic: int | None = None,
    ) -> Message:
        """Send a text."""
        return self._send(typed("text", text) | _context(reply_to, topic), chat)

    def sends(
        self, kind: str, content: bytes = b"x", caption: str = "", name: str = "file"
    ) -> Message:
        """Send a file: photo, document, voice, video, audio, sticker or animation."""
        file = self._messenger.keep(kind, name, content)
        fields = files.shown_as(file, kind)
        if kind in _ONLY_FROM_PEOPLE:
            fields[kind] |= _ONLY_FROM_PEOPLE[kind]
        return self._send(fields | (typed("caption", caption) if caption else {}), None)

    def sends_fields(self, fields: Json, chat: Group | None = None) -> Message:
        """Send anything else, such as a location, given as the fields of a message."""
        return self._send(fields, chat)

    def _send(self, content: Json, group: Group | None) -> Message:
        chat = group.chat if group else self.chat
        message = self._messenger.post(chat, content, sender=self.user)
        if chat.private or self._reaches_bot(chat, message):
            self._messenger.updates.add("message", message.data)
        return message

    def _reaches_bot(self, chat: Chat, message: Message) -> bool:
        """Telegram's privacy mode: in groups commands, mentions and replies reach the bot."""
        name = f"@{self._messenger.account.me['username']}".lower()
        marked = {
            entity["type"]: message_text.cut(message.text, entity["offset"], entity["length"])
            for entity in message.entities
        }
        command = marked.get("bot_command", "").lower()
        meant = command and ("@" not in command or command.endswith(name))
        mentioned = marked.get("mention", "").lower() == name
        return bool(meant) or mentioned or message.reply_to in chat.from_bot

    def presses(self, message: Message, button: Button | str) -> Query:
        """Press a button, given as such or by its label; the query tells the bot's answer."""
        if isinstance(button, str):
            button = next(known for known in message.buttons if known.label == button)
        return super().presses(message, button)

    def forges(self, message: Message, data: str) -> Query:
        """Press a button with any data, also one that no longer exists."""
        return self._pressed(message, data)

    def asks_inline(self, text: str) -> Query:
        """Type ``@bot text`` in some chat; the query tells the cards."""
        query = self._messenger.query()
        payload = {"id": query.id, "from": self.user, "query": text, "offset": ""}
        self._messenger.updates.add("inline_query", payload)
        return query

    def blocks(self) -> None:
        """Block the bot."""
        self._membership("kicked")

    def unblocks(self) -> None:
        """Let the bot write again."""
        self._membership("member")

    def _membership(self, status: str) -> None:
        self.chat.blocked = status == "kicked"
        me = self._messenger.account.me
        member: dict[str, Any] = {"status": status, "user": me}
        if status == "kicked":
            member["until_date"] = 0
        before = "member" if self.chat.blocked else "kicked"
        old = {"status": before, "user": me} | ({} if before == "member" else {"until_date": 0})
        change = {
            "chat": self.chat.json,
            "from": self.user,
            "date": int(self._messenger.now()),
            "old_chat_member": old,
            "new_chat_member": member,
        }
        self._messenger.updates.add("my_chat_member", change)


def _context(reply_to: Message | None, topic: int | None) -> Json:
    context: Json = {}
    if reply_to:
        inner = {key: v for key, v in reply_to.data.items() if key != "reply_to_message"}
        context["reply_to_message"] = inner
        if reply_to.data["chat"]["type"] == "supergroup":
            # Replies to replies are a thread as well, though no topic.
            context["message_thread_id"] = reply_to.thread or reply_to.id
    if topic:
        context |= {"message_thread_id": topic, "is_topic_message": True}
    return context
