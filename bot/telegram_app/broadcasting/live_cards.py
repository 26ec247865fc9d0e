"""Keeps the card of each broadcast up to date while it is sent, until it is the report."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import Any

from telegram import Bot, LinkPreviewOptions
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter

from bot.broadcasts.audience import Among
from bot.broadcasts.broadcast import ENDED, UNDER_WAY, Broadcast
from bot.broadcasts.delivery import OPEN, Outcome
from bot.broadcasts.pace import Pace
from bot.broadcasts.speed import Speed
from bot.secretariat.roles import Role
from bot.telegram_app import outgoing
from bot.telegram_app.broadcasting.officers import Officer, Officers
from bot.telegram_app.outgoing import Outgoing
from bot.telegram_app.sending.pace import Pace as ReplyPace
from bot.telegram_app.sending.retrying import seconds

_SHORTEST, _LONGEST = 3.0, 15.0
"""Seconds between two edits of a card; the longer it takes, the more."""
_PATIENT = 60.0
"""Seconds before Telegram is tried again that could not be reached."""
_NEVER = float("inf")
_FINISHED_LATELY = timedelta(days=1)
"""A process may have ended before it showed a report."""


@dataclass
class _Card:
    """What is shown on a card.

    ``due`` is when it may change next, if the broadcast does not take another state before;
    ``earliest`` is before when it does not change in any case.
    """

    broadcast: Broadcast | None = None
    shown: Outgoing | None = None
    due: float = 0.0
    earliest: float = 0.0
    speed: Speed = field(default_factory=Speed)


class LiveCards:
    """Shares the broadcaster's bot and pace: what Telegram forbids that one, they do not do.

    ``replies`` is the pace of what officers get otherwise: Telegram holds both back, or neither.
    ``now`` is any clock of seconds that only advances.
    """

    def __init__(
        self,
        officers: Officers,
        bot: Bot,
        pace: Pace,
        replies: ReplyPace,
        now: Callable[[], float] = monotonic,
    ) -> None:
        self._officers = officers
        self._stores = officers.stores
        self._bot = bot
        self._pace = pace
        self._replies = replies
        self._now = now
        self._cards: dict[int, _Card] = {}
        self._begun = False

    async def look(self) -> None:
        """Bring every card up to date that may change now; call it every second or so."""
        if not self._begun:
            await self._take_up(datetime.now(UTC) - _FINISHED_LATELY)
            self._begun = True
        found = {each.id: each for each in await self._stores.broadcasts.among(UNDER_WAY)}
        for number in found:
            self._cards.setdefault(number, _Card())
        for number, card in list(self._cards.items()):
            broadcast = found.get(number) or await self._stores.broadcasts.find(number)
            if broadcast is None or (card.earliest == _NEVER and broadcast.state in ENDED):
                del self._cards[number]
            elif self._due(card, broadcast):
                await self._bring(card, broadcast)

    async def _take_up(self, since: datetime) -> None:
        """Show also what ended while no process could."""
        for broadcast in await self._stores.broadcasts.ended_since(since):
            if broadcast.card_message:
                self._cards.setdefault(broadcast.id, _Card())

    def _due(self, card: _Card, broadcast: Broadcast) -> bool:
        turned = card.broadcast is None or card.broadcast.state is not broadcast.state
        return self._now() >= (card.earliest if turned else max(card.earliest, card.due))

    async def _bring(self, card: _Card, broadcast: Broadcast) -> None:
        counts = (await self._stores.deliveries.outcomes([broadcast.id]))[broadcast.id]
        now = self._now()
        card.speed.note(now, sum(counts.values()) - _left(counts))
        card.due = now + _interval(broadcast)
        officer = await self._reader(broadcast)
        if officer is None:
            card.earliest = _NEVER
            return
        remaining = card.speed.remaining(_left(counts))
        reply = await self._officers.shown(broadcast, officer, remaining=remaining)
        message = outgoing.messages(reply)[0]
        if message == card.shown or await self._shown(card, broadcast, officer, message):
            card.shown, card.broadcast = message, broadcast
            if broadcast.state in ENDED and not counts[Outcome.SENDING]:
                del self._cards[broadcast.id]

    async def _reader(self, broadcast: Broadcast) -> Officer | None:
        """Return whose card it is, as long as they have a role for it."""
        person = broadcast.card_chat or broadcast.confirmed_by or broadcast.author
        if broadcast.card_message is None and broadcast.audience.among is Among.TEST:
            return None
        officer = await self._officers.known(person) if person else None
        return officer if officer and officer.role >= Role.AUTHOR else None

    async def _shown(
        self, card: _Card, broadcast: Broadcast, officer: Officer, message: Outgoing
    ) -> bool:
        """Edit the card, or send one; False if Telegram did not take it."""
        if wait := self._replies.wait(officer.person):
            card.earliest = self._now() + wait
            return False
        if not self._pace.borrow():
            card.due = 0.0
            return False
        try:
            await self._put(broadcast, officer.person, message)
        except RetryAfter as error:
            await self._hold(officer.person, seconds(error))
            return False
        except (BadRequest, Forbidden):
            card.earliest = _NEVER
            return False
        except NetworkError:
            card.earliest = self._now() + _PATIENT
            return False
        return True

    async def _hold(self, chat: int, wait: float) -> None:
        """Send nothing to ``chat`` for ``wait`` seconds, nor to others where all are meant.

        Telegram does not say. A broadcast slower than it allows to all goes on, unless somebody
        else has to wait, too.
        """
        everybody = self._replies.refused(chat, wait)
        if everybody or self._pace.bulky or self._pace.stopped:
            self._pace.stop(wait)
            await self._stores.sending.stop_until(datetime.now(UTC) + timedelta(seconds=wait))

    async def _put(self, broadcast: Broadcast, chat: int, message: Outgoing) -> None:
        how: Mapping[str, Any] = {
            "entities": message.headings,
            "reply_markup": message.buttons,
            "link_preview_options": LinkPreviewOptions(is_disabled=True),
        }
        if broadcast.card_message:
            try:
                await self._bot.edit_message_text(message.text, chat, broadcast.card_message, **how)
            except BadRequest as error:
                if "not modified" in error.message.casefold():
                    return
            else:
                return
        sent = await self._bot.send_message(chat, message.text, **how)
        await self._stores.broadcasts.show_on(broadcast.id, chat, sent.message_id)


def _left(counts: Mapping[Outcome, int]) -> int:
    return sum(counts.get(each, 0) for each in OPEN)


def _interval(broadcast: Broadcast) -> float:
    lasted = datetime.now(UTC) - (broadcast.started_at or datetime.now(UTC))
    return min(_LONGEST, max(_SHORTEST, lasted.total_seconds() / 60))
