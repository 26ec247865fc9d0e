"""Forgotten is forgotten, in a restored copy too."""

import json
import logging
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.storage.database import Database
from bot.storage.forgetting import Forgetting, list_of
from bot.storage.forgotten import ForgottenList, ForgottenListError
from bot.storage.leaving import TIME_TO_UNDO, LeavingStore
from bot.storage.migrations import upgrade
from bot.storage.participants import ParticipantStore
from bot.storage.sealing import Seal
from bot.storage.upkeep import backup

NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)
ADA, BOB = 7_000_000_001, 7_000_000_002


@pytest.fixture
async def lasting(lasting: Database, config: Path) -> Database:
    del config  # lists go there
    store = ParticipantStore(lasting, Seal.throwaway())
    for person in (ADA, BOB):
        await store.choose_language(person, "fr")
    return lasting


async def known(database: Database) -> list[bool]:
    store = ParticipantStore(database, Seal.throwaway())
    return [(await store.find(person)).language == "fr" for person in (ADA, BOB)]


def written_in(folder: Path) -> str:
    (file,) = folder.iterdir()
    return file.read_text("utf-8")


async def forgetting(database: Database, seal: Seal) -> Forgetting:
    return Forgetting(database, await list_of(database, seal))


async def test_who_asks_is_forgotten_after_the_time_to_undo(lasting: Database, seal: Seal) -> None:
    leaving, work = LeavingStore(lasting), await forgetting(lasting, seal)
    due = await leaving.ask(ADA, NOON)
    assert [await work.due(due - timedelta(seconds=1)), await known(lasting)] == [0, [True, True]]
    assert [await work.due(due), await known(lasting)] == [1, [False, True]]
    assert [await work.due(due), await leaving.due_at(ADA)] == [0, None]


async def test_a_restored_copy_forgets_them_again(
    lasting_sqlite: Database, tmp_path: Path, config: Path, seal: Seal
) -> None:
    store = ParticipantStore(lasting_sqlite, seal)
    for person in (ADA, BOB):
        await store.choose_language(person, "fr")
    await list_of(lasting_sqlite, seal)
    backup(lasting_sqlite, tmp_path / "copy.db")
    await (await forgetting(lasting_sqlite, seal)).forget(ADA, NOON)
    copy = Database(f"sqlite:///{tmp_path}/copy.db")
    before = await known(copy)
    again = [await (await forgetting(copy, seal)).again(NOON) for _ in range(2)]
    assert (before, again, await known(copy)) == ([True, True], [1, 0], [False, True])
    await copy.close()
    assert str(ADA) not in written_in(config)


async def test_who_comes_back_stays(lasting: Database, seal: Seal) -> None:
    work = await forgetting(lasting, seal)
    await work.forget(ADA, NOON)
    await ParticipantStore(lasting, seal).choose_language(ADA, "fr")
    assert (await work.again(NOON), await known(lasting)) == (0, [True, True])


async def test_what_a_crash_broke_off_is_carried_out(lasting: Database, seal: Seal) -> None:
    (await list_of(lasting, seal)).add(ADA, NOON)
    work = await forgetting(lasting, seal)
    assert [await work.again(NOON), await work.again(NOON)] == [1, 0]
    assert await known(lasting) == [False, True]


async def test_another_database_has_another_list(
    lasting: Database, tmp_path: Path, seal: Seal
) -> None:
    other = Database(f"sqlite:///{tmp_path}/other.db")
    await upgrade(other)
    await ParticipantStore(other, seal).choose_language(ADA, "fr")
    await (await forgetting(lasting, seal)).forget(ADA, NOON)
    assert await (await forgetting(other, seal)).again(NOON) == 0
    await other.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "forgotten.jsonl"


def test_only_its_owner_reads_the_list(path: Path, seal: Seal) -> None:
    ForgottenList(path, seal).add(ADA, NOON)
    assert oct(path.stat().st_mode & 0o777) == "0o600"


def test_it_tells_whom_its_entries_are_about(path: Path, seal: Seal) -> None:
    kept = ForgottenList(path, seal)
    first, second = kept.add(ADA, NOON), kept.add(BOB, NOON)
    assert kept.entries() == {first, second}
    assert kept.among(range(ADA - 5, BOB + 5), {second}) == [BOB]


def test_a_line_cut_short_costs_that_line_only(path: Path, seal: Seal) -> None:
    kept = ForgottenList(path, seal)
    first = kept.add(ADA, NOON)
    with path.open("a") as file:
        file.write('{"entry": "x", "per')
    second = kept.add(BOB, NOON)
    assert kept.entries() == {first, second}


def test_a_new_key_still_opens_it(path: Path) -> None:
    old, new = Seal(lambda: "o" * 16), Seal(lambda: "n" * 16)
    entry = ForgottenList(path, old).add(ADA, NOON)
    ForgottenList(path, Seal(lambda: f"{'n' * 16},{'o' * 16}")).reseal()
    assert ForgottenList(path, new).among([ADA, BOB], {entry}) == [ADA]
    assert ForgottenList(path, old).entries() == set()


def test_a_list_begun_when_keys_were_sealed_as_texts_still_opens(path: Path) -> None:
    key = (
        "gAAAAABrA4SBHdVwrZIcC6Q8Iem8sXFDAk-5bNGzAxzGzY2fTFPW7Rc3Mq7D9CNz7JzXPBauqeYL70MJFFu2wmIq1x"
        "9bLLJzYA=="
    )
    seal = Seal(lambda: "o" * 16)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"key": key}) + "\n", "utf-8")
    entry = ForgottenList(path, seal).add(ADA, NOON)
    ForgottenList(path, seal).reseal()
    assert ForgottenList(path, seal).among([ADA, BOB], {entry}) == [ADA]


def test_without_its_key_it_is_set_aside_not_lost(
    path: Path, seal: Seal, caplog: pytest.LogCaptureFixture
) -> None:
    entry = ForgottenList(path, seal).add(ADA, NOON)
    other = ForgottenList(path, Seal.throwaway())
    with caplog.at_level(logging.WARNING):
        assert (other.entries(), other.among([ADA], {entry})) == (set(), [])
    told = f"{path} is of another DATA_KEY: who is on it is not forgotten again"
    assert caplog.messages == [told]
    later = other.add(BOB, NOON)
    assert (other.entries(), len(list(path.parent.iterdir()))) == ({later}, 2)


def test_of_nobody_there_is_no_list(
    path: Path, seal: Seal, caplog: pytest.LogCaptureFixture
) -> None:
    assert (ForgottenList(path, seal).entries(), path.exists(), caplog.messages) == (
        set(),
        False,
        [],
    )


def test_a_folder_that_cannot_be_made_is_named(path: Path, seal: Seal) -> None:
    shutil.rmtree(path.parent, ignore_errors=True)
    path.parent.write_text("in the way")
    with pytest.raises(ForgottenListError, match=f"^{path} cannot be written"):
        ForgottenList(path, seal).add(ADA, NOON)


def test_the_time_to_undo_is_a_day() -> None:
    assert timedelta(hours=24) == TIME_TO_UNDO


async def test_not_even_the_file_holds_them_any_more(
    lasting_sqlite: Database, config: Path, seal: Seal
) -> None:
    del config  # the list goes there
    person = 0x1A2B3C4D5E6F
    store = ParticipantStore(lasting_sqlite, seal)
    for each in (*range(500), person, *range(1000, 1500)):
        await store.choose_language(each, "fr")
    await LeavingStore(lasting_sqlite).ask(person, NOON)
    await (await forgetting(lasting_sqlite, seal)).due(NOON + TIME_TO_UNDO)
    await lasting_sqlite.close()
    assert lasting_sqlite.file
    assert holds(lasting_sqlite.file, person) is False


def holds(file: Path, person: int) -> bool:
    return person.to_bytes(6, "big") in file.read_bytes()
