"""A process that is asked to stop while a broadcast goes out."""

import asyncio
import time
from typing import Any

import pytest
from telegram.request import RequestData

from bot.broadcasts.broadcast import State
from bot.broadcasts.delivery import Outcome
from bot.telegram_app.broadcasting import service
from bot.terminal.request import InMemoryRequest
from tests.bot_api.recording import RecordingApi
from tests.telegram_app.desk.conftest import SENDING, Office
from tests.telegram_app.desk.test_sending import becomes, drafted


class Hanging(InMemoryRequest):
    """Takes a call and never answers."""

    def __init__(self, api: RecordingApi) -> None:
        super().__init__(api)
        self.begun = asyncio.Event()

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        await super().do_request(url, method, request_data)
        self.begun.set()
        await asyncio.sleep(3600)
        raise AssertionError


@SENDING
@pytest.mark.parametrize("kind", ["sqlite"])
async def test_it_ends_in_time_and_what_was_under_way_is_not_sent_twice(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "_TO_FINISH", 0.2)
    people = await office.readers({"en": [20]})
    line = Hanging(office.telegram.api)
    await office.restart(line)
    ada = await drafted(office)
    await ada.picks("Send now", "✓ Yes")
    await line.begun.wait()
    begun = time.monotonic()
    await office.restart()
    assert time.monotonic() - begun < 2
    await becomes(office, State.SENT)
    report = await office.stores.deliveries.report(1)
    assert (report.people, report.total[Outcome.UNKNOWN]) == (1, 1)
    assert len(people[20].unread()) == 1
