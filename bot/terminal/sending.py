"""The methods that put messages of the bot into chats."""

from collections.abc import Mapping
from functools import partial

from bot.terminal import files, keyboards, message_text
from bot.terminal.messages import Chat, Json, StoredFile
from bot.terminal.messenger import Messenger, Method
from bot.terminal.parameters import Parameters
from bot.terminal.refusals import bad_request


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


METHODS: Mapping[str, Method] = {
    "sendMessage": send_message,
    "sendPhoto": partial(send_file, "photo"),
    "sendDocument": partial(send_file, "document"),
    "sendVideo": partial(send_file, "video"),
}
