"""The methods that answer pressed buttons and inline queries."""

import re
from collections.abc import Mapping

from bot.terminal import keyboards, message_text
from bot.terminal.messages import Json
from bot.terminal.messenger import Messenger, Method
from bot.terminal.parameters import Parameters
from bot.terminal.refusals import bad_request

NOTICE_UNITS = 200
RESULTS = 50
ID_BYTES = 64


def answer_callback_query(messenger: Messenger, given: Parameters) -> bool:
    query = messenger.open_query(given.text("callback_query_id"))
    if message_text.units(given.text("text")) > NOTICE_UNITS:
        raise bad_request("MESSAGE_TOO_LONG")
    notice = {"text": given.text("text"), "show_alert": given.flag("show_alert")}
    query.give({**notice, "url": given.text("url")})
    return True


def answer_inline_query(messenger: Messenger, given: Parameters) -> bool:
    query = messenger.open_query(given.text("inline_query_id"))
    results = given.objects("results")
    if len(results) > RESULTS:
        raise bad_request("too many inline query results specified")
    ids = [str(result.get("id", "")) for result in results]
    if not all(1 <= len(result_id.encode()) <= ID_BYTES for result_id in ids):
        raise bad_request("RESULT_ID_INVALID")
    if len(set(ids)) != len(ids):
        raise bad_request("RESULT_ID_DUPLICATE")
    for result in results:
        _check(result)
    button = given.object("button")
    start = button.get("start_parameter")
    if start is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", start):
        raise bad_request("START_PARAM_INVALID")
    seconds = given.number("cache_time")
    query.give(
        {
            "results": results,
            "cache_time": 300 if seconds is None else seconds,
            "is_personal": given.flag("is_personal"),
            "next_offset": given.text("next_offset"),
            "button": button,
        }
    )
    return True


def _check(result: Json) -> None:
    if result.get("type") != "article":
        raise bad_request(f"inline query results of type {result.get('type')} are not played here")
    if not result.get("title"):
        raise bad_request("can't parse inline query result: Can't find field \"title\"")
    content = result.get("input_message_content")
    if not content:
        raise bad_request(
            "can't parse inline query result: Can't find field \"input_message_content\""
        )
    message_text.checked(content.get("message_text", ""), content.get("entities") or [])
    keyboards.checked(result.get("reply_markup") or {})


METHODS: Mapping[str, Method] = {
    "answerCallbackQuery": answer_callback_query,
    "answerInlineQuery": answer_inline_query,
}
