"""What people can do with what is kept of them, and admins with roles: all handlers of it."""

from collections.abc import Mapping

from bot.knowledge.library import Library
from bot.secretariat.roles import Role
from bot.storage.stores import Stores
from bot.telegram_app.context import Handler
from bot.telegram_app.handlers.audit import AuditLog
from bot.telegram_app.handlers.blocking import Blocking
from bot.telegram_app.handlers.personal_data import MYDATA, PersonalData, mydata_recipe
from bot.telegram_app.handlers.privacy_notice import PrivacyNotice
from bot.telegram_app.handlers.roles import Roles
from bot.telegram_app.handlers.subscriptions import Subscriptions
from bot.telegram_app.menus import Follow, Menus
from bot.telegram_app.pages import Pages
from bot.telegram_app.private import PrivateChats
from bot.telegram_app.sending.dispatch import Recipe
from bot.telegram_app.sending.outbox import Outbox
from bot.telegram_app.turns import Turns
from bot.wording.phrases import Phrases


def handlers(  # noqa: PLR0913, PLR0917 - one root that passes everything on
    library: Library, phrases: Phrases, pages: Pages, stores: Stores, turns: Turns, outbox: Outbox
) -> list[Handler]:
    """Return the handlers; they come before those that take any /start or button."""
    chats = PrivateChats(library, phrases, turns, outbox)
    menus = Menus(library, pages)
    admins = PrivateChats(library, phrases, turns, outbox, stores.roles.holders(Role.ADMIN))

    def follow(person: int, role: Role | None) -> None:
        outbox.besides(Follow(menus, person, role))

    return [
        *PersonalData(pages, stores, turns, outbox, chats).handlers(),
        *Subscriptions(library, stores.consents, chats).handlers(),
        *Roles(stores.roles, stores.audit, chats, admins, follow).handlers(),
        *AuditLog(stores.audit, admins).handlers(),
        *PrivacyNotice(library, phrases, stores, admins).handlers(),
        *Blocking(stores.consents).handlers(),
    ]


def recipes(stores: Stores) -> Mapping[str, Recipe]:
    """Return what makes the files that these handlers send."""
    return {MYDATA: mydata_recipe(stores.personal)}
