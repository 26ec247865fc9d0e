"""Inline mode: ``@bot 2024 dates`` in any chat gives cards to send there."""

from collections.abc import Iterator
from hashlib import sha256

from telegram import InlineQueryResultArticle, InputTextMessageContent, Update
from telegram.ext import InlineQueryHandler

from bot import clock
from bot.knowledge.library import Library
from bot.telegram_app import outgoing
from bot.telegram_app.context import Context, Handler
from bot.telegram_app.incoming import Speaker
from bot.telegram_app.sending.outbox import Outbox
from bot.telegram_app.turns import Turns
from bot.wording.phrases import Phrases
from bot.wording.reply import Reply, Show

SHORTLY = 10
"""Seconds for which Telegram may give the same cards again to the same person."""
_TOLD = frozenset({"answer", "not_stated", "unknown_edition"})
_DESCRIPTION = 120


class InlineCards:
    """Offers answers as cards."""

    def __init__(self, library: Library, phrases: Phrases, turns: Turns, outbox: Outbox) -> None:
        self._library = library
        self._phrases = phrases
        self._turns = turns
        self._outbox = outbox

    def handlers(self) -> list[Handler]:
        return [InlineQueryHandler(self.offer)]

    async def offer(self, update: Update, _: Context) -> None:
        query, speaker = update.inline_query, Speaker.of(update)
        if query is None:
            return
        cards = [self._card(reply) for reply in await self._replies(speaker, query.query.strip())]
        unique = {card.id: card for card in reversed(cards)}
        self._outbox.offer(query.id, list(reversed(unique.values())), SHORTLY)

    async def _replies(self, speaker: Speaker, text: str) -> list[Reply]:
        """Return the answer and what is next to it; without a question the main topics."""
        if text:
            reply = await self._turns.glimpsed(speaker, text)
            if reply.decision in _TOLD:
                return [reply, *self._beside(reply)]
        language = await self._turns.language_of(speaker)
        edition = self._library.current(clock.today()).edition
        main = [topic.id for topic in self._library.topics.values() if topic.command]
        return [self._turns.leafed(Show(edition, (t,), in_place=False), language) for t in main]

    def _beside(self, reply: Reply) -> Iterator[Reply]:
        for row in reply.buttons:
            for button in row:
                if isinstance(button.action, Show):
                    yield self._turns.leafed(button.action, reply.language)

    def _card(self, reply: Reply) -> InlineQueryResultArticle:
        message = outgoing.messages(reply)[0]
        first = next((p for p in reply.paragraphs if p.heading), reply.paragraphs[0])
        content = InputTextMessageContent(message.text, entities=message.headings)
        return InlineQueryResultArticle(
            _id(reply), self._title(reply), content, description=_shortened(first.text)
        )

    def _title(self, reply: Reply) -> str:
        names = [self._library.topics[topic].name[reply.language] for topic in reply.topics]
        years = [str(year) for year in reply.editions]
        if names and years:
            label, value = ", ".join(years), ", ".join(names)
            return self._phrases.say(reply.language, "labelled", label=label, value=value)
        return ", ".join(names or years) or self._phrases.say(reply.language, "bot-name")


def _id(reply: Reply) -> str:
    """Return an id of at most 64 bytes for a card; equal for the same answer."""
    return sha256(reply.text.encode()).hexdigest()[:32]


def _shortened(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _DESCRIPTION else f"{flat[: _DESCRIPTION - 1]}…"
