"""Processes of the bot that are killed and started again."""

import asyncio
import signal
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from random import Random

CHECKOUT = Path(__file__).parents[2]
_RUN = (sys.executable, "-m", "bot", "run")
_TO_STOP = 15.0


class Bots:
    """One process for each environment, with what they write in a file of each."""

    def __init__(self, environments: list[dict[str, str]], folder: Path) -> None:
        self.environments = environments
        self._folder = folder
        self._processes: list[Process] = []
        self._begun = 0
        self.kills = 0

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Start all; at the end each stops in good order when asked to."""
        self._processes = [await self._start(each) for each in self.environments]
        try:
            yield
            for process in self._processes:
                process.send_signal(signal.SIGTERM)
            async with asyncio.timeout(_TO_STOP):
                codes = [await process.wait() for process in self._processes]
            assert codes == [0] * len(codes)
        finally:
            for process in self._processes:
                if process.returncode is None:
                    process.kill()
                    await process.wait()

    async def kill_one(self, chance: Random) -> None:
        """Kill a process at no good moment, and start it again."""
        place = chance.randrange(len(self._processes))
        process = self._processes[place]
        assert process.returncode is None
        process.kill()
        await process.wait()
        self.kills += 1
        self._processes[place] = await self._start(self.environments[place])

    def memory(self) -> int:
        """Return the kilobytes that all use together."""
        return sum(map(_resident, self._processes))

    def logs(self) -> str:
        """Return everything that was written so far."""
        files = sorted(self._folder.glob("*.log"))
        return "".join(file.read_text("utf-8") for file in files)

    async def _start(self, environment: dict[str, str]) -> Process:
        self._begun += 1
        with (self._folder / f"{self._begun:03}.log").open("wb") as log:
            return await asyncio.create_subprocess_exec(
                *_RUN, env=environment, cwd=CHECKOUT, stdout=log, stderr=log
            )


def _resident(process: Process) -> int:
    status = Path(f"/proc/{process.pid}/status").read_text("ascii")
    (line,) = (line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1])
