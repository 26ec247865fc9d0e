"""Those who have a role see more commands than others, and only as long as they have it."""

from datetime import UTC, datetime

import pytest

from bot.secretariat.roles import Role
from bot.wording.phrases import Phrases
from tests.conftest import LANGUAGES
from tests.telegram_app.conftest import Telegram
from tests.telegram_app.handlers.coming import give
from tests.telegram_app.test_profile import shown

VIEWER = ["stats", "export"]
ADMIN = [*VIEWER, "broadcast", "broadcasts", "roles", "audit", "digest", "privacynotice"]


def menu(telegram: Telegram, scope: str, code: str = "") -> list[str]:
    menus = telegram.api.messenger.account.menus
    return [command["command"] for command in menus.get((scope, code), [])]


async def test_at_the_start(telegram: Telegram) -> None:
    ada, _ = telegram.person(7), telegram.person(8)
    await give(telegram.stores, 7, Role.VIEWER)
    await give(telegram.stores, 8, Role.ADMIN)
    await shown(telegram.service.application)
    everybody = menu(telegram, "default")
    assert not set(ADMIN) & set(everybody)
    assert menu(telegram, f"chat {ada.chat.id}") == [*VIEWER, *everybody]
    assert menu(telegram, "chat 8", "zh") == [*ADMIN, *everybody]


async def test_what_is_right_is_not_set_again(telegram: Telegram) -> None:
    telegram.person(7)
    await give(telegram.stores, 7, Role.VIEWER)
    await shown(telegram.service.application)
    before = len(telegram.api.calls)
    await shown(telegram.service.application)
    again = [call.method for call in telegram.api.calls][before:]
    assert [method for method in again if method.startswith("setMy")] == []


async def test_a_role_that_is_accepted_and_taken(telegram: Telegram) -> None:
    ada, chief = telegram.person(7), telegram.person(8)
    await give(telegram.stores, 8, Role.ADMIN)
    await shown(telegram.service.application)
    token = await telegram.stores.roles.offer(Role.VIEWER, datetime.now(UTC))
    await telegram.asked(ada, f"/start role_{token}")
    assert menu(telegram, "chat 7", "fr") == [*VIEWER, *menu(telegram, "default", "fr")]
    roles = await telegram.asked(chief, "/roles")
    chief.presses(roles, next(label for label in roles.labels if "7" in label))
    (asked,) = await telegram.after(chief)
    chief.presses(asked.message, asked.message.labels[0])
    await telegram.settled()
    assert menu(telegram, "chat 7", "fr") == []


@pytest.mark.parametrize("language", LANGUAGES)
async def test_help_tells_of_them(telegram: Telegram, phrases: Phrases, language: str) -> None:
    ada = telegram.person(7, language)
    line = f"{phrases.say(language, 'command-stats')}"
    before = (await telegram.asked(ada, "/help")).text
    await give(telegram.stores, 7, Role.VIEWER)
    after = (await telegram.asked(ada, "/help")).text
    assert (line in before, line in after) == (False, True)
    assert phrases.say(language, "command-audit") not in after
