"""The bot on Telegram: every handler in its order, over any way to reach Telegram."""

from telegram.request import BaseRequest

from bot.conversation import Conversation
from bot.knowledge.library import Library
from bot.rsvp.typed import Typed
from bot.rsvp.wishes import Wishes
from bot.secretariat.roles import Role
from bot.settings import Settings
from bot.storage.stores import Stores
from bot.storage.vital_signs import VitalSignStore
from bot.telegram_app import announcing, reporting, rights
from bot.telegram_app.broadcasting.occasions import Occasions
from bot.telegram_app.broadcasting.officers import Officers
from bot.telegram_app.context import BotApplication, Handler
from bot.telegram_app.handlers.blocking import Blocking
from bot.telegram_app.handlers.buttons import Buttons
from bot.telegram_app.handlers.inline import InlineCards
from bot.telegram_app.handlers.language import LanguageChoice
from bot.telegram_app.handlers.other import OtherMessages
from bot.telegram_app.handlers.pages import PageCommands
from bot.telegram_app.handlers.questions import Questions
from bot.telegram_app.handlers.rsvp import RsvpHandlers
from bot.telegram_app.handlers.topics import TopicCommands
from bot.telegram_app.menus import Menus
from bot.telegram_app.pages import Pages
from bot.telegram_app.pipeline import bare_application, own_bot, pipeline
from bot.telegram_app.private import PrivateChats
from bot.telegram_app.profile import Profile
from bot.telegram_app.reports.digest import Digest
from bot.telegram_app.reports.files import ReportFiles
from bot.telegram_app.reports.tallying import Tallying
from bot.telegram_app.rsvp.calendar import CALENDAR, calendar_recipe
from bot.telegram_app.rsvp.keeping import Keeping
from bot.telegram_app.rsvp.rsvps import Rsvps
from bot.telegram_app.rsvp.typing import RsvpTyping
from bot.telegram_app.sending.outbox import Outbox
from bot.telegram_app.service import Service
from bot.telegram_app.turns import Turns
from bot.wording.phrases import Phrases


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
    broadcast_request: BaseRequest | None = None,
) -> Service:
    """Return the service, not yet open; its application's ``post_init`` sets the bot's profile.

    Broadcasts go out through ``broadcast_request``, and not at all where there is none.
    """
    pages = Pages(library, phrases, settings.operator_name, settings.retention_months)
    profile, menus = Profile(library, phrases), Menus(library, pages)

    async def show_profile(application: BotApplication) -> None:
        await menus.show_everybody(application.bot)
        await profile.show(application.bot)
        for officer in await stores.roles.officers():
            await menus.show(application.bot, officer.person, officer.role)

    application = bare_application(token, settings.telegram_api_url, request, get_updates_request)
    application.post_init = show_profile
    recipes = {
        CALENDAR: calendar_recipe(library, phrases),
        **ReportFiles(library, phrases, stores).recipes(),
        **announcing.recipes(library, phrases, stores),
        **rights.recipes(stores),
    }
    refused = Blocking(stores.consents).refused
    service = pipeline(application, stores, phrases, recipes, refused)
    outbox = service.outbox
    turns = Turns(conversation, stores.participants, library.languages)
    keeping = Keeping(library, stores)
    typed = Typed(library)
    rsvps = Rsvps(library, phrases, stores.dialogues, keeping, typed)
    wishes = Wishes(library, typed)
    typing = RsvpTyping(rsvps, wishes, typed, turns)
    tallying = Tallying(stores.watching)
    digest = Digest(phrases, stores, VitalSignStore(stores.database), tallying, outbox)
    service.beside += [tallying.meanwhile, digest.meanwhile]
    officers = Officers(library, phrases, stores, four_eyes=settings.four_eyes)
    service.beside.append(Occasions(officers, outbox).meanwhile)
    if broadcast_request:
        bot = own_bot(token, settings.telegram_api_url, broadcast_request)
        rate = settings.broadcast_rate
        sending = announcing.companion(officers, service, bot, broadcast_request, rate)
        service.beside.append(sending)
    # First, as most of what comes is theirs, and no command or button is.
    application.add_handlers(
        Questions(
            library, turns, typed, typing, phrases, outbox, stores.roles.holders(Role.VIEWER)
        ).handlers()
    )
    application.add_handlers(announcing.handlers(officers, turns, outbox, conversation.language_of))
    application.add_handlers(reporting.handlers(library, phrases, stores, turns, outbox, digest))
    application.add_handlers(rights.handlers(library, phrases, pages, stores, turns, outbox))
    application.add_handlers(
        _handlers(library, phrases, pages, stores, turns, outbox, rsvps, wishes, typing)
    )
    return service


def _handlers(  # noqa: PLR0913, PLR0917 - one root that passes everything on
    library: Library,
    phrases: Phrases,
    pages: Pages,
    stores: Stores,
    turns: Turns,
    outbox: Outbox,
    rsvps: Rsvps,
    wishes: Wishes,
    typing: RsvpTyping,
) -> list[Handler]:
    """Return the handlers; of those that want an update the first has it."""
    chats = PrivateChats(library, phrases, turns, outbox)
    return [
        *RsvpHandlers(library, phrases, rsvps, wishes, turns, outbox, chats).handlers(),
        *LanguageChoice(library, phrases, turns, chats).handlers(),
        *PageCommands(pages, phrases, turns, outbox, stores.roles).handlers(),
        *TopicCommands(library, turns, outbox).handlers(),
        *OtherMessages(phrases, turns, typing, outbox).handlers(),
        *Buttons(library, phrases, turns, outbox).handlers(),
        *InlineCards(library, phrases, turns, outbox).handlers(),
    ]
