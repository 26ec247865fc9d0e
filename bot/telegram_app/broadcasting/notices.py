"""Tells officers what happened to a broadcast without their asking."""

from collections.abc import Collection

from bot.broadcasts.broadcast import Broadcast
from bot.broadcasts.permission import Permission
from bot.secretariat.roles import Role
from bot.telegram_app import outgoing
from bot.telegram_app.broadcasting.officers import Officer, Officers
from bot.telegram_app.incoming import Place
from bot.telegram_app.sending.outbox import Outbox
from bot.wording import broadcast_release
from bot.wording.reply import Reply


class OfficerNotices:
    """Writes to whoever began or confirmed a broadcast, and to the admins."""

    def __init__(self, officers: Officers, outbox: Outbox) -> None:
        self._officers = officers
        self._stores = officers.stores
        self._outbox = outbox

    async def missed(self, broadcast: Broadcast) -> None:
        """Say that its time has passed, and ask what to do."""
        async with self._outbox.unit():
            found = await self._stores.broadcasts.find(broadcast.id) or broadcast
            for officer in await self._concerned(found):
                self._say(officer, await self._officers.shown(found, officer))

    async def ended(self, broadcast: Broadcast) -> None:
        """Say to whoever began or confirmed it how many got it."""
        async with self._outbox.unit():
            report = await self._stores.deliveries.report(broadcast.id)
            for officer in await self._known({broadcast.author, broadcast.confirmed_by}):
                words = self._officers.words(broadcast, officer)
                self._say(officer, broadcast_release.ended(words, report))

    async def held(self, permission: Permission) -> None:
        """Ask the admins whether this database is the one in use."""
        async with self._outbox.unit():
            for admin in await self._officers.others(Role.ADMIN, but=None):
                phrases = self._officers.phrases
                self._say(admin, broadcast_release.held(phrases, admin.language, permission))

    async def _concerned(self, broadcast: Broadcast) -> list[Officer]:
        admins = await self._officers.others(Role.ADMIN, but=None)
        people = {each.person for each in admins}
        others = {broadcast.author, broadcast.confirmed_by} - people
        return [*await self._known(others), *admins]

    async def _known(self, people: Collection[int | None]) -> list[Officer]:
        found = [await self._officers.known(each) for each in people if each]
        return [each for each in found if each]

    def _say(self, officer: Officer, reply: Reply) -> None:
        self._outbox.send(Place.alone(officer.person), outgoing.messages(reply))
