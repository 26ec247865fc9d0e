"""``forumbot rsvps``, as a person runs it."""

import asyncio
import csv
import json
import re
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

import pytest

from bot.console import rsvps_command
from bot.errors import BotError, UsageError
from bot.rsvp.rsvp import Delegation, Rsvp, State, Way
from bot.settings import Settings
from bot.storage.database import Database
from bot.storage.key_file import seal_for
from bot.storage.migrations import upgrade
from bot.storage.stores import Stores
from tests.console.conftest import URL
from tests.console.conftest import run as run_command

NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)


def run(*words: str) -> int:
    return run_command(rsvps_command, "rsvps", *words)


@pytest.fixture
def empty() -> None:
    asyncio.run(_filled(()))


@pytest.fixture
def filled() -> None:
    asyncio.run(_filled((Way.IN_PERSON, Way.REMOTE, Way.REMOTE)))


async def _filled(ways: tuple[Way, ...]) -> None:
    database = Database(URL)
    await upgrade(database)
    stores = Stores.over(database, seal_for(database, Settings.load()))
    for person, way in enumerate(ways):
        rsvp = Rsvp(
            edition=2024,
            stakeholder="governments",
            way=way,
            organisation="=1+1",
            state=State.COMING,
            at=NOON,
        )
        await stores.rsvps.keep(person, rsvp, "fr")
    if ways:
        await stores.rsvps.withdraw(2, 2024, NOON)
        delegation = Delegation(
            edition=2024,
            numbers={"academia_technical": 5},
            organisation=None,
            state=State.COMING,
            at=NOON,
        )
        await stores.delegations.keep(7, delegation, "ar")
    await database.close()


@pytest.mark.usefixtures("empty")
def test_nobody_has_replied_yet(capsys: pytest.CaptureFixture[str]) -> None:
    assert [run("summary"), run("export", "--format", "json")] == [0, 0]
    assert capsys.readouterr().out == "Nobody has replied yet.\n[\n]\n"


@pytest.mark.usefixtures("filled")
def test_the_summary_counts_each_kind(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("summary") == 0
    lines = capsys.readouterr().out.splitlines()
    cells = [re.split("  +", line) for line in lines if not line.startswith("---")]
    assert cells == [
        ["2024", "in person", "online", "undecided", "together", "new in 7 days", "in delegations"],
        ["Governments", "1", "1", "0", "2", "2", "0"],
        ["Private sector", *"000000"],
        ["Civil society", *"000000"],
        ["Academia/Technical community", *"000005"],
        ["International organizations", *"000000"],
        ["All stakeholder types", "1", "1", "0", "2", "2", "5"],
        ["Not coming after all: 1"],
        [""],
        ["Expressions of interest, not registrations."],
    ]


@pytest.mark.usefixtures("filled")
def test_the_list_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("export", "--format", "json") == 0
    found = json.loads(capsys.readouterr().out)
    assert [(line["way"], line["delegates"], line["organisation"]) for line in found] == [
        ("in_person", None, "=1+1"),
        ("remote", None, "=1+1"),
        ("remote", None, "=1+1"),
        (None, 5, None),
    ]


@pytest.mark.usefixtures("filled")
def test_a_slice_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    chosen = ("--edition", "2024", "--type", "governments", "--way", "in_person")
    assert run("export", "--format", "csv", *chosen, "--language", "fr") == 0
    rows = list(csv.reader(StringIO(capsys.readouterr().out.removeprefix("\ufeff"))))
    assert rows[1:] == [
        ["2024", "Governments", "In person", "", "Coming", "Français", "2024-02-10 13:00", "'=1+1"]
    ]


@pytest.mark.usefixtures("filled")
def test_a_file_is_for_its_owner_only_and_whole(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path.name for path in folder.iterdir()}
    (folder / "list.xlsx").write_text("an older one")
    assert run("export", "--format", "xlsx", "--output", "list.xlsx") == 0
    assert capsys.readouterr().out == "4 lines written to list.xlsx\n"
    file = folder / "list.xlsx"
    assert [oct(file.stat().st_mode & 0o777), file.read_bytes()[:2]] == ["0o600", b"PK"]
    assert {path.name for path in folder.iterdir()} - before == {"list.xlsx"}


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--edition", "1999"), "--edition is one of 2017, 2020, 2022, 2024, not 1999"),
        (("--way", "boat"), "--way is one of in_person, remote, undecided, not boat"),
        (("--language", "xx"), "--language is one of ar, en, es, fr, ru, zh, not xx"),
    ],
)
def test_what_is_not_there_cannot_be_chosen(words: tuple[str, ...], said: str) -> None:
    with pytest.raises(UsageError) as error:
        run("export", "--format", "csv", *words)
    assert str(error.value) == said


@pytest.mark.usefixtures("filled")
def test_a_place_that_cannot_be_written_is_named(folder: Path) -> None:
    with pytest.raises(BotError) as error:
        run("export", "--format", "csv", "--output", "missing/list.csv")
    assert str(error.value) == "cannot write missing/list.csv: No such file or directory"
    (folder / "taken").mkdir()
    with pytest.raises(BotError, match="cannot write taken: Is a directory"):
        run("export", "--format", "csv", "--output", "taken")
    assert {path.name for path in folder.iterdir()} == {"forumbot.db", "taken"}


@pytest.mark.parametrize("words", [("summary",), ("export", "--format", "csv")])
def test_without_a_database_nothing_is_made(words: tuple[str, ...], folder: Path) -> None:
    with pytest.raises(BotError) as error:
        run(*words)
    assert str(error.value) == "there is no database at forumbot.db yet"
    assert list(folder.iterdir()) == []
