"""Questions: texts and captions, new or edited."""

import logging
import time
from collections.abc import Awaitable, Callable, Sequence

from telegram import InlineKeyboardMarkup, Update
from telegram.ext import MessageHandler, filters

from bot import metrics
from bot.knowledge.library import Library
from bot.rsvp.typed import Typed
from bot.telegram_app import callback_data, outgoing
from bot.telegram_app.context import Context, Handler
from bot.telegram_app.incoming import BY_PEOPLE, TO_BOT, Incoming
from bot.telegram_app.rsvp.calendar import parts
from bot.telegram_app.rsvp.typing import RsvpTyping
from bot.telegram_app.sending.dispatch import Part
from bot.telegram_app.sending.outbox import Outbox
from bot.telegram_app.turns import Turns
from bot.wording.phrases import Phrases
from bot.wording.reply import Reply

_LOG = logging.getLogger(__name__)


class Questions:
    """Answers what people ask in their own words."""

    def __init__(  # noqa: PLR0913, PLR0917 - what answering takes
        self,
        library: Library,
        turns: Turns,
        typed: Typed,
        typing: RsvpTyping,
        phrases: Phrases,
        outbox: Outbox,
        may_count: Callable[[int], Awaitable[bool]],
    ) -> None:
        self._library = library
        self._turns = turns
        self._typed = typed
        self._typing = typing
        self._phrases = phrases
        self._outbox = outbox
        self._may_count = may_count

    def handlers(self) -> list[Handler]:
        asked = BY_PEOPLE & TO_BOT & (filters.TEXT | filters.CAPTION) & ~filters.COMMAND
        return [MessageHandler(asked, self.ask)]

    async def ask(self, update: Update, context: Context) -> None:
        started = time.perf_counter()
        question = Incoming.of(update, context.bot.username)
        if not question.text:
            await self._greet(question, context.bot.username)
            return
        stated = self._stated(question)
        if "forget" in stated and await self._is_to_forget(question):
            await self._tell_of_data(question)
            return
        about = callback_data.spoken_of(_data(question.under), self._library)
        shown = await self._typing.heard(question, about)
        hint = await self._hint(question, shown.reply.language) if "attendance" in stated else ()
        told = [*parts(shown, self._phrases), *hint]
        if shown.below:
            self._outbox.send(question.place, told)
        else:
            self._outbox.answer(question, told)
        _note(shown.reply, question, time.perf_counter() - started)

    def _stated(self, question: Incoming) -> frozenset[str]:
        """Return what is spoken of that is for this bot and its chat, not for the letters."""
        if not question.place.private:
            return frozenset()
        return self._typed.stated(question.text, ("forget", "attendance"))

    async def _is_to_forget(self, question: Incoming) -> bool:
        """Whether somebody wants to be forgotten; "Forget Me Not Foundation" may be a name."""
        named = await self._typing.awaits_name(question)
        return not named or bool(self._typed.exactly(question.text, ("forget",)))

    async def _hint(self, question: Incoming, language: str) -> Sequence[Part]:
        """Tell those who ask who comes, and may see it, where they do."""
        person = question.speaker.person
        if person is None or question.edited or not await self._may_count(person):
            return ()
        return outgoing.said(self._phrases.say(language, "stats-hint"))

    async def _tell_of_data(self, question: Incoming) -> None:
        """Say how somebody sees and deletes what is kept about them."""
        language = await self._turns.language_of(question.speaker)
        words = self._phrases.say(language, "privacy-rights")
        self._outbox.answer(question, outgoing.said(words))

    async def _greet(self, question: Incoming, username: str) -> None:
        """Say how to ask, to somebody who only called the bot's name."""
        language = await self._turns.language_of(question.speaker)
        words = self._phrases.say(language, "group-hello", bot=username)
        self._outbox.answer(question, outgoing.said(words))


def _data(markup: InlineKeyboardMarkup | None) -> list[str]:
    rows = markup.inline_keyboard if markup else ()
    return [str(button.callback_data) for row in rows for button in row]


def _note(reply: Reply, question: Incoming, seconds: float) -> None:
    """Log how a question was answered: nothing of what it said, nor of who asked."""
    metrics.ANSWERS.labels(reply.decision, reply.language).inc()
    _LOG.info(
        "answered: decision=%s language=%s editions=%s topics=%s edited=%s private=%s ms=%d",
        reply.decision,
        reply.language,
        ",".join(map(str, reply.editions)) or "-",
        ",".join(reply.topics) or "-",
        question.edited,
        question.place.private,
        seconds * 1000,
    )
