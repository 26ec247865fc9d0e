"""The application: every handler in its order, over any way to reach Telegram."""

from telegram import LinkPreviewOptions, Update
from telegram.ext import ApplicationBuilder, Defaults
from telegram.request import BaseRequest

from bot.conversation import Conversation
from bot.knowledge.library import Library
from bot.settings import Settings
from bot.storage.stores import Stores
from bot.telegram_app.context import BotApplication, Handler
from bot.telegram_app.faults import Faults
from bot.telegram_app.handlers.buttons import Buttons
from bot.telegram_app.handlers.inline import InlineCards
from bot.telegram_app.handlers.language import LanguageChoice
from bot.telegram_app.handlers.other import OtherMessages
from bot.telegram_app.handlers.pages import PageCommands
from bot.telegram_app.handlers.questions import Questions
from bot.telegram_app.handlers.topics import TopicCommands
from bot.telegram_app.outbox import Outbox
from bot.telegram_app.pages import Pages
from bot.telegram_app.profile import Profile
from bot.telegram_app.queue import InOrder, PersonalQueue
from bot.telegram_app.turns import Turns
from bot.wording.phrases import Phrases

ALLOWED_UPDATES = (
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.MY_CHAT_MEMBER,
)
"""What Telegram is asked for; without a list it would go on as it was last told."""


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
) -> BotApplication:
    """Return the application, not yet started; its ``post_init`` sets the bot's profile."""
    pages = Pages(library, phrases, settings.operator_name)
    profile = Profile(library, phrases, pages)

    async def show_profile(application: BotApplication) -> None:
        await profile.show(application.bot)

    queue = PersonalQueue()
    application: BotApplication = (
        ApplicationBuilder()
        .token(token)
        .base_url(f"{settings.telegram_api_url}/bot")
        .base_file_url(f"{settings.telegram_api_url}/file/bot")
        .request(request)
        .get_updates_request(get_updates_request)
        .update_queue(queue)
        .concurrent_updates(InOrder(queue))
        .job_queue(None)
        .defaults(Defaults(link_preview_options=LinkPreviewOptions(is_disabled=True)))
        .post_init(show_profile)
        .build()
    )
    outbox = Outbox(application.bot, stores.answers)
    turns = Turns(conversation, stores.participants, library.languages)
    application.add_handlers(_handlers(library, phrases, pages, turns, outbox))
    application.add_error_handler(Faults(phrases, outbox).handle)
    return application


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
        *InlineCards(library, phrases, turns).handlers(),
    ]
