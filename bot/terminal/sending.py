"""The methods that put messages of the bot into chats."""

from collections.abc import Mapping
from functools import partial

from bot.terminal import files, keyboards, message_text
from bot.terminal.messages import Chat, Json, Message, StoredFile
from bot.terminal.messenger import Messenger, Method
from bot.terminal.parameters import Parameters
from bot.terminal.refusals import bad_request

_ACTIONS = frozenset((
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "upload_document", "choose_sticker", "find_location", "record_video_note",
    "upload_video_note",
))  # fmt: skip
_ALBUM = range(2, 11)
_NOT_COPIED = frozenset((
    "message_id", "from", "chat", "date", "edit_date", "reply_markup", "reply_to_message",
    "forward_origin",
))  # fmt: skip


def text_fields(given: Parameters, too_long: str = "message is too long") -> Json:
    """Return the text of a call and its entities as fields of a message."""
    _no_markup(given)
    text, entities = message_text.checked(
        given.text("text"), given.objects("entities"), too_long=too_long
    )
    return {"text": text, **({"entities": entities} if entities else {})}


def caption_fields(given: Parameters) -> Json:
    """Return the caption of a call, if any, as fields of a message."""
    _no_markup(given)
    if "caption" not in given:
        return {}
    caption, entities = message_text.checked(
        given.text("caption"),
        given.objects("caption_entities"),
        message_text.CAPTION_UNITS,
        "message caption is too long",
    )
    return {"caption": caption, **({"caption_entities": entities} if entities else {})}


def _no_markup(given: Parameters) -> None:
    if "parse_mode" in given:
        raise bad_request("parse_mode is not rendered here: send entities")


def markup_fields(given: Parameters) -> Json:
    """Return the keyboard of a call, if any, as a field of a message."""
    markup = keyboards.checked(given.object("reply_markup"))
    return {"reply_markup": markup} if markup else {}


def send_message(messenger: Messenger, given: Parameters) -> Json:
    chat = messenger.chat(given.text("chat_id"))
    return _posted(messenger, given, chat, text_fields(given))


def send_file(kind: str, messenger: Messenger, given: Parameters) -> Json:
    chat = messenger.chat(given.text("chat_id"))
    file = files.received(messenger, given, kind)
    content = files.shown_as(file, kind) | caption_fields(given)
    return _posted(messenger, given, chat, content, file)


def send_album(messenger: Messenger, given: Parameters) -> list[Json]:
    chat = messenger.chat(given.text("chat_id"))
    items = given.objects("media")
    if len(items) not in _ALBUM:
        raise bad_request("too few or too many media specified: an album holds 2 to 10")
    sent = []
    for item in items:
        kind = str(item.get("type"))
        file = files.from_source(messenger, given, kind, str(item.get("media", "")))
        caption = {key: item[key] for key in ("caption", "caption_entities") if item.get(key)}
        sent.append(_posted(messenger, given, chat, files.shown_as(file, kind) | caption, file))
    return sent


def copy_message(messenger: Messenger, given: Parameters) -> Json:
    chat = messenger.chat(given.text("chat_id"))
    source = _source(messenger, given, "copy")
    content = {key: value for key, value in source.data.items() if key not in _NOT_COPIED}
    if "caption" in given.given:
        content = {key: value for key, value in content.items() if not key.startswith("caption")}
        content |= caption_fields(given)
    sent = _posted(messenger, given, chat, content, source.file)
    return {"message_id": sent["message_id"]}


def forward_message(messenger: Messenger, given: Parameters) -> Json:
    chat = messenger.chat(given.text("chat_id"))
    source = _source(messenger, given, "forward")
    origin = {"type": "user", "sender_user": source.data["from"], "date": source.data["date"]}
    content = {key: value for key, value in source.data.items() if key not in _NOT_COPIED}
    return _posted(messenger, given, chat, {"forward_origin": origin, **content}, source.file)


def _source(messenger: Messenger, given: Parameters, verb: str) -> Message:
    chat = messenger.chats.get(given.number("from_chat_id") or 0)
    if chat is None:
        raise bad_request("chat not found")
    message = chat.messages.get(given.number("message_id") or 0)
    if message is None:
        raise bad_request(f"message to {verb} not found")
    return message


def _posted(
    messenger: Messenger,
    given: Parameters,
    chat: Chat,
    content: Json,
    file: StoredFile | None = None,
) -> Json:
    context = markup_fields(given) | _reply_fields(given, chat)
    if topic := given.number("message_thread_id"):
        if not chat.json.get("is_forum"):
            raise bad_request("message thread not found")
        context |= {"message_thread_id": topic, "is_topic_message": True}
    return messenger.post(chat, content | context, file=file).data


def _reply_fields(given: Parameters, chat: Chat) -> Json:
    reply = given.object("reply_parameters")
    if not reply:
        return {}
    replied = chat.messages.get(reply.get("message_id", 0))
    if replied is None:
        if reply.get("allow_sending_without_reply"):
            return {}
        raise bad_request("message to be replied not found")
    inner = {key: value for key, value in replied.data.items() if key != "reply_to_message"}
    return {"reply_to_message": inner}


def send_chat_action(messenger: Messenger, given: Parameters) -> bool:
    chat = messenger.chat(given.text("chat_id"))
    if given.text("action") not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat.actions.append(given.text("action"))
    return True


METHODS: Mapping[str, Method] = {
    "sendMessage": send_message,
    "sendMediaGroup": send_album,
    "sendChatAction": send_chat_action,
    "copyMessage": copy_message,
    "forwardMessage": forward_message,
    **{
        f"send{kind.title()}": partial(send_file, kind)
        for kind in ("photo", "document", "video", "audio", "voice", "animation", "sticker")
    },
}
