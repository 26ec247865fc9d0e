"""The digest: what the bot did today and yesterday, and how it is."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, time, timedelta

from bot import clock
from bot.broadcasts.broadcast import State
from bot.clock import GENEVA
from bot.language.languages import FALLBACK
from bot.rsvp.counting import Slice
from bot.secretariat.roles import Role
from bot.storage.stores import Stores
from bot.storage.vital_signs import VitalSignStore
from bot.storage.watching import BACKUP
from bot.telegram_app import outgoing
from bot.telegram_app.going_on import going_on, repeated
from bot.telegram_app.incoming import Place
from bot.telegram_app.reports.tallying import Tallying
from bot.telegram_app.sending.outbox import Outbox
from bot.wording.phrases import Phrases
from bot.wording.reply import Paragraph

_LOOK = 300.0
"""Seconds between looks whether it is morning."""
_SENT = "digest"
_MORNING = time(8, tzinfo=GENEVA)
_DECISIONS = ("answer", "not_stated", "unknown_edition", "clarify", "decline")
_MEGA = 1_000_000


class Digest:
    """Words the digest, and sends it every morning to those who want it."""

    def __init__(
        self,
        phrases: Phrases,
        stores: Stores,
        signs: VitalSignStore,
        tallying: Tallying,
        outbox: Outbox,
    ) -> None:
        self._phrases = phrases
        self._stores = stores
        self._signs = signs
        self._tallying = tallying
        self._outbox = outbox

    async def worded(self, language: str, asked: int = 0) -> list[Paragraph]:
        """Return the digest of now; ``asked`` is how many updates wait that only ask for it."""
        today = clock.today()
        days = (("digest-today", today), ("digest-yesterday", today - timedelta(days=1)))
        return [
            Paragraph(None, self._phrases.say(language, "digest-heading")),
            *[
                Paragraph(self._phrases.say(language, name), await self._of(language, day))
                for name, day in days
            ],
            Paragraph(None, await self._now(language, asked)),
        ]

    async def morning(self, now: datetime) -> None:
        """Send it once a day, from eight o'clock in Geneva on, to those who still may see it."""
        due = datetime.combine(now.astimezone(GENEVA).date(), _MORNING)
        if now < due:
            return
        async with self._outbox.unit():
            if await self._stores.watching.first(_SENT, due, now):
                for person in await self._stores.watching.wanting():
                    if await self._stores.roles.holds(person, Role.ADMIN):
                        await self._send(person)

    @asynccontextmanager
    async def meanwhile(self) -> AsyncIterator[None]:
        """Send it when it is time, until the end of the block."""
        async with going_on(repeated(self._look, _LOOK, "the digest could not be sent")):
            yield

    async def _look(self) -> None:
        await self.morning(datetime.now(UTC))

    async def _send(self, person: int) -> None:
        found = await self._stores.participants.find(person)
        language = found.language or found.memory.language or FALLBACK
        self._outbox.send(Place.alone(person), outgoing.pages(await self.worded(language)))

    async def _of(self, language: str, day: date) -> str:
        decisions = await self._stores.watching.decisions(day)
        if day == clock.today():
            decisions += self._tallying.waiting
        numbers = {name: str(decisions[name]) for name in _DECISIONS}
        asked = str(sum(decisions[name] for name in _DECISIONS))
        rsvps = (await self._stores.counts.by_day(Slice(), day)).get(day, 0)
        say = self._phrases.say
        return "\n".join(
            (
                say(language, "digest-questions", number=asked, **numbers),
                say(language, "digest-rsvps", number=str(rsvps)),
            )
        )

    async def _now(self, language: str, asked: int) -> str:
        signs, say = await self._signs.read(), self._phrases.say
        states = {
            state.value: str(signs.broadcasts.get(state, 0))
            for state in (State.SENDING, State.SCHEDULED, State.SENT)
        }
        size = f"{await self._stores.watching.size() / _MEGA:.1f}"
        # Those that ask are not even stored as waiting where they are handled as they come.
        updates = max(signs.updates - asked, 0)
        waiting = {"updates": str(updates), "replies": str(signs.replies)}
        return "\n".join(
            (
                say(language, "digest-waiting", **waiting),
                say(language, "digest-broadcasts", **states),
                say(language, "digest-size", size=size),
                say(language, "digest-backup", at=await self._backup(language)),
            )
        )

    async def _backup(self, language: str) -> str:
        if not self._stores.database.embedded:
            return self._phrases.say(language, "digest-backup-elsewhere")
        at = await self._stores.watching.marked(BACKUP)
        if at is None:
            return self._phrases.say(language, "digest-backup-none")
        return f"{at.astimezone(GENEVA):%Y-%m-%d %H:%M}"
