"""Sets a broadcast going: from here on its audience is frozen."""

from datetime import UTC, datetime

from bot.broadcasts.broadcast import Act, Broadcast, State, in_reach_since
from bot.storage.stores import Stores


class Launching:
    """Whoever is in the audience now gets it, and nobody else, however long it takes."""

    def __init__(self, stores: Stores) -> None:
        self._stores = stores

    async def launch(self, broadcast: Broadcast, **values: int) -> bool:
        """Freeze the audience and let it be sent; False if somebody did so, or more, already.

        ``values`` are columns that change with it: who confirmed it, and the card.
        """
        now = datetime.now(UTC)
        async with self._stores.database.unit():
            begun = await self._stores.broadcasts.advance(
                broadcast.id, broadcast.state, State.SENDING, started_at=now, **values
            )
            if begun:
                await self._freeze(broadcast, now)
        return begun

    async def _freeze(self, broadcast: Broadcast, now: datetime) -> None:
        if broadcast.act is Act.SEND:
            await self._stores.audiences.freeze(broadcast.id, broadcast.audience)
            return
        since = in_reach_since(broadcast.act, now)
        await self._stores.deliveries.freeze_correction(
            broadcast.id, broadcast.corrects or 0, since
        )
