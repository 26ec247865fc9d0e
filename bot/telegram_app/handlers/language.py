"""/language: the language of commands and buttons."""

import re

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import CallbackQueryHandler, CommandHandler

from bot.knowledge.library import Library
from bot.telegram_app import outgoing
from bot.telegram_app.context import Context, Handler
from bot.telegram_app.incoming import BY_PEOPLE, Speaker
from bot.telegram_app.languages import plain
from bot.telegram_app.private import PrivateChat, PrivateChats
from bot.telegram_app.starting import start_with
from bot.telegram_app.turns import Turns
from bot.wording.phrases import Phrases

_PER_ROW = 2
_AS_WRITTEN = "-"
"""On a button: the language of each message."""


class LanguageChoice:
    """Lets people choose; each language is shown by its own name, the chosen one marked."""

    def __init__(
        self, library: Library, phrases: Phrases, turns: Turns, chats: PrivateChats
    ) -> None:
        self._languages = library.languages
        self._phrases = phrases
        self._turns = turns
        self._chats = chats
        codes = "|".join((*map(re.escape, library.languages), _AS_WRITTEN))
        self._pressed = re.compile(rf"1:l:(?P<language>{codes})")

    def handlers(self) -> list[Handler]:
        return [
            CommandHandler("language", self.ask, BY_PEOPLE),
            CommandHandler("start", self.linked, start_with("language")),
            CallbackQueryHandler(self.press, r"^1:l:"),
        ]

    async def ask(self, update: Update, context: Context) -> None:
        """Show the choice, or choose what was typed behind the command."""
        chat = await self._chats.by_command(update, context, "language")
        if chat is None:
            return
        words = "language-unknown" if chat.argument else "language-which"
        if named := self._named(chat.argument):
            await self._turns.choose(chat.person, named)
            words = "language-set"
        await self._show(chat, Speaker.of(update), words)

    async def linked(self, update: Update, context: Context) -> None:
        """Show the choice to whoever was sent here from a group."""
        if chat := await self._chats.by_command(update, context, "language"):
            await self._show(chat, Speaker.of(update), "language-which")

    async def press(self, update: Update, _: Context) -> None:
        """Keep the language of a pressed button, and say so in place of the question."""
        pressed = await self._chats.by_button(update, self._pressed)
        if pressed is None:
            return
        chat, found = pressed
        language = None if found["language"] == _AS_WRITTEN else found["language"]
        await self._turns.choose(chat.person, language)
        words = "language-set" if language else "language-follows"
        await self._show(chat, Speaker.of(update), words)

    async def _show(self, chat: PrivateChat, speaker: Speaker, words: str) -> None:
        """Show all languages, in the one that holds from now on."""
        language = await self._turns.language_of(speaker)
        chosen = await self._turns.chosen_by(speaker)
        buttons = [self._button(code, language, chosen) for code in (*self._languages, None)]
        rows = [buttons[i : i + _PER_ROW] for i in range(0, len(buttons), _PER_ROW)]
        said = self._phrases.say(language, words)
        chat.answer(outgoing.said(said, InlineKeyboardMarkup(rows)))

    def _button(self, code: str | None, language: str, chosen: str | None) -> InlineKeyboardButton:
        say = self._phrases.say
        name = self._languages[code].name if code else say(language, "language-as-i-write")
        label = say(language, "language-chosen", name=name) if code == chosen else name
        return InlineKeyboardButton(label, callback_data=f"1:l:{code or _AS_WRITTEN}")

    def _named(self, typed: str) -> str | None:
        """Return the language called ``typed``, by its code or its own name."""
        names = {lang.name.casefold(): code for code, lang in self._languages.items()}
        found = names.get(typed.casefold(), plain(typed))
        return found if found in self._languages else None
