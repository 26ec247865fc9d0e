"""What an officer sent or forwarded, as a version of a broadcast."""

from typing import NamedTuple

from telegram import Message, MessageEntity

from bot.broadcasts.announcement import Kind, Version
from bot.telegram_app.outgoing import LONGEST, units

LONGEST_CAPTION = 1024
"""In UTF-16 code units, as Telegram counts them."""


class Refusal(NamedTuple):
    """Why a message cannot be sent on: a message of the bot, and what it names."""

    message: str
    values: dict[str, str]


def version_of(message: Message) -> Version | Refusal:
    """Return words and formatting as they are, and the file that goes with them."""
    if message.media_group_id:
        return Refusal("desk-refused-album", {})
    found = _content(message)
    if found is None:
        return Refusal("desk-refused-kind", {})
    kind, file_id = found
    if kind is Kind.TEXT:
        text, entities, most = message.text or "", message.entities, LONGEST
    else:
        text, entities, most = message.caption or "", message.caption_entities, LONGEST_CAPTION
    if units(text) > most:
        return Refusal("desk-refused-long", {"length": str(units(text)), "most": str(most)})
    preview = message.link_preview_options
    return Version(
        kind=kind,
        text=text,
        entities=tuple(map(MessageEntity.to_dict, entities)),
        file_id=file_id,
        link_preview=preview.to_dict() if preview else None,
        message=message.message_id,
    )


def _content(message: Message) -> tuple[Kind, str | None] | None:
    if message.text:
        return Kind.TEXT, None
    if message.photo:
        return Kind.PHOTO, message.photo[-1].file_id
    if message.video:
        return Kind.VIDEO, message.video.file_id
    # Telegram gives animations as documents, too.
    if message.document and not message.animation:
        return Kind.DOCUMENT, message.document.file_id
    return None
