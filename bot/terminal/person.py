"""A person as Telegram lets them act: they type, edit and press buttons."""

from bot.terminal import message_text
from bot.terminal.bot_api import BotApi
from bot.terminal.messages import Button, Chat, Json, Message
from bot.terminal.messenger import Query


class Person:
    """Somebody with a private chat with the bot; ``language`` is that of their app, if any."""

    def __init__(
        self, api: BotApi, user_id: int, first_name: str, language: str | None = "en"
    ) -> None:
        self.user: Json = {"id": user_id, "is_bot": False, "first_name": first_name}
        if language:
            self.user["language_code"] = language
        private = {"id": user_id, "type": "private", "first_name": first_name}
        self.chat = api.messenger.chats.setdefault(user_id, Chat(user_id, private))
        self._messenger = api.messenger

    def says(self, text: str) -> Message:
        """Send a text to the bot."""
        message = self._messenger.post(self.chat, typed("text", text), sender=self.user)
        self._messenger.updates.add("message", message.data)
        return message

    def edits(self, message: Message, text: str) -> Message:
        """Change a text sent before."""
        kept = {key: v for key, v in message.data.items() if key not in ("text", "entities")}
        data = kept | typed("text", text) | {"edit_date": int(self._messenger.now())}
        edited = Message(data)
        self._messenger.chats[message.chat_id].messages[message.id] = edited
        self._messenger.updates.add("edited_message", data)
        return edited

    def presses(self, message: Message, button: Button) -> Query:
        """Press a button; the query tells the bot's answer."""
        return self._pressed(message, str(button.data))

    def _pressed(self, message: Message, data: str) -> Query:
        query = self._messenger.query()
        chat = self._messenger.chats[message.chat_id]
        seen = chat.messages.get(message.id)
        gone = {"message_id": message.id, "chat": chat.json, "date": 0}
        self._messenger.updates.add(
            "callback_query",
            {
                "id": query.id,
                "from": self.user,
                "message": seen.data if seen else gone,
                "chat_instance": str(chat.id),
                "data": data,
            },
        )
        return query


def typed(field: str, text: str) -> Json:
    """Return the fields of a message with a text as somebody types it."""
    marks = message_text.found(text)
    name = "entities" if field == "text" else f"{field}_entities"
    return {field: text, **({name: marks} if marks else {})}
