"""The files of the secretariat, made when they are sent: the chart and the list of RSVPs."""

import asyncio
from collections.abc import Mapping
from contextlib import aclosing
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bot import clock
from bot.knowledge.library import Library
from bot.reports.chart import chart
from bot.reports.export import Format, export
from bot.reports.labels import Labels
from bot.rsvp.counting import Slice
from bot.secretariat.roles import Role
from bot.storage.stores import Stores
from bot.telegram_app.private import PrivateChat
from bot.telegram_app.reports.report_data import slice_of
from bot.telegram_app.sending.dispatch import Attachment, File, Recipe
from bot.wording.phrases import Phrases

_CHART, _LIST = "rsvp-chart", "rsvp-list"


def chart_of(edition: int, chat: PrivateChat) -> Attachment:
    """Return the chart of an edition, to be sent."""
    parameters = {"edition": edition, "language": chat.language, "person": chat.person}
    return Attachment(recipe=_CHART, parameters=parameters)


def list_of(
    slice_: Slice, kind: Format, chat: PrivateChat, *, typed: bool, caption: str
) -> Attachment:
    """Return a list of RSVPs, to be sent; ``typed`` with what people typed."""
    parameters = {
        "slice": asdict(slice_),
        "kind": kind,
        "typed": typed,
        "language": chat.language,
        "person": chat.person,
    }
    return Attachment(recipe=_LIST, parameters=parameters, caption=caption)


class ReportFiles:
    """Makes them of what the database holds at that moment, for who then still may have them.

    A file may wait for days until Telegram can be reached.
    """

    def __init__(self, library: Library, phrases: Phrases, stores: Stores) -> None:
        self._library = library
        self._phrases = phrases
        self._stores = stores

    def recipes(self) -> dict[str, Recipe]:
        """Return what makes which file."""
        return {_CHART: self._chart, _LIST: self._list}

    async def _chart(self, parameters: Mapping[str, Any]) -> File:
        await self._check(parameters, Role.VIEWER)
        edition, labels = parameters["edition"], self._labels(parameters)
        counts = await self._stores.counts.counts(Slice(edition=edition), clock.today())
        png = await asyncio.to_thread(chart, edition, counts, labels, datetime.now(UTC))
        return File(name=f"rsvps-{edition}.png", content=png, kind="photo")

    async def _list(self, parameters: Mapping[str, Any]) -> File:
        """What people typed is on the disk only for as long as the file is made."""
        slice_, kind = slice_of(parameters["slice"]), Format(parameters["kind"])
        typed, labels = parameters["typed"], self._labels(parameters)
        await self._check(parameters, Role.ADMIN if typed else Role.VIEWER)
        with TemporaryDirectory(prefix="forumbot-") as folder:
            path = Path(folder) / "list"
            async with aclosing(self._stores.listing.listing(slice_, typed=typed)) as lines:
                await export(lines, path, kind, labels, typed=typed)
            content = await asyncio.to_thread(path.read_bytes)
        named = "-".join(str(part) for part in ("rsvps", *asdict(slice_).values()) if part)
        return File(name=f"{named}.{kind}", content=content)

    async def _check(self, parameters: Mapping[str, Any], least: Role) -> None:
        if not await self._stores.roles.holds(parameters["person"], least):
            raise PermissionError("a file is for somebody who has lost the role for it")

    def _labels(self, parameters: Mapping[str, Any]) -> Labels:
        return Labels(self._library, self._phrases, parameters["language"])
