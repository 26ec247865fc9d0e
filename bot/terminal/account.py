"""The methods about the bot itself: its updates, its texts and its menus."""

import re
from collections.abc import Mapping
from functools import partial
from typing import Any

from bot.terminal.message_text import units
from bot.terminal.messages import Json
from bot.terminal.messenger import Messenger, Method
from bot.terminal.parameters import Parameters
from bot.terminal.refusals import bad_request

TEXT_UNITS = {"name": 64, "description": 512, "short_description": 120}
COMMANDS = 100
COMMAND_DESCRIPTION_UNITS = 256
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")


def get_me(messenger: Messenger, _: Parameters) -> Json:
    return messenger.account.me


def set_text(field: str, messenger: Messenger, given: Parameters) -> bool:
    if units(given.text(field)) > TEXT_UNITS[field]:
        raise bad_request(f"BOT_{field.upper()}_TOO_LONG")
    messenger.account.texts[field, _language(given)] = given.text(field)
    return True


def get_text(field: str, messenger: Messenger, given: Parameters) -> Json:
    texts, language = messenger.account.texts, _language(given)
    usual = messenger.account.me["first_name"] if field == "name" else ""
    return {field: texts.get((field, language)) or texts.get((field, "")) or usual}


def set_commands(messenger: Messenger, given: Parameters) -> bool:
    commands = given.objects("commands")
    if len(commands) > COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not _COMMAND.fullmatch(command.get("command", "").removeprefix("/")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= units(command.get("description", "").strip()) <= COMMAND_DESCRIPTION_UNITS:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    messenger.account.menus[_scope(given), _language(given)] = commands
    return True


def get_commands(messenger: Messenger, given: Parameters) -> list[Json]:
    return messenger.account.menus.get((_scope(given), _language(given)), [])


def delete_commands(messenger: Messenger, given: Parameters) -> bool:
    messenger.account.menus.pop((_scope(given), _language(given)), None)
    return True


def _scope(given: Parameters) -> str:
    """The people a menu is for, such as ``default`` or ``chat 17``."""
    scope = given.object("scope") or {"type": "default"}
    parts = ("type", "chat_id", "user_id")
    return " ".join(str(scope[part]) for part in parts if part in scope)


def _language(given: Parameters) -> str:
    code = given.text("language_code")
    if code and not re.fullmatch("[a-z]{2}", code):
        raise bad_request("invalid language code specified")
    return code


async def get_updates(messenger: Messenger, given: Parameters) -> list[Json]:
    allowed: Any = given.json("allowed_updates")
    if allowed is not None:
        messenger.updates.allow(allowed)
    limit, seconds = given.number("limit"), given.number("timeout")
    return await messenger.updates.get(given.number("offset") or 0, limit or 100, seconds or 0)


def delete_webhook(messenger: Messenger, given: Parameters) -> bool:
    if given.flag("drop_pending_updates"):
        messenger.updates.drop()
    return True


METHODS: Mapping[str, Method] = {
    "getMe": get_me,
    "getUpdates": get_updates,
    "deleteWebhook": delete_webhook,
    "setMyName": partial(set_text, "name"),
    "getMyName": partial(get_text, "name"),
    "setMyDescription": partial(set_text, "description"),
    "getMyDescription": partial(get_text, "description"),
    "setMyShortDescription": partial(set_text, "short_description"),
    "getMyShortDescription": partial(get_text, "short_description"),
    "setMyCommands": set_commands,
    "getMyCommands": get_commands,
    "deleteMyCommands": delete_commands,
}
