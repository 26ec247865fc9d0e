"""The process is killed after every single step of the dialogue, and started again."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from bot.rsvp.rsvp import Rsvp, State, Way
from bot.storage.database import Database
from bot.storage.migrations import upgrade
from bot.storage.sealing import Seal
from bot.storage.stores import Stores
from bot.terminal.messages import Message
from bot.wording.phrases import Phrases
from tests.bot_api.people import Person
from tests.bot_api.server import BotApiServer
from tests.conftest import LANGUAGES
from tests.storage.postgresql import Server
from tests.telegram_app.test_run import SECONDS, begun, environment

ORGANISATIONS = {
    "ar": "وزارة الاتصالات",
    "en": "Ministry of ICT",
    "es": "Ministerio de TIC",
    "fr": "Ministère du numérique",
    "ru": "Минцифры",
    "zh": "工信部",
}
STEPS = (
    ("rsvp-ask-type", 0),
    ("rsvp-ask-way", 1),
    ("rsvp-ask-organisation", None),
    ("rsvp-ask-changes", 0),
    ("rsvp-ask-news", 1),
    ("rsvp-summary", 0),
)
"""What is asked, and which button answers: governments, online, typed, yes, no, confirm."""


@asynccontextmanager
async def killed_in_the_end(server: BotApiServer, folder: Path, url: str) -> AsyncIterator[None]:
    known = {"TELEGRAM_API_URL": server.url, "TELEGRAM_BOT_TOKEN": server.token}
    process = await begun(folder, **known, DATABASE_URL=url)
    try:
        yield
        # What is sent is noted a moment later; unnoted, another process waits to send it again.
        await asyncio.sleep(0.3)
        assert process.returncode is None
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.communicate()


async def saying(person: Person, words: str) -> Message:
    """Return the next message that says this; after a kill those before may come again."""
    while words not in (shown := await person.sees(SECONDS)).message.text:
        pass
    return shown.message


async def test_whenever_it_is_killed_the_result_is_the_same(
    postgresql: Server, tmp_path: Path, phrases: Phrases
) -> None:
    urls = {"sqlite": f"sqlite:///{tmp_path}/forumbot.db", "postgresql": await postgresql.make()}
    databases = {kind: Database(url) for kind, url in urls.items()}
    for database in databases.values():
        database.create()
        await upgrade(database)
    await asyncio.gather(
        *(_through(databases[kind], urls[kind], tmp_path / kind, phrases) for kind in urls)
    )


async def _through(database: Database, url: str, folder: Path, phrases: Phrases) -> None:
    """Lead somebody of every language through the dialogue, with a kill after each step."""
    async with BotApiServer() as server:
        people = {code: server.person(at, "Ada", code) for at, code in enumerate(LANGUAGES, 1)}
        for person in people.values():
            person.says("/rsvp")
        for message, place in STEPS:
            async with killed_in_the_end(server, folder, url):
                cards = {
                    code: await saying(person, phrases.say(code, message))
                    for code, person in people.items()
                }
            for code, person in people.items():
                if place is None:
                    person.says(ORGANISATIONS[code])
                else:
                    person.presses(cards[code], cards[code].buttons[place])
        async with killed_in_the_end(server, folder, url):
            for code, person in people.items():
                await saying(person, phrases.say(code, "rsvp-person-coming"))
                await saying(person, phrases.say(code, "rsvp-calendar"))
    key = environment(folder)["DATA_KEY"]
    stores = Stores.over(database, Seal(lambda: key))
    for at, code in enumerate(LANGUAGES, 1):
        kept = await stores.rsvps.find(at, 2024)
        assert kept
        assert kept == Rsvp(
            edition=2024,
            stakeholder="governments",
            way=Way.REMOTE,
            organisation=ORGANISATIONS[code],
            state=State.COMING,
            at=kept.at,
        )
        consents = await stores.consents.current(at)
        assert {name: each.given for name, each in consents.items()} == {
            "changes:2024": True, "news": False
        }  # fmt: skip
        assert await stores.dialogues.find(at) is None
    await database.close()
