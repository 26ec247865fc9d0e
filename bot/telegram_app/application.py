"""The bot on Telegram: every handler in its order, over any way to reach Telegram."""

from collections.abc import Awaitable, Callable, Mapping
from types import MappingProxyType
from typing import Any

from telegram import LinkPreviewOptions
from telegram.ext import Application, ApplicationBuilder, Defaults
from telegram.request import BaseRequest

from bot.conversation import Conversation
from bot.knowledge.library import Library
from bot.settings import Settings
from bot.storage.stores import Stores
from bot.telegram_app.context import BotApplication, Handler
from bot.telegram_app.delivery import Delivery
from bot.telegram_app.dispatch import Recipe
from bot.telegram_app.faults import Faults
from bot.telegram_app.handlers.buttons import Buttons
from bot.telegram_app.handlers.inline import InlineCards
from bot.telegram_app.handlers.language import LanguageChoice
from bot.telegram_app.handlers.other import OtherMessages
from bot.telegram_app.handlers.pages import PageCommands
from bot.telegram_app.handlers.questions import Questions
from bot.telegram_app.handlers.topics import TopicCommands
from bot.telegram_app.handling import Handling
from bot.telegram_app.intake import Intake
from bot.telegram_app.outbox import Outbox
from bot.telegram_app.pace import Pace
from bot.telegram_app.pages import Pages
from bot.telegram_app.profile import Profile
from bot.telegram_app.retrying import Retrying
from bot.telegram_app.sender import Sender
from bot.telegram_app.service import Service
from bot.telegram_app.turns import Turns
from bot.telegram_app.worker import Worker
from bot.wording.phrases import Phrases

NO_RECIPES: Mapping[str, Recipe] = MappingProxyType({})


class RaisingApplication(Application[Any, Any, Any, Any, Any, Any]):
    """Lets an exception of a handler out, so that what the handler did is taken back."""

    async def process_error(self, update: object, error: Exception, *_: Any, **__: Any) -> bool:
        """Raise ``error``."""
        del update
        raise error


async def _nothing(_: int) -> None:
    """Nobody wants to know."""


def build(  # noqa: PLR0913 - one root that passes everything on
    *,
    token: str,
    conversation: Conversation,
    library: Library,
    phrases: Phrases,
    stores: Stores,
    settings: Settings,
    request: BaseRequest,
    get_updates_request: BaseRequest,
    recipes: Mapping[str, Recipe] = NO_RECIPES,
    on_blocked: Callable[[int], Awaitable[None]] = _nothing,
) -> Service:
    """Return the service, not yet open; its application's ``post_init`` sets the bot's profile.

    ``recipes`` make the files that handlers send; ``on_blocked`` is told of chats that do not
    take the bot's messages any more.
    """
    pages = Pages(library, phrases, settings.operator_name, settings.retention_months)
    profile = Profile(library, phrases, pages)

    async def show_profile(application: BotApplication) -> None:
        await profile.show(application.bot)

    application: BotApplication = (
        ApplicationBuilder()
        .application_class(RaisingApplication)
        .token(token)
        .base_url(f"{settings.telegram_api_url}/bot")
        .base_file_url(f"{settings.telegram_api_url}/file/bot")
        .request(request)
        .get_updates_request(get_updates_request)
        .updater(None)
        .job_queue(None)
        .defaults(Defaults(link_preview_options=LinkPreviewOptions(is_disabled=True)))
        .post_init(show_profile)
        .build()
    )
    faults, retrying = Faults(), Retrying(Pace())
    delivery = Delivery(application.bot, retrying, recipes, phrases, faults)
    sender = Sender(
        bot=application.bot,
        stores=stores,
        delivery=delivery,
        retrying=retrying,
        faults=faults,
        on_blocked=on_blocked,
    )
    outbox = Outbox(stores, sender)
    turns = Turns(conversation, stores.participants, library.languages)
    application.add_handlers(_handlers(library, phrases, pages, turns, outbox))
    handling = Handling(application, stores.inbox, outbox, phrases, faults)
    worker = Worker(stores.inbox, outbox, sender, handling)
    intake = Intake(stores.inbox, worker.wake)
    return Service(application, intake, worker, sender, outbox)


def _handlers(
    library: Library, phrases: Phrases, pages: Pages, turns: Turns, outbox: Outbox
) -> list[Handler]:
    """Return the handlers; of those that want an update the first has it."""
    choice = LanguageChoice(library, phrases, turns, outbox)
    return [
        *PageCommands(pages, phrases, turns, outbox, choice).handlers(),
        *choice.handlers(),
        *TopicCommands(library, turns, outbox).handlers(),
        *Questions(library, turns, phrases, outbox).handlers(),
        *OtherMessages(phrases, turns, outbox).handlers(),
        *Buttons(library, phrases, turns, outbox, choice).handlers(),
        *InlineCards(library, phrases, turns, outbox).handlers(),
    ]
