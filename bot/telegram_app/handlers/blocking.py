"""Who blocks the bot, or lets it write again: Telegram tells of both."""

from datetime import UTC, datetime

from telegram import Chat, ChatMember, Update
from telegram.ext import ChatMemberHandler

from bot.storage.consents import ConsentStore
from bot.telegram_app.context import Context, Handler


class Blocking:
    """Whoever blocks the bot has agreed to nothing any more; unblocking changes nothing of it."""

    def __init__(self, consents: ConsentStore) -> None:
        self._consents = consents

    def handlers(self) -> list[Handler]:
        return [ChatMemberHandler(self.changed, ChatMemberHandler.MY_CHAT_MEMBER)]

    async def changed(self, update: Update, _: Context) -> None:
        """Keep what became of the bot in somebody's private chat."""
        change = update.my_chat_member
        if change is None or change.chat.type != Chat.PRIVATE:
            return
        if change.new_chat_member.status == ChatMember.BANNED:
            await self._consents.block(change.chat.id, datetime.now(UTC))
        else:
            await self._consents.unblock(change.chat.id)

    async def refused(self, chat: int) -> None:
        """Keep that Telegram refused to deliver, for the person blocked the bot or is no more."""
        # Groups have negative ids, and agree to nothing.
        if chat > 0:
            await self._consents.block(chat, datetime.now(UTC))
