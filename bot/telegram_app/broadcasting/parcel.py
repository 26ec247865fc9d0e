"""What one recipient gets; the preview is made of the same."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from telegram import (
    Bot,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    InputMediaVideo,
    LinkPreviewOptions,
    Message,
    MessageEntity,
)

from bot.broadcasts.announcement import Kind, Version

Sent = Message | bool
_MEDIA: Mapping[Kind, Any] = {
    Kind.PHOTO: InputMediaPhoto,
    Kind.DOCUMENT: InputMediaDocument,
    Kind.VIDEO: InputMediaVideo,
}


@dataclass(frozen=True, kw_only=True)
class Parcel:
    """A version with its buttons, ready to be sent to any chat."""

    version: Version
    buttons: InlineKeyboardMarkup | None

    async def send(self, bot: Bot, chat: int) -> Message:
        """Send it as a new message."""
        version = self.version
        if version.kind is Kind.TEXT:
            return await bot.send_message(
                chat,
                version.text,
                entities=self._entities,
                reply_markup=self.buttons,
                link_preview_options=self._link_preview,
            )
        send: Callable[..., Awaitable[Message]] = getattr(bot, f"send_{version.kind}")
        return await send(
            chat,
            version.file_id,
            caption=version.text or None,
            caption_entities=self._entities,
            reply_markup=self.buttons,
        )

    async def put_in_place_of(self, bot: Bot, chat: int, message: int) -> Sent:
        """Edit a message so that it says this; what had a file must keep one."""
        version = self.version
        if version.kind is Kind.TEXT:
            return await bot.edit_message_text(
                version.text,
                chat,
                message,
                entities=self._entities,
                reply_markup=self.buttons,
                link_preview_options=self._link_preview,
            )
        media = _MEDIA[version.kind](
            version.file_id, caption=version.text or None, caption_entities=self._entities
        )
        return await bot.edit_message_media(media, chat, message, reply_markup=self.buttons)

    @property
    def _entities(self) -> list[MessageEntity]:
        return list(MessageEntity.de_list([dict(each) for each in self.version.entities], None))

    @property
    def _link_preview(self) -> LinkPreviewOptions:
        """Say the usual, too: bots may have defaults of their own."""
        return LinkPreviewOptions(**(self.version.link_preview or {"is_disabled": False}))
