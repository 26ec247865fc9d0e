"""What is handed out: the lock file, the files for deploying, nothing of the maker's machine."""

import re
import shlex
from configparser import ConfigParser
from pathlib import Path

from bot import __version__
from bot.__main__ import _parser
from bot.settings import Settings

ROOT = Path(__file__).parent.parent
DEPLOY = ROOT / "docs" / "deploy"
KNOWN = {name.upper() for name in Settings.model_fields}
PLATFORM = {"PATH", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}


def read(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def test_the_lock_file_pins_what_the_program_needs() -> None:
    text = read("requirements.txt")
    pinned = set(re.findall(r"^([a-z0-9-]+)==\S+(?: ;.*)? \\$", text, re.MULTILINE))
    listed = read("pyproject.toml").split("dependencies = [")[1].split("]\n")[0]
    needed = {name.lower().replace(".", "-") for name in re.findall(r'"([\w.-]+)', listed)}
    assert needed - pinned == set()
    assert "://" not in text


def test_every_pin_has_its_hashes() -> None:
    pins = re.split(r"^(?=[a-z0-9-]+==)", read("requirements.txt"), flags=re.MULTILINE)[1:]
    assert [pin for pin in pins if "--hash=sha256:" not in pin] == []


def test_the_version_is_told_everywhere() -> None:
    changes = re.findall(r"^## (\S+)", read("CHANGELOG.md"), re.MULTILINE)
    told = re.search(r'^version = "(.*)"$', read("pyproject.toml"), re.MULTILINE)
    assert told
    assert (changes[0], __version__) == (told[1], told[1])


def test_the_unit_starts_the_bot_with_settings_there_are() -> None:
    unit = ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[assignment, method-assign]
    unit.read(DEPLOY / "forumbot.service")
    program, *words = shlex.split(unit["Service"]["ExecStart"])
    assert (Path(program).name, _parser().parse_args(words).command) == ("forumbot", "run")
    names = re.findall(r"^Environment=(\w+)=", read("docs/deploy/forumbot.service"), re.MULTILINE)
    assert set(names) <= KNOWN | PLATFORM
    folders = unit["Service"]["StateDirectory"].split()
    assert len(set(folders)) == 2  # the key never lies beside the database


def test_commands_on_the_database_of_the_unit_find_what_it_uses() -> None:
    unit, page = read("docs/deploy/forumbot.service"), read("docs/operations.md")
    shown = page.split("forumbot() (")[1].split("\n)\n")[0]
    given = re.findall(r"^Environment=(DATA_DIR|XDG_CONFIG_HOME)=(.*)$", unit, re.MULTILINE)
    folders = [f"{name}={folder.replace('%S', '/var/lib')}" for name, folder in given]
    user = re.findall(r"^User=(.*)$", unit, re.MULTILINE)
    (place,) = re.findall(r"^WorkingDirectory=(.*)$", unit, re.MULTILINE)
    assert re.findall(r"[A-Z_]+=\S+", shown) == folders
    assert re.findall(r"sudo -u (\S+)", shown) == user
    assert f"cd {place} &&" in shown
    assert f"{place}/.env\n" in page


def test_the_container_holds_what_there_is() -> None:
    text = read("docs/deploy/Containerfile").replace("\\\n", " ")
    lines = [line.split(maxsplit=1) for line in text.splitlines() if line and line[0] != "#"]
    kinds = {kind for kind, _ in lines}
    assert kinds <= set(
        "FROM WORKDIR COPY RUN USER ENV VOLUME EXPOSE HEALTHCHECK ENTRYPOINT CMD".split()  # noqa: SIM905
    )
    copied = [rest.split()[:-1] for kind, rest in lines if kind == "COPY" and "--from" not in rest]
    assert [name for names in copied for name in names if not (ROOT / name).exists()] == []
    given = [rest.split() for kind, rest in lines if kind == "ENV"]
    names = {each.split("=")[0] for words in given for each in words}
    assert names <= KNOWN | PLATFORM


def test_nothing_knows_the_machine_it_was_written_on() -> None:
    folders = [ROOT / name for name in ("bot", "docs", "knowledge", "tests", ".ci")]
    files = [ROOT / name for name in ("pyproject.toml", "requirements.txt", "Procfile")]
    files += [*ROOT.glob("*.md"), *(path for folder in folders for path in folder.rglob("*"))]
    machine = re.compile(rb"(?<![\w.:])/(?:work|root|home/\w+|Users/\w+)/")
    found = [
        str(path)
        for path in files
        if path.is_file() and path.suffix != ".pyc" and path != Path(__file__)
        if machine.search(path.read_bytes())
    ]
    assert found == []
