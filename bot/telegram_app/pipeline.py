"""The way of an update through the bot, built around the application that has the handlers."""

from collections.abc import Awaitable, Callable, Mapping
from types import MappingProxyType
from typing import Any

from telegram import Bot, LinkPreviewOptions
from telegram.ext import Application, ApplicationBuilder, Defaults
from telegram.request import BaseRequest

from bot.storage.stores import Stores
from bot.telegram_app.context import BotApplication
from bot.telegram_app.faults import Faults
from bot.telegram_app.receiving.flooding import Flooding
from bot.telegram_app.receiving.handling import Handling
from bot.telegram_app.receiving.intake import Intake
from bot.telegram_app.receiving.worker import Worker
from bot.telegram_app.sending.delivery import Delivery
from bot.telegram_app.sending.dispatch import Recipe
from bot.telegram_app.sending.marks import Marks
from bot.telegram_app.sending.outbox import Outbox
from bot.telegram_app.sending.pace import Pace
from bot.telegram_app.sending.retrying import Retrying
from bot.telegram_app.sending.sender import Sender
from bot.telegram_app.service import Service
from bot.wording.phrases import Phrases

NO_RECIPES: Mapping[str, Recipe] = MappingProxyType({})


class RaisingApplication(Application[Any, Any, Any, Any, Any, Any]):
    """Lets an exception of a handler out, so that what the handler did is taken back."""

    async def process_error(self, update: object, error: Exception, *_: Any, **__: Any) -> bool:
        """Raise ``error``."""
        del update
        raise error


async def nothing(_: int) -> None:
    """Nobody wants to know."""


def bare_application(
    token: str, address: str, request: BaseRequest, get_updates_request: BaseRequest
) -> BotApplication:
    """Return an application without handlers for the Bot API at ``address``."""
    return (
        ApplicationBuilder()
        .application_class(RaisingApplication)
        .token(token)
        .base_url(f"{address}/bot")
        .base_file_url(f"{address}/file/bot")
        .request(request)
        .get_updates_request(get_updates_request)
        .updater(None)
        .job_queue(None)
        .defaults(Defaults(link_preview_options=LinkPreviewOptions(is_disabled=True)))
        .build()
    )


def own_bot(token: str, address: str, request: BaseRequest) -> Bot:
    """Return a bot for the Bot API at ``address`` whose calls wait for no other's."""
    base, files = f"{address}/bot", f"{address}/file/bot"
    return Bot(token, base, files, request=request, get_updates_request=request)


def pipeline(
    application: BotApplication,
    stores: Stores,
    phrases: Phrases,
    recipes: Mapping[str, Recipe] = NO_RECIPES,
    on_blocked: Callable[[int], Awaitable[None]] = nothing,
) -> Service:
    """Return the service around ``application``, not yet open.

    ``recipes`` make the files that handlers send; ``on_blocked`` is told of chats that do not
    take the bot's messages any more.
    """
    faults, marks, pace = Faults(), Marks(stores), Pace()
    retrying = Retrying(pace, marks.few)
    delivery = Delivery(application.bot, retrying, recipes, phrases, faults)
    sender = Sender(
        bot=application.bot,
        stores=stores,
        delivery=delivery,
        retrying=retrying,
        pace=pace,
        marks=marks,
        faults=faults,
        on_blocked=on_blocked,
    )
    outbox = Outbox(stores, sender)
    handling = Handling(application, stores.inbox, outbox, phrases, faults)
    flooding = Flooding(stores, outbox, phrases)
    worker = Worker(stores.inbox, outbox, sender, handling, flooding)
    intake = Intake(worker.take)
    return Service(application, intake, worker, sender, outbox, pace)
