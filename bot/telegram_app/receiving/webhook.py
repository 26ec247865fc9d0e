"""Has Telegram send updates here."""

import asyncio
import logging

from telegram import Bot
from telegram.error import BadRequest

from bot.errors import BotError
from bot.telegram_app.receiving.health import Health
from bot.telegram_app.receiving.intake import Take
from bot.telegram_app.receiving.polling import ALLOWED_UPDATES, persistently
from bot.telegram_app.receiving.web import Mailbox, Pages, looking_after, path_of

_LOG = logging.getLogger(__name__)
_ANYWHERE = "0.0.0.0"  # noqa: S104 - platforms reach the process over a network of theirs
_CONNECTIONS = 100
"""That Telegram may have at once, its most: each waits for a commit that serves all of them."""


class WebhookRefusedError(BotError):
    """Telegram does not send updates to WEBHOOK_URL."""


class Webhook:
    """Takes updates in for as long as ``run`` is not cancelled.

    The webhook stays set then: Telegram keeps what it cannot deliver for the next process.
    """

    def __init__(  # noqa: PLR0913 - what is set where Telegram calls
        self, *, bot: Bot, take: Take, health: Health, address: str, secret: str, port: int
    ) -> None:
        self._bot = bot
        self._take = take
        self._health = health
        self._address = address
        self._secret = secret
        self._port = port

    async def run(self) -> None:
        """Listen, tell Telegram so, and take what comes.

        Raises:
            PortTakenError: another program listens on the port.
            WebhookRefusedError: Telegram does not take the address.
            InvalidToken: Telegram does not know the bot.
        """
        mailbox = Mailbox(self._secret, self._take)
        pages = Pages(
            {("POST", path_of(self._address)): mailbox.post, **looking_after(self._health)}
        )
        async with pages.on(_ANYWHERE, self._port):
            await persistently(self._announce)
            _LOG.info("listening on port %d", self._port)
            await asyncio.Event().wait()

    async def _announce(self) -> None:
        try:
            await self._bot.set_webhook(
                self._address,
                secret_token=self._secret,
                allowed_updates=ALLOWED_UPDATES,
                max_connections=_CONNECTIONS,
            )
        except BadRequest as error:
            raise WebhookRefusedError(f"Telegram refuses WEBHOOK_URL: {error}") from error
