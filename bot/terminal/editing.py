"""The methods that change or delete messages of the bot."""

from collections.abc import Mapping

from bot.terminal import files
from bot.terminal.messages import Chat, Json, Message, Shown, StoredFile
from bot.terminal.messenger import Messenger, Method
from bot.terminal.parameters import Parameters
from bot.terminal.refusals import bad_request
from bot.terminal.sending import markup_fields, text_fields

DELETABLE_SECONDS = 48 * 3600
_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)
_TEXT = ("text", "entities", "reply_markup")
_MEDIA = ("photo", "document", "video", "caption", "caption_entities", *_TEXT)


def edit_text(messenger: Messenger, given: Parameters) -> Json:
    content = text_fields(given, "MESSAGE_TOO_LONG")
    chat, message = _own(messenger, given)
    if "text" not in message.data:
        raise bad_request("there is no text in the message to edit")
    return _edited(messenger, chat, message, content | markup_fields(given), _TEXT)


def edit_media(messenger: Messenger, given: Parameters) -> Json:
    chat, message = _own(messenger, given)
    media = given.object("media")
    kind = str(media.get("type"))
    file = files.from_source(messenger, given, kind, str(media.get("media", "")))
    caption = {key: media[key] for key in ("caption", "caption_entities") if media.get(key)}
    content = files.shown_as(file, kind) | caption | markup_fields(given)
    return _edited(messenger, chat, message, content, _MEDIA, file)


def delete_message(messenger: Messenger, given: Parameters) -> bool:
    chat = messenger.chat(given.text("chat_id"))
    message = _message(chat, given.number("message_id"), "delete")
    if messenger.now() - message.data["date"] > DELETABLE_SECONDS:
        raise bad_request("message can't be deleted for everyone")
    del chat.messages[message.id]
    messenger.tell(Shown("deleted", message))
    return True


def _own(messenger: Messenger, given: Parameters) -> tuple[Chat, Message]:
    if "inline_message_id" in given:
        raise bad_request("MESSAGE_ID_INVALID")
    chat = messenger.chat(given.text("chat_id"))
    message = _message(chat, given.number("message_id"), "edit")
    if message.id not in chat.from_bot:
        raise bad_request("message can't be edited")
    return chat, message


def _message(chat: Chat, message_id: int | None, verb: str) -> Message:
    if not message_id:
        raise bad_request("message identifier is not specified")
    if message_id not in chat.messages:
        raise bad_request(f"message to {verb} not found")
    return chat.messages[message_id]


def _edited(  # noqa: PLR0913, PLR0917
    messenger: Messenger,
    chat: Chat,
    message: Message,
    content: Json,
    parts: tuple[str, ...],
    file: StoredFile | None = None,
) -> Json:
    """Replace ``parts`` of the message by what ``content`` has of them."""
    if file is None and all(message.data.get(part) == content.get(part) for part in parts):
        raise bad_request(_NOT_MODIFIED)
    kept = {key: value for key, value in message.data.items() if key not in parts}
    data = kept | content | {"edit_date": int(messenger.now())}
    edited = Message(data, file or message.file)
    chat.messages[message.id] = edited
    messenger.tell(Shown("edited", edited))
    return edited.data


METHODS: Mapping[str, Method] = {
    "editMessageText": edit_text,
    "editMessageMedia": edit_media,
    "deleteMessage": delete_message,
}
