"""Builds every object and passes each what it needs; nothing else constructs a service."""

from pathlib import Path
from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.knowledge.library import Library
from bot.knowledge.loading import existing, load
from bot.understanding.understand import Understanding
from bot.wording.phrases import Phrases
from bot.wording.wording import Wording

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager

    from telegram.request import BaseRequest

    from bot.settings import Settings
    from bot.storage.database import Database
    from bot.storage.rounds import Rounds
    from bot.storage.sealing import Seal
    from bot.telegram_app.receiving.webhook import Webhook
    from bot.telegram_app.service import Service


def conversation(library: Library, phrases: Phrases | None = None) -> Conversation:
    """Return what answers messages from ``library``, in the words of ``phrases`` if given."""
    phrases = phrases or Phrases(library.folder / "phrases")
    phrases.read_ahead(library.languages)
    return Conversation(library, Understanding(library), Wording(library, phrases))


def library(folder: Path | None) -> Library:
    """Return everything on record in ``folder``, else in the shipped one."""
    return load(folder)


def service(  # noqa: PLR0913, PLR0917 - what differs between Telegram and the terminal
    library: Library,
    settings: "Settings",
    database: "Database",
    seal: "Seal",
    request: "BaseRequest",
    get_updates_request: "BaseRequest",
    broadcast_request: "BaseRequest",
) -> "Service":
    """Return the bot over Telegram, or over what ``request`` reaches instead; not yet open.

    ``settings`` must hold a token.
    """
    from bot.storage.stores import Stores
    from bot.telegram_app.application import build

    if settings.telegram_bot_token is None:
        raise ValueError("the application needs a token")
    phrases = Phrases(library.folder / "phrases")
    return build(
        token=settings.telegram_bot_token.get_secret_value(),
        conversation=conversation(library, phrases),
        library=library,
        phrases=phrases,
        stores=Stores.over(database, seal, settings.secretariat_ids),
        settings=settings,
        request=request,
        get_updates_request=get_updates_request,
        broadcast_request=broadcast_request,
    )


def on_telegram(settings: "Settings", database: "Database", seal: "Seal") -> "Service":
    """Return the bot over HTTP, as ``forumbot run`` starts it."""
    from bot.telegram_app.sending.http_client import HttpClient

    known = library(settings.knowledge_dir)
    return service(known, settings, database, seal, HttpClient(), HttpClient(), HttpClient())


def webhook(settings: "Settings", service: "Service", database: "Database") -> "Webhook | None":
    """Return what takes updates in where WEBHOOK_URL says so; None where it says nothing."""
    from bot.telegram_app.receiving.health import Health
    from bot.telegram_app.receiving.webhook import Webhook

    if not settings.webhook_url or not settings.webhook_secret:
        return None
    return Webhook(
        bot=service.application.bot,
        take=service.intake.take,
        health=Health(database),
        address=settings.webhook_url,
        secret=settings.webhook_secret.get_secret_value(),
        port=settings.port,
    )


def monitoring(settings: "Settings", database: "Database") -> "AbstractAsyncContextManager[None]":
    """Return what shows health and metrics on METRICS_PORT while it is open."""
    from bot.storage.vital_signs import VitalSignStore
    from bot.telegram_app.receiving.health import Health
    from bot.telegram_app.receiving.monitoring import monitored

    return monitored(settings.metrics_port, VitalSignStore(database), Health(database))


def alarm(settings: "Settings", service: "Service") -> "AbstractAsyncContextManager[None]":
    """Return what tells ADMIN_CHAT_ID, if it is set, of faults while it is open."""
    from contextlib import nullcontext

    from bot.telegram_app.alarm import Alarm

    if settings.admin_chat_id is None:
        return nullcontext()
    phrases = Phrases(existing(settings.knowledge_dir) / "phrases")
    return Alarm(service.application.bot, settings.admin_chat_id, phrases).meanwhile()


async def rounds(settings: "Settings", database: "Database", seal: "Seal") -> "Rounds":
    """Return what is done every hour while the bot runs."""
    from bot.storage.forgetting import Forgetting, list_of
    from bot.storage.letting_go import LettingGo
    from bot.storage.rounds import Rounds
    from bot.storage.stores import Stores

    stores = Stores.over(database, seal, settings.secretariat_ids)
    forgetting = Forgetting(database, await list_of(database, seal))
    editions = library(settings.knowledge_dir).editions
    last_days = {year: each.days.last or each.days.first for year, each in editions.items()}
    letting_go = LettingGo(stores, last_days, settings.retention_months)
    return Rounds(
        database,
        {
            # First: a restored copy may hold people who are forgotten.
            "forgetting again": forgetting.again,
            "forgetting": forgetting.due,
            "letting go of editions": letting_go.editions,
            "letting go of deliveries": letting_go.deliveries,
            "letting go of participants": letting_go.participants,
            "pruning memories": stores.participants.prune,
            "pruning answers": stores.answers.prune,
            "pruning updates": stores.inbox.prune,
            "pruning replies": stores.outbox.prune,
            "pruning dialogues": stores.dialogues.prune,
            "pruning desks": stores.desks.prune,
            "pruning links": stores.roles.prune,
        },
    )
