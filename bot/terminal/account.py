"""The methods about the bot itself, the chats it is in and the files it is given."""

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


def set_menu_button(messenger: Messenger, given: Parameters) -> bool:
    messenger.account.menu_button = given.object("menu_button") or {"type": "default"}
    return True


def get_menu_button(messenger: Messenger, _: Parameters) -> Json:
    return messenger.account.menu_button


def get_chat(messenger: Messenger, given: Parameters) -> Json:
    chat = messenger.chat(given.text("chat_id"))
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription")
    accepted = dict.fromkeys((*gifts, "gifts_from_channels"), False)
    extra = {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": accepted}
    return chat.json | extra


def get_chat_member(messenger: Messenger, given: Parameters) -> Json:
    chat = messenger.chat(given.text("chat_id"))
    user_id = given.number("user_id")
    if user_id == messenger.account.me["id"]:
        return {"status": "member", "user": messenger.account.me}
    senders = [message.data["from"] for message in chat.messages.values()]
    for sender in senders:
        if sender["id"] == user_id:
            return {"status": "member", "user": sender}
    raise bad_request("member not found")


def get_file(messenger: Messenger, given: Parameters) -> Json:
    file = messenger.files.get(given.text("file_id"))
    if file is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    size = len(file.content)
    return {
        "file_id": file.file_id,
        "file_unique_id": f"u{file.file_id}",
        "file_size": size,
        "file_path": f"{file.kind}/{file.file_id}",
    }


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


def webhook_info(messenger: Messenger, _: Parameters) -> Json:
    waiting = len(messenger.updates.waiting)
    return {"url": "", "has_custom_certificate": False, "pending_update_count": waiting}


METHODS: Mapping[str, Method] = {
    "getMe": get_me,
    "getUpdates": get_updates,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": webhook_info,
    "setMyName": partial(set_text, "name"),
    "getMyName": partial(get_text, "name"),
    "setMyDescription": partial(set_text, "description"),
    "getMyDescription": partial(get_text, "description"),
    "setMyShortDescription": partial(set_text, "short_description"),
    "getMyShortDescription": partial(get_text, "short_description"),
    "setMyCommands": set_commands,
    "getMyCommands": get_commands,
    "deleteMyCommands": delete_commands,
    "setChatMenuButton": set_menu_button,
    "getChatMenuButton": get_menu_button,
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "getFile": get_file,
}
