"""/audit: what was done with roles, page by page, for admins."""

import re

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler

from bot.secretariat.audit import Deed
from bot.storage.audit import AuditStore
from bot.telegram_app import people
from bot.telegram_app.context import Context, Handler
from bot.telegram_app.incoming import BY_PEOPLE
from bot.telegram_app.private import PrivateChat, PrivateChats

PAGE = 10
_PRESSED = re.compile(r"1:g:(?P<page>\d{1,6})", re.ASCII)
_NONE = "–"


class AuditLog:
    """Shows the log to ``admins``."""

    def __init__(self, audit: AuditStore, admins: PrivateChats) -> None:
        self._audit = audit
        self._admins = admins

    def handlers(self) -> list[Handler]:
        return [
            CommandHandler("audit", self.show, BY_PEOPLE),
            CallbackQueryHandler(self.press, r"^1:g:"),
        ]

    async def show(self, update: Update, context: Context) -> None:
        """Show the newest deeds."""
        if chat := await self._admins.by_command(update, context):
            await self._page(chat, 0)

    async def press(self, update: Update, _: Context) -> None:
        """Show another page in place of this one."""
        if pressed := await self._admins.by_button(update, _PRESSED):
            chat, found = pressed
            await self._page(chat, int(found["page"]))

    async def _page(self, chat: PrivateChat, number: int) -> None:
        last = max(0, await self._audit.count() - 1) // PAGE
        number = min(number, last)
        deeds = await self._audit.page(number, PAGE)
        lines = [_line(chat, deed) for deed in deeds] or [chat.say("audit-none")]
        newer = [chat.button(f"1:g:{number - 1}", "audit-newer")] if number else []
        older = [chat.button(f"1:g:{number + 1}", "audit-older")] if number < last else []
        row = [*newer, *older]
        words = "\n\n".join([chat.say("audit-heading"), *lines])
        chat.reply(words, *([row] if row else []))


def _line(chat: PrivateChat, deed: Deed) -> str:
    role = deed.details.get("role")
    what = chat.say(
        f"audit-{deed.act}",
        role=chat.say(f"role-{role}") if role else _NONE,
        subject=_person(chat, deed.subject),
        number=str(deed.details.get("number", _NONE)),
        format=str(deed.details.get("format", _NONE)),
        typed="yes" if deed.details.get("typed") else "no",
    )
    who = _person(chat, deed.actor)
    return chat.say("audit-line", **chat.moment(deed.at), who=who, what=what)


def _person(chat: PrivateChat, person: int | None) -> str:
    return people.person(person) if person else chat.say("audit-forgotten")
