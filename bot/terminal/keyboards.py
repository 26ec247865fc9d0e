"""Telegram's rules for the buttons under a message."""

import re
from typing import Any

from bot.terminal.refusals import bad_request

Json = dict[str, Any]

CALLBACK_DATA_BYTES = 64
BUTTONS = 100
KINDS = (
    "url", "callback_data", "web_app", "login_url", "switch_inline_query",
    "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "copy_text",
)  # fmt: skip
_URL = re.compile(r"(?:https?://|tg://)\S+|[\w-]+(?:\.[\w-]+)+\S*")


def checked(markup: Json) -> Json | None:
    """Return the markup to keep; None if it shows nothing.

    Raises:
        Refusal: a button has no label, no purpose or several, or its data is too long.
    """
    if not markup:
        return None
    if "inline_keyboard" not in markup:
        raise bad_request("keyboards in place of the person's own are not played here")
    rows = markup["inline_keyboard"]
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request("can't parse inline keyboard: expected an Array of Arrays of buttons")
    for row in rows:
        for button in row:
            _check(button)
    if sum(map(len, rows)) > BUTTONS:
        raise bad_request("reply markup is too long")
    kept = [row for row in rows if row]
    return {"inline_keyboard": kept} if kept else None


def _check(button: Any) -> None:
    if not isinstance(button, dict) or not button.get("text"):
        raise bad_request("inline keyboard button text must be non-empty")
    kinds = [kind for kind in KINDS if kind in button]
    if not kinds or (kinds[0] in ("url", "callback_data") and not button[kinds[0]]):
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if len(kinds) > 1:
        raise bad_request(
            "can't parse inline keyboard button: "
            "exactly one of the optional fields must be used to specify the type of the button"
        )
    if len(str(button.get("callback_data", "")).encode()) > CALLBACK_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    url = button.get("url")
    if url is not None and not _URL.fullmatch(url):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
