"""What is only good at once, such as answers to buttons and inline queries: never stored."""

from collections.abc import Sequence
from contextlib import suppress
from typing import NamedTuple, Protocol

from telegram import Bot, InlineQueryResult
from telegram.error import BadRequest, TelegramError


class Instant(Protocol):
    """Something to do on Telegram beside the replies, once a unit is committed."""

    async def give(self, bot: Bot) -> None:
        """Do it."""


class Notice(NamedTuple):
    """The answer to a pressed button."""

    query_id: str
    words: str | None

    async def give(self, bot: Bot) -> None:
        """Let the button stop waiting; too late for that is no fault."""
        with suppress(TelegramError):
            await bot.answer_callback_query(self.query_id, self.words)


class Cards(NamedTuple):
    """The answer to an inline query, good for so many ``seconds``."""

    query_id: str
    cards: Sequence[InlineQueryResult]
    seconds: int

    async def give(self, bot: Bot) -> None:
        """Show the cards, unless the person has typed on meanwhile.

        Raises:
            BadRequest: Telegram does not take them.
        """
        try:
            await bot.answer_inline_query(
                self.query_id, self.cards, cache_time=self.seconds, is_personal=True
            )
        except BadRequest as error:
            if "query is too old" not in error.message.casefold():
                raise
        except TelegramError:
            pass
