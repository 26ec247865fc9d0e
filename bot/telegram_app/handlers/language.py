"""/language: the language of commands and buttons."""

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import CommandHandler

from bot.knowledge.library import Library
from bot.telegram_app import callback_data, outgoing
from bot.telegram_app.context import Context, Handler
from bot.telegram_app.incoming import BY_PEOPLE, Incoming, Place, Speaker
from bot.telegram_app.languages import plain
from bot.telegram_app.outgoing import Outgoing
from bot.telegram_app.sending.outbox import Outbox
from bot.telegram_app.starting import link
from bot.telegram_app.turns import Turns
from bot.wording.phrases import Phrases

_PER_ROW = 2


class LanguageChoice:
    """Lets people choose; each language is shown by its own name, the chosen one marked."""

    def __init__(self, library: Library, phrases: Phrases, turns: Turns, outbox: Outbox) -> None:
        self._languages = library.languages
        self._phrases = phrases
        self._turns = turns
        self._outbox = outbox

    def handlers(self) -> list[Handler]:
        return [CommandHandler("language", self.ask, BY_PEOPLE)]

    async def ask(self, update: Update, context: Context) -> None:
        """Show the choice, or choose what was typed behind the command."""
        command = Incoming.of(update, context.bot.username)
        speaker, place = command.speaker, command.place
        if not place.private or speaker.person is None:
            self._outbox.answer(command, await self._elsewhere(speaker, context))
            return
        typed = "" if command.text.startswith("/start") else command.argument
        named = self._named(typed)
        if named:
            await self._turns.choose(speaker.person, named)
        asked = "language-unknown" if typed else "language-which"
        self._outbox.answer(command, await self._menu(speaker, "language-set" if named else asked))

    async def choose(self, speaker: Speaker, place: Place, language: str | None) -> None:
        """Keep the language of a pressed button, and say so in place of the question."""
        if speaker.person is None or not place.private:
            return
        await self._turns.choose(speaker.person, language)
        menu = await self._menu(speaker, "language-set" if language else "language-follows")
        self._outbox.replace(place, place.message, menu)

    async def _menu(self, speaker: Speaker, words: str) -> tuple[Outgoing, ...]:
        language = await self._turns.language_of(speaker)
        chosen = await self._turns.chosen_by(speaker)
        buttons = [self._button(code, language, chosen) for code in (*self._languages, None)]
        rows = [buttons[i : i + _PER_ROW] for i in range(0, len(buttons), _PER_ROW)]
        return outgoing.said(self._phrases.say(language, words), InlineKeyboardMarkup(rows))

    def _button(self, code: str | None, language: str, chosen: str | None) -> InlineKeyboardButton:
        say = self._phrases.say
        name = self._languages[code].name if code else say(language, "language-as-i-write")
        label = say(language, "language-chosen", name=name) if code == chosen else name
        return InlineKeyboardButton(label, callback_data=callback_data.of_language(code))

    def _named(self, typed: str) -> str | None:
        """Return the language called ``typed``, by its code or its own name."""
        names = {lang.name.casefold(): code for code, lang in self._languages.items()}
        found = names.get(typed.casefold(), plain(typed))
        return found if found in self._languages else None

    async def _elsewhere(self, speaker: Speaker, context: Context) -> tuple[Outgoing, ...]:
        """Give the way to the private chat: others need not see what somebody chooses."""
        language = await self._turns.language_of(speaker)
        way = link(context.bot.username, "language")
        return outgoing.said(self._phrases.say(language, "private-only", link=way))
