"""A command for each main topic, such as /dates and /venue 2022."""

from functools import partial

from telegram import Update
from telegram.ext import CommandHandler

from bot.knowledge.library import Library
from bot.telegram_app import outgoing
from bot.telegram_app.context import Context, Handler
from bot.telegram_app.incoming import BY_PEOPLE, Incoming
from bot.telegram_app.sending.outbox import Outbox
from bot.telegram_app.turns import Turns


class TopicCommands:
    """Answers the commands that ``topics.yaml`` gives."""

    def __init__(self, library: Library, turns: Turns, outbox: Outbox) -> None:
        self._library = library
        self._turns = turns
        self._outbox = outbox

    def handlers(self) -> list[Handler]:
        return [
            CommandHandler(topic.command, partial(self.tell, topic.id), BY_PEOPLE)
            for topic in self._library.topics.values()
            if topic.command
        ]

    async def tell(self, topic: str, update: Update, context: Context) -> None:
        command = Incoming.of(update, context.bot.username)
        reply = await self._turns.told(command.speaker, topic, command.argument)
        self._outbox.answer(command, outgoing.messages(reply))
