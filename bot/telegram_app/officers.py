"""Lets in only those who have a role, and only where they are alone with the bot."""

from dataclasses import dataclass

from telegram import Update

from bot.secretariat.roles import Role
from bot.storage.roles import RoleStore
from bot.telegram_app import outgoing
from bot.telegram_app.context import Context
from bot.telegram_app.incoming import Incoming, Place, Speaker
from bot.telegram_app.outbox import Outbox
from bot.telegram_app.turns import Turns
from bot.wording.phrases import Phrases


@dataclass(frozen=True, kw_only=True)
class Officer:
    """Somebody of the secretariat in their private chat; ``place`` is their message or button."""

    person: int
    role: Role
    language: str
    place: Place


class Officers:
    """Checks the role anew each time: menus and buttons only show what somebody may do.

    Others are told what they would be told of a command or button that does not exist.
    """

    def __init__(self, roles: RoleStore, turns: Turns, phrases: Phrases, outbox: Outbox) -> None:
        self._roles = roles
        self._turns = turns
        self._phrases = phrases
        self._outbox = outbox

    async def commanding(self, update: Update, context: Context, least: Role) -> Officer | None:
        """Return who gave a command; None if they may not, and then they are told so."""
        command = Incoming.of(update, context.bot.username)
        language = await self._turns.language_of(command.speaker)
        officer = await self._officer(command.speaker, command.place, language, least)
        if officer and officer.place.private:
            return officer
        words = self._phrases.say(language, "unknown-command")
        if officer:
            link = f"https://t.me/{context.bot.username}"
            words = self._phrases.say(language, "private-only", link=link)
        self._outbox.answer(command, outgoing.said(words))
        return None

    async def pressing(self, update: Update, least: Role) -> Officer | None:
        """Return who pressed a button, which stops waiting; None if they may not, and are told."""
        query, speaker = update.callback_query, Speaker.of(update)
        if query is None:
            return None
        language = await self._turns.language_of(speaker)
        officer = None
        if query.message and query.message.chat.type == query.message.chat.PRIVATE:
            chat, message = query.message.chat.id, query.message.message_id
            place = Place(chat=chat, thread=None, private=True, message=message)
            officer = await self._officer(speaker, place, language, least)
        words = None if officer else self._phrases.say(language, "button-old")
        self._outbox.notice(query.id, words)
        return officer

    async def _officer(
        self, speaker: Speaker, place: Place, language: str, least: Role
    ) -> Officer | None:
        if speaker.person is None:
            return None
        role = await self._roles.role_of(speaker.person)
        if role is None or role < least:
            return None
        return Officer(person=speaker.person, role=role, language=language, place=place)
