"""/rsvp, /myrsvp and the buttons of RSVPs."""

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.knowledge.library import Library
from bot.rsvp.hearing import GO, Press
from bot.rsvp.wishes import Act, Wish, Wishes
from bot.telegram_app import outgoing
from bot.telegram_app.context import Context, Handler
from bot.telegram_app.incoming import BY_PEOPLE, Incoming, Place, Speaker
from bot.telegram_app.outgoing import Outgoing
from bot.telegram_app.rsvp import rsvp_data
from bot.telegram_app.rsvp.calendar import parts
from bot.telegram_app.rsvp.rsvps import Rsvps, Shown
from bot.telegram_app.sending.outbox import Outbox
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
    ) -> None:
        self._library = library
        self._phrases = phrases
        self._rsvps = rsvps
        self._wishes = wishes
        self._turns = turns
        self._outbox = outbox

    def handlers(self) -> list[Handler]:
        return [
            CommandHandler("start", self.linked, BY_PEOPLE & filters.Regex(rsvp_data.LINKED)),
            CommandHandler("rsvp", self.rsvp, BY_PEOPLE),
            CommandHandler("myrsvp", self.mine, BY_PEOPLE),
            CommandHandler("cancel", self.cancel, BY_PEOPLE & filters.ChatType.PRIVATE),
            CallbackQueryHandler(self.press, rsvp_data.OURS),
        ]

    async def rsvp(self, update: Update, context: Context) -> None:
        """Begin, or do what stands behind the command: "/rsvp 2024 online"."""
        command = Incoming.of(update, context.bot.username)
        await self._begin(command, self._wishes.read(command.argument), context.bot.username)

    async def linked(self, update: Update, context: Context) -> None:
        """Do what a link into the private chat wants."""
        command = Incoming.of(update, context.bot.username)
        wish = rsvp_data.linked(command.argument, self._library)
        await self._begin(command, wish, context.bot.username)

    async def _begin(self, command: Incoming, wish: Wish, bot: str) -> None:
        language = await self._turns.language_of(command.speaker)
        if command.speaker.person is None or not command.place.private:
            self._outbox.answer(command, self._elsewhere(wish, language, bot))
            return
        shown = await self._rsvps.act(command.speaker.person, wish, language)
        self._outbox.answer(command, parts(shown, self._phrases))

    async def mine(self, update: Update, context: Context) -> None:
        """Show all that somebody said."""
        command = Incoming.of(update, context.bot.username)
        language = await self._turns.language_of(command.speaker)
        if command.speaker.person is None or not command.place.private:
            self._outbox.answer(command, self._elsewhere(Wish(), language, context.bot.username))
            return
        shown = await self._rsvps.listed(command.speaker.person, language)
        self._outbox.answer(command, parts(shown, self._phrases))

    async def cancel(self, update: Update, context: Context) -> None:
        """End the dialogue that is under way; without one show what there is to withdraw."""
        command = Incoming.of(update, context.bot.username)
        person = command.speaker.person or 0
        language = await self._turns.language_of(command.speaker)
        draft = await self._rsvps.waiting(person)
        if draft is None:
            shown = await self._rsvps.listed(person, language)
        else:
            shown = await self._rsvps.cancel(person, draft, language)
        self._outbox.answer(command, parts(shown, self._phrases))

    async def press(self, update: Update, context: Context) -> None:
        """Do what a button wants with the RSVPs of whoever pressed it."""
        query, speaker = update.callback_query, Speaker.of(update)
        if query is None or query.message is None:
            return
        place, language = Place.pressed(query.message), await self._turns.language_of(speaker)
        action = rsvp_data.read(query.data or "", self._library)
        if action and (speaker.person is None or not place.private):
            wish = action if isinstance(action, Wish) else Wish()
            self._outbox.notice(query.id)
            self._outbox.send(place, self._elsewhere(wish, language, context.bot.username))
            return
        shown = await self._pressed(speaker.person or 0, action, language)
        if isinstance(shown, str):
            self._outbox.notice(query.id, self._phrases.say(language, shown))
            return
        self._outbox.notice(query.id)
        told = parts(shown, self._phrases)
        if _in_place(action):
            self._outbox.replace(place, place.message, told)
        else:
            self._outbox.send(place, told)

    async def _pressed(
        self, person: int, action: Press | Wish | None, language: str
    ) -> Shown | str:
        """Return what is shown, or the message that says why there is nothing."""
        if action is None:
            return "button-old"
        if isinstance(action, Wish):
            return await self._rsvps.act(person, action, language)
        shown = await self._rsvps.press(person, action, language)
        if shown is None:
            return "rsvp-old"
        return shown if isinstance(shown, Shown) else f"rsvp-notice-{shown}"

    def _elsewhere(self, wish: Wish, language: str, bot: str) -> tuple[Outgoing, ...]:
        """Give the way to the private chat: others need not see who comes."""
        link = rsvp_data.link(wish, bot)
        return outgoing.said(self._phrases.say(language, "private-only", link=link))


def _in_place(action: Press | Wish | None) -> bool:
    """Whether a button's own message goes on: an answer to a question stays above its button."""
    if isinstance(action, Press):
        return action.step != GO
    return action is not None and action.act is not Act.START
