"""Every kind of fault, one after the other, on and off."""

import asyncio
from random import Random
from typing import get_args

from tests.bot_api.faults import Fault, Kind
from tests.bot_api.server import BotApiServer

_MAY_FAIL = ("editMessageText", "answerCallbackQuery")
"""Methods on which a refusal for good still lets people have what they asked for."""
_NOT_DONE: tuple[Kind, ...] = ("500", "502-html")
"""How Telegram says that a call was not carried out; the next try of a broadcast relies on it.

Where Telegram says so of a message of a broadcast that it did deliver, somebody gets it twice: no
bot can tell. So it never lies about those here, but about replies it does.
"""
_ON, _OFF = (0.1, 0.3), (0.2, 0.6)
"""Seconds, at least and at most."""


class Weather:
    """Faults come before and after a call is carried out."""

    def __init__(self, server: BotApiServer, chance: Random, broadcast: str) -> None:
        """Take also the text of the broadcast."""
        self._server = server
        self._chance = chance
        self._broadcast = broadcast
        self._had: list[Fault] = []

    @property
    def deceits(self) -> int:
        """How many calls were carried out and did not look so."""
        return sum(fault.hits for fault in self._had if fault.applied)

    @property
    def had(self) -> set[Kind]:
        """Which kinds were switched on."""
        return {fault.kind for fault in self._had}

    async def changes(self, over: asyncio.Event) -> None:
        """Switch each kind on and off, on one method or on all, and again until it is ``over``."""
        kinds = list(get_args(Kind))
        while not over.is_set():
            self._chance.shuffle(kinds)
            for kind in kinds:
                await self._comes_and_goes(self._fault(kind))

    async def _comes_and_goes(self, fault: Fault) -> None:
        self._had.append(fault)
        self._server.faults.append(fault)
        try:
            await asyncio.sleep(self._chance.uniform(*_ON))
        finally:
            self._server.faults.remove(fault)
        await asyncio.sleep(self._chance.uniform(*_OFF))

    def _fault(self, kind: Kind) -> Fault:
        if kind == "400":
            return Fault(kind, self._chance.choice(_MAY_FAIL), times=None)
        # What Telegram asks to wait with it does not carry out.
        applied = kind != "429" and self._chance.choice((True, False))
        spared = self._broadcast if applied and kind in _NOT_DONE else None
        method = self._chance.choice(("sendMessage", None))
        return Fault(kind, method, times=None, applied=applied, spared=spared)
