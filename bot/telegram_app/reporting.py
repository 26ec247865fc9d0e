"""What those who have a role see of who comes and of how the bot does: all handlers of it."""

from bot.knowledge.library import Library
from bot.secretariat.roles import Role
from bot.storage.stores import Stores
from bot.telegram_app.context import Handler
from bot.telegram_app.handlers.digest import DigestCommand
from bot.telegram_app.handlers.lists import Lists
from bot.telegram_app.handlers.stats import Stats
from bot.telegram_app.private import PrivateChats
from bot.telegram_app.reports.digest import Digest
from bot.telegram_app.sending.outbox import Outbox
from bot.telegram_app.turns import Turns
from bot.wording.phrases import Phrases


def handlers(  # noqa: PLR0913, PLR0917 - one root that passes everything on
    library: Library,
    phrases: Phrases,
    stores: Stores,
    turns: Turns,
    outbox: Outbox,
    digest: Digest,
) -> list[Handler]:
    """Return the handlers; they come before those that take any button."""
    viewers = PrivateChats(library, phrases, turns, outbox, stores.roles.holders(Role.VIEWER))
    admins = PrivateChats(library, phrases, turns, outbox, stores.roles.holders(Role.ADMIN))
    return [
        *Stats(library, phrases, stores.counts, viewers, outbox).handlers(),
        *Lists(library, phrases, stores, viewers, admins, outbox).handlers(),
        *DigestCommand(digest, stores.watching, admins).handlers(),
    ]
