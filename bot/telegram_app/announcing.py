"""Broadcasts in the chat: what officers do about them, and what recipients answer."""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager

from telegram import Bot
from telegram.request import BaseRequest

from bot.broadcasts.pace import Pace
from bot.knowledge.library import Library
from bot.secretariat.roles import Role
from bot.storage.stores import Stores
from bot.telegram_app.broadcasting.broadcaster import Broadcaster
from bot.telegram_app.broadcasting.confirming import Confirming
from bot.telegram_app.broadcasting.courier import Courier
from bot.telegram_app.broadcasting.drafting import Drafting
from bot.telegram_app.broadcasting.giving_way import GivingWay
from bot.telegram_app.broadcasting.launching import Launching
from bot.telegram_app.broadcasting.live_cards import LiveCards
from bot.telegram_app.broadcasting.notices import OfficerNotices
from bot.telegram_app.broadcasting.officers import Officers
from bot.telegram_app.broadcasting.outcome_file import OUTCOMES, outcomes_recipe
from bot.telegram_app.broadcasting.parcels import Parcels
from bot.telegram_app.broadcasting.previewing import PARCEL, Previewing, parcel_recipe
from bot.telegram_app.broadcasting.receiving import Receiving
from bot.telegram_app.broadcasting.releasing import Releasing
from bot.telegram_app.broadcasting.repairing import Repairing
from bot.telegram_app.broadcasting.service import BroadcastService
from bot.telegram_app.broadcasting.watching import Watching
from bot.telegram_app.context import Handler
from bot.telegram_app.handlers.broadcast_list import BroadcastList
from bot.telegram_app.handlers.desk import DeskHandlers
from bot.telegram_app.handlers.desk_messages import DeskMessages
from bot.telegram_app.handlers.recipients import Recipients
from bot.telegram_app.private import PrivateChats
from bot.telegram_app.sending.dispatch import Recipe
from bot.telegram_app.sending.outbox import Outbox
from bot.telegram_app.service import Companion, Service
from bot.telegram_app.turns import Turns
from bot.wording.phrases import Phrases

LISTENING = -1
"""The group of the handlers that hear a message before those who answer questions."""


def handlers(
    officers: Officers, turns: Turns, outbox: Outbox, language_of: Callable[[str, str], str]
) -> dict[int, Sequence[Handler]]:
    """Return the handlers by group; they come before those that take any button."""
    stores, library, phrases = officers.stores, officers.library, officers.phrases
    launching = Launching(stores)
    receiving, drafting = Receiving(officers, language_of), Drafting(officers)
    previewing = Previewing(officers, launching, outbox)
    confirming = Confirming(officers, launching, previewing, outbox)
    releasing = Releasing(officers, launching, confirming)
    watching, repairing = Watching(officers, outbox), Repairing(officers, outbox)
    desks = (receiving, drafting, previewing, confirming, releasing, watching, repairing)
    acts = {step: act for each in desks for step, act in each.acts().items()}
    everybody = PrivateChats(library, phrases, turns, outbox)
    authors = PrivateChats(library, phrases, turns, outbox, stores.roles.holders(Role.AUTHOR))
    return {
        LISTENING: DeskMessages(officers, authors, receiving, releasing).handlers(),
        0: [
            *BroadcastList(officers, authors).handlers(),
            *DeskHandlers(officers, authors, receiving, acts).handlers(),
            *Recipients(stores.consents, everybody, outbox).handlers(),
        ],
    }


def companion(
    officers: Officers, replies: Service, bot: Bot, request: BaseRequest, rate: float
) -> Companion:
    """Return what sends broadcasts through ``request``, at most ``rate`` messages a second.

    ``replies`` to people go first.
    """
    stores = officers.stores
    parcels = Parcels(officers.library, officers.phrases)
    giving_way = GivingWay(replies)
    broadcaster = Broadcaster(stores, Courier(bot), parcels.of, Pace(rate), giving_way)
    notices = OfficerNotices(officers, replies.outbox)
    cards = LiveCards(officers, bot, broadcaster.pace, replies.pace)
    service = BroadcastService(stores, broadcaster, Launching(stores), notices, cards.look)

    @asynccontextmanager
    async def meanwhile() -> AsyncIterator[None]:
        await request.initialize()
        try:
            async with service.meanwhile():
                yield
        finally:
            await request.shutdown()

    return meanwhile


def recipes(library: Library, phrases: Phrases, stores: Stores) -> Mapping[str, Recipe]:
    """Return what makes the previews, and the files of outcomes."""
    return {
        PARCEL: parcel_recipe(stores, Parcels(library, phrases)),
        OUTCOMES: outcomes_recipe(library, phrases, stores),
    }
