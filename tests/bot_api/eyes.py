"""What can be seen in a chat, for those who wait for it."""

import asyncio

from bot.terminal.bot_api import BotApi
from bot.terminal.messages import Chat, Message, Shown


class Eyes:
    """What is seen happening in one chat, in order."""

    def __init__(self, api: BotApi, chat: Chat) -> None:
        self.chat = chat
        self._unread: asyncio.Queue[Shown] = asyncio.Queue()
        api.messenger.watchers.append(self._look)

    def _look(self, shown: Shown) -> None:
        if shown.message.chat_id == self.chat.id:
            self._unread.put_nowait(shown)

    async def sees(self, seconds: float = 5.0) -> Shown:
        """Return the next thing that happens; TimeoutError if nothing does."""
        async with asyncio.timeout(seconds):
            return await self._unread.get()

    async def reads(self, seconds: float = 5.0) -> Message:
        """Return the next message that the bot sends, passing over edits."""
        async with asyncio.timeout(seconds):
            while (shown := await self._unread.get()).what != "sent":
                pass
        return shown.message

    async def reads_edit(self, seconds: float = 5.0) -> Message:
        """Return the next message that the bot edits, passing over new ones."""
        async with asyncio.timeout(seconds):
            while (shown := await self._unread.get()).what != "edited":
                pass
        return shown.message

    def unread(self) -> list[Shown]:
        """Return what has happened since, without waiting."""
        return [self._unread.get_nowait() for _ in range(self._unread.qsize())]
