"""/rsvp, /myrsvp and the buttons of RSVPs."""

from collections.abc import Sequence

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.knowledge.library import Library
from bot.rsvp.hearing import GO, Notice, Press
from bot.rsvp.wishes import Act, Wish, Wishes
from bot.telegram_app import outgoing
from bot.telegram_app.context import Context, Handler
from bot.telegram_app.incoming import BY_PEOPLE, Incoming, Place, Speaker
from bot.telegram_app.private import PrivateChats
from bot.telegram_app.recently import Taps
from bot.telegram_app.rsvp import rsvp_data
from bot.telegram_app.rsvp.calendar import parts
from bot.telegram_app.rsvp.rsvps import Rsvps
from bot.telegram_app.sending.dispatch import Part
from bot.telegram_app.sending.outbox import Outbox
from bot.telegram_app.starting import link, start_with
from bot.telegram_app.turns import Turns
from bot.wording.phrases import Phrases


class RsvpHandlers:
    """Brings people's RSVPs to Telegram; in groups it only shows the way to the private chat."""

    def __init__(  # noqa: PLR0913, PLR0917 - what people's RSVPs take
        self,
        library: Library,
        phrases: Phrases,
        rsvps: Rsvps,
        wishes: Wishes,
        turns: Turns,
        outbox: Outbox,
        chats: PrivateChats,
    ) -> None:
        self._library = library
        self._phrases = phrases
        self._rsvps = rsvps
        self._wishes = wishes
        self._turns = turns
        self._outbox = outbox
        self._chats = chats
        self._taps = Taps()

    def handlers(self) -> list[Handler]:
        return [
            CommandHandler("start", self.linked, start_with(rsvp_data.LINKED)),
            CommandHandler("rsvp", self.rsvp, BY_PEOPLE),
            CommandHandler("myrsvp", self.mine, BY_PEOPLE),
            CommandHandler("cancel", self.cancel, BY_PEOPLE & filters.ChatType.PRIVATE),
            CallbackQueryHandler(self.press, rsvp_data.OURS),
        ]

    async def rsvp(self, update: Update, context: Context) -> None:
        """Begin, or do what stands behind the command: "/rsvp 2024 online"."""
        command = Incoming.of(update, context.bot.username)
        wish = self._wishes.read(command.argument)
        heard = await self._turns.glimpsed(command.speaker, command.argument)
        if heard.decision != "unknown_edition":
            await self._begin(update, context, wish)
        elif chat := await self._chats.by_command(update, context, rsvp_data.word(wish)):
            chat.answer(outgoing.messages(heard))

    async def linked(self, update: Update, context: Context) -> None:
        """Do what a link into the private chat wants."""
        argument = Incoming.of(update, context.bot.username).argument
        await self._begin(update, context, rsvp_data.linked(argument, self._library))

    async def _begin(self, update: Update, context: Context, wish: Wish) -> None:
        if chat := await self._chats.by_command(update, context, rsvp_data.word(wish)):
            shown = await self._rsvps.act(chat.person, wish, chat.language)
            chat.answer(parts(shown, self._phrases))

    async def mine(self, update: Update, context: Context) -> None:
        """Show all that somebody said."""
        if chat := await self._chats.by_command(update, context, rsvp_data.word(Wish())):
            shown = await self._rsvps.listed(chat.person, chat.language)
            chat.answer(parts(shown, self._phrases))

    async def cancel(self, update: Update, context: Context) -> None:
        """End the dialogue that is under way; without one show what there is to withdraw."""
        if chat := await self._chats.by_command(update, context):
            if draft := await self._rsvps.waiting(chat.person):
                shown = await self._rsvps.cancel(chat.person, draft, chat.language)
            else:
                shown = await self._rsvps.listed(chat.person, chat.language)
            chat.answer(parts(shown, self._phrases))

    async def press(self, update: Update, context: Context) -> None:
        """Do what a button wants with the RSVPs of whoever pressed it."""
        query, speaker = update.callback_query, Speaker.of(update)
        if query is None:
            return
        language = await self._turns.language_of(speaker)
        action = rsvp_data.read(query.data or "", self._library)
        if action is None or query.message is None:
            self._outbox.notice(query.id, self._phrases.say(language, "button-old"))
            return
        place = Place.pressed(query.message)
        in_place = _in_place(action) and place.private
        if not in_place and self._taps.again(query):
            self._outbox.notice(query.id)
            return
        if speaker.person is None or not place.private:
            told: Sequence[Part] | str = self._elsewhere(action, language, context.bot.username)
        else:
            told = await self._pressed(speaker.person, action, language)
        if isinstance(told, str):
            self._outbox.notice(query.id, self._phrases.say(language, told))
            return
        self._outbox.notice(query.id)
        if in_place:
            self._outbox.replace(place, place.message, told)
        else:
            self._outbox.send(place, told)

    async def _pressed(
        self, person: int, action: Press | Wish, language: str
    ) -> Sequence[Part] | str:
        """Return what is shown, or the message that says why there is nothing."""
        if isinstance(action, Wish):
            return parts(await self._rsvps.act(person, action, language), self._phrases)
        shown = await self._rsvps.press(person, action, language)
        if shown is None:
            return "rsvp-old"
        if isinstance(shown, Notice):
            return f"rsvp-notice-{shown}"
        return parts(shown, self._phrases)

    def _elsewhere(self, action: Press | Wish, language: str, bot: str) -> Sequence[Part]:
        """Return the way to the private chat: others need not see who comes."""
        wish = action if isinstance(action, Wish) else Wish()
        way = link(bot, rsvp_data.word(wish))
        return outgoing.said(self._phrases.say(language, "private-only", link=way))


def _in_place(action: Press | Wish) -> bool:
    """Whether a button's own message goes on: an answer to a question stays above its button."""
    if isinstance(action, Press):
        return action.step != GO
    return action.act is not Act.START
