"""What came in, narrowed to what answering it needs."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Self

from telegram import (
    Chat,
    InlineKeyboardMarkup,
    MaybeInaccessibleMessage,
    Message,
    MessageEntity,
    Update,
)
from telegram.ext import filters


@dataclass(frozen=True, kw_only=True)
class Speaker:
    """Who wrote or pressed: ``person`` is None for somebody who hides behind a group.

    ``code`` is the language of their app as Telegram gives it, which may be nothing.
    """

    person: int | None
    code: str | None

    @classmethod
    def of(cls, update: Update) -> Self:
        """Return who is behind ``update``."""
        user = update.effective_user
        if user is None:
            return cls(person=None, code=None)
        hidden = isinstance(update.effective_sender, Chat)
        return cls(person=None if hidden else user.id, code=user.language_code)


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where an answer goes: a chat, the topic there whose ``thread`` it is, beside a message."""

    chat: int
    thread: int | None
    private: bool
    message: int

    @classmethod
    def of(cls, message: Message) -> Self:
        """Return the place of ``message``."""
        # Where there are no topics, replies to replies have a thread that takes no messages.
        thread = message.message_thread_id if message.is_topic_message else None
        return cls(
            chat=message.chat_id,
            thread=thread,
            private=message.chat.type == Chat.PRIVATE,
            message=message.message_id,
        )

    @classmethod
    def pressed(cls, message: MaybeInaccessibleMessage) -> Self:
        """Return where a button was pressed; of an old message only the chat may be known."""
        if isinstance(message, Message):
            return cls.of(message)
        private = message.chat.type == Chat.PRIVATE
        return cls(chat=message.chat.id, thread=None, private=private, message=message.message_id)

    @classmethod
    def alone(cls, chat: int) -> Self:
        """Return the place of what is no answer to anything."""
        return cls(chat=chat, thread=None, private=True, message=0)


@dataclass(frozen=True, kw_only=True)
class Incoming:
    """A message of a person; ``edited`` if it was sent before and is changed now."""

    speaker: Speaker
    place: Place
    text: str
    edited: bool
    under: InlineKeyboardMarkup | None = None
    """The buttons of the bot's message that this one replies to."""

    @classmethod
    def of(cls, update: Update, username: str) -> Self:
        """Narrow an update with a message; the bot's own name is no part of the text."""
        message = update.effective_message
        if message is None:
            raise TypeError("the update has no message")
        return cls(
            speaker=Speaker.of(update),
            place=Place.of(message),
            text=_without(username, message.text or message.caption or ""),
            edited=update.edited_message is not None,
            under=message.reply_to_message.reply_markup if message.reply_to_message else None,
        )

    @property
    def argument(self) -> str:
        """What stands behind a command."""
        return " ".join(self.text.split()[1:])


def _without(username: str, text: str) -> str:
    return re.sub(r"[ \t]{2,}", " ", _name(username).sub(" ", text)).strip()


@cache
def _name(username: str) -> re.Pattern[str]:
    return re.compile(rf"@{re.escape(username)}\b", re.IGNORECASE | re.ASCII)


class _ByPeople(filters.MessageFilter):
    """Not from other bots, from a linked channel, or one of the bot's own inline cards."""

    def filter(self, message: Message) -> bool:
        user = message.from_user
        machine = user is not None and user.is_bot and message.sender_chat is None
        card = message.via_bot is not None and message.via_bot.id == message.get_bot().id
        return not (machine or card or message.is_automatic_forward)


class _ToBot(filters.MessageFilter):
    """Private, or in a group with the bot's name, or a reply to the bot; no other bot's command."""

    def filter(self, message: Message) -> bool:
        if message.chat.type == Chat.PRIVATE:
            return True
        bot, marked = message.get_bot(), _marked(message)
        mention = f"@{bot.username}"
        if any(_commands_another(entity, words, mention) for entity, words in marked):
            return False
        replied = message.reply_to_message
        if replied and replied.from_user and replied.from_user.id == bot.id:
            return True
        return any(_names(entity, words, bot.id, mention) for entity, words in marked)


def _marked(message: Message) -> list[tuple[MessageEntity, str]]:
    return [*message.parse_entities().items(), *message.parse_caption_entities().items()]


def _commands_another(entity: MessageEntity, words: str, mention: str) -> bool:
    begins = entity.type == MessageEntity.BOT_COMMAND and entity.offset == 0
    return begins and "@" in words and not words.casefold().endswith(mention.casefold())


def _names(entity: MessageEntity, words: str, bot: int, mention: str) -> bool:
    if entity.type == MessageEntity.TEXT_MENTION:
        return entity.user is not None and entity.user.id == bot
    named = entity.type in {MessageEntity.MENTION, MessageEntity.BOT_COMMAND}
    return named and words.casefold().endswith(mention.casefold())


BY_PEOPLE = _ByPeople() & filters.UpdateType.MESSAGES
TO_BOT = _ToBot()
