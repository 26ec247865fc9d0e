"""How far a broadcast is, as its card tells it."""

from bot.broadcasts.broadcast import UNDER_WAY, Act, Broadcast, in_reach_since
from bot.broadcasts.delivery import Report
from bot.storage.stores import Stores
from bot.wording.broadcast_watch import Standing


async def standing_of(stores: Stores, broadcast: Broadcast) -> Standing:
    """Count the deliveries of a broadcast that has begun; in detail once it has ended."""
    if broadcast.state in UNDER_WAY:
        counts = await stores.deliveries.outcomes([broadcast.id])
        return Standing(report=Report(total=counts[broadcast.id]))
    return Standing(
        report=await stores.deliveries.report(broadcast.id),
        beyond=await _beyond(stores, broadcast),
        repairs=await stores.broadcasts.repairs(broadcast.id),
    )


async def _beyond(stores: Stores, broadcast: Broadcast) -> int:
    """Count whom a deletion came too late for."""
    if broadcast.act is not Act.DELETE or not (broadcast.corrects and broadcast.started_at):
        return 0
    since = in_reach_since(broadcast.act, broadcast.started_at)
    reach = await stores.deliveries.reach_of_correction(broadcast.corrects, since)
    return reach.left_out
