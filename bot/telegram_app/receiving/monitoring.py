"""What those who watch over the bot can read: health and metrics, on this machine only."""

from contextlib import AbstractAsyncContextManager, nullcontext

from bot import metrics
from bot.broadcasts.broadcast import State
from bot.broadcasts.delivery import Outcome
from bot.storage.engines import DatabaseUnavailableError
from bot.storage.vital_signs import VitalSignStore
from bot.telegram_app.receiving.health import Health
from bot.telegram_app.receiving.web import Pages, looking_after, measured

_THIS_MACHINE = "127.0.0.1"


def monitored(
    port: int | None, signs: VitalSignStore, health: Health
) -> AbstractAsyncContextManager[None]:
    """Listen on METRICS_PORT, if there is one, for as long as this is open."""
    if port is None:
        return nullcontext()

    async def refresh() -> None:
        try:
            found = await signs.read()
        except DatabaseUnavailableError:
            # That it failed is counted, and shown beside the numbers of before.
            return
        metrics.BACKLOG.set(found.updates)
        metrics.REPLIES.set(found.replies)
        for state in State:
            metrics.BROADCASTS.labels(state).set(found.broadcasts.get(state, 0))
        for outcome in Outcome:
            metrics.DELIVERIES.labels(outcome).set(found.deliveries.get(outcome, 0))

    return Pages({**measured(refresh), **looking_after(health)}).on(_THIS_MACHINE, port)
