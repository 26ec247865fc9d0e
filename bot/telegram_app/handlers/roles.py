"""/roles: admins give roles by links that work once, and take them away."""

import re
from collections.abc import Callable
from datetime import UTC, datetime

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler

from bot.secretariat.audit import Act, Deed
from bot.secretariat.roles import Role
from bot.storage.audit import AuditStore
from bot.storage.roles import LINK_LIVES, Officer, RoleStore
from bot.telegram_app import people
from bot.telegram_app.context import Context, Handler
from bot.telegram_app.incoming import BY_PEOPLE
from bot.telegram_app.private import PrivateChat, PrivateChats
from bot.telegram_app.starting import link, start_with

_PRESSED = re.compile(r"1:o:(?P<what>[lgty])(?::(?P<number>\d{1,16}))?", re.ASCII)


class Roles:
    """Who may do what, for ``admins``; a link is for whoever has it, among ``chats``.

    ``follow`` is told of each role that changes.
    """

    def __init__(
        self,
        roles: RoleStore,
        audit: AuditStore,
        chats: PrivateChats,
        admins: PrivateChats,
        follow: Callable[[int, Role | None], None],
    ) -> None:
        self._roles = roles
        self._audit = audit
        self._chats = chats
        self._admins = admins
        self._follow = follow

    def handlers(self) -> list[Handler]:
        return [
            CommandHandler("roles", self.show, BY_PEOPLE),
            CommandHandler("start", self.accept, start_with(r"role_[\w-]+")),
            CallbackQueryHandler(self.press, r"^1:o:"),
        ]

    async def show(self, update: Update, context: Context) -> None:
        """List who has a role."""
        if chat := await self._admins.by_command(update, context):
            await self._list(chat)

    async def accept(self, update: Update, context: Context) -> None:
        """Give whoever opened a link its role."""
        chat = await self._chats.by_command(update, context)
        if chat is None:
            return
        token, now = chat.argument.removeprefix("role_"), datetime.now(UTC)
        role = await self._roles.accept(token, chat.person, now)
        if role is None:
            chat.reply(chat.say("roles-link-dead"))
            return
        await self._note(chat, Act.ROLE_ACCEPTED, role)
        self._follow(chat.person, role)
        chat.reply(chat.say("roles-welcome", role=chat.say(f"{_name(role)}-may")))

    async def press(self, update: Update, context: Context) -> None:
        """Do what a button wants."""
        pressed = await self._admins.by_button(update, _PRESSED)
        if pressed is None:
            return
        chat, found = pressed
        number = int(found["number"] or 0)
        match found["what"]:
            case "g" if number in set(Role):
                await self._give(chat, Role(number), context.bot.username)
            case "g":
                rows = [[chat.button(f"1:o:g:{role}", f"{_name(role)}-may")] for role in Role]
                back = [chat.button("1:o:l", "roles-take-no")]
                chat.reply(chat.say("roles-which"), *rows, back)
            case "t":
                await self._ask(chat, number)
            case "y":
                await self._take(chat, number)
            case _:
                await self._list(chat)

    async def _list(self, chat: PrivateChat) -> None:
        officers = await self._roles.officers()
        lines = [_line(chat, officer) for officer in officers] or [chat.say("roles-nobody")]
        rows = [
            [chat.button(f"1:o:t:{each.person}", "roles-take", **_label(chat, each))]
            for each in officers
            if each.since
        ]
        give = [chat.button("1:o:g", "roles-give")]
        chat.reply("\n".join([chat.say("roles-heading"), "", *lines]), give, *rows)

    async def _give(self, chat: PrivateChat, role: Role, bot: str) -> None:
        now = datetime.now(UTC)
        token = await self._roles.offer(role, now)
        await self._note(chat, Act.ROLE_OFFERED, role)
        until = chat.moment(now + LINK_LIVES)
        name = chat.say(_name(role))
        chat.reply(chat.say("roles-link", role=name, link=link(bot, f"role_{token}"), **until))

    async def _ask(self, chat: PrivateChat, person: int) -> None:
        officers = {each.person: each for each in await self._roles.officers() if each.since}
        if person not in officers:
            chat.reply(chat.say("roles-not-theirs", person=people.person(person)))
            return
        yes = chat.button(f"1:o:y:{person}", "roles-take-yes")
        no = chat.button("1:o:l", "roles-take-no")
        chat.reply(chat.say("roles-take-ask", **_words(chat, officers[person])), [yes, no])

    async def _take(self, chat: PrivateChat, person: int) -> None:
        role = await self._roles.take(person)
        if role is None:
            chat.reply(chat.say("roles-not-theirs", person=people.person(person)))
            return
        await self._note(chat, Act.ROLE_TAKEN, role, person)
        self._follow(person, None)
        chat.reply(chat.say("roles-taken", person=people.person(person)))

    async def _note(
        self, chat: PrivateChat, act: Act, role: Role, subject: int | None = None
    ) -> None:
        now, details = datetime.now(UTC), {"role": role.name.lower()}
        deed = Deed(actor=chat.person, act=act, at=now, subject=subject, details=details)
        await self._audit.note(deed)


def _name(role: Role) -> str:
    return f"role-{role.name.lower()}"


def _label(chat: PrivateChat, officer: Officer) -> dict[str, str]:
    return {"person": str(officer.person), "role": chat.say(_name(officer.role))}


def _words(chat: PrivateChat, officer: Officer) -> dict[str, str]:
    return {**_label(chat, officer), "person": people.person(officer.person)}


def _line(chat: PrivateChat, officer: Officer) -> str:
    words = _words(chat, officer)
    if officer.since is None:
        return chat.say("roles-always", **words)
    return chat.say("roles-officer", day=chat.day(officer.since), **words)
