"""Processes of the bot that are killed and started again."""

import asyncio
import re
import signal
import sys
from asyncio.subprocess import Process
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from random import Random

CHECKOUT = Path(__file__).parents[2]
_RUN = (sys.executable, "-m", "bot", "run")
_TO_STOP = 15.0
_TO_SERVE = 60.0
_EARLY = 0.2
"""Chance that a process is killed again while it still starts."""


class Bots:
    """One process for each environment, with what they write in a file of each."""

    def __init__(self, environments: list[dict[str, str]], folder: Path) -> None:
        self.environments = environments
        self._folder = folder
        self._processes: list[Process] = []
        self._logs: list[int] = []
        self._begun = 0
        self.kills = 0

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Start all; at the end each stops in good order when asked to."""
        try:
            for each in self.environments:
                self._logs.append(self._begun)
                self._processes.append(await self._start(each))
            await asyncio.gather(*map(self._serves, self._logs))
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
        """Kill a process at no good moment, and start it again; mostly it serves then."""
        place = chance.randrange(len(self._processes))
        await self.kill(place)
        await self.start_again(place, wait=chance.random() > _EARLY)

    async def kill(self, place: int) -> None:
        """Kill one, which must not have ended by itself."""
        process = self._processes[place]
        assert process.returncode is None
        process.kill()
        await process.wait()
        self.kills += 1

    async def start_again(self, place: int, *, wait: bool = True) -> None:
        """Start one that was killed, and perhaps wait until it serves."""
        self._logs[place] = self._begun
        self._processes[place] = await self._start(self.environments[place])
        if wait:
            await self._serves(self._logs[place])

    def memory(self) -> int:
        """Return the kilobytes that all use together."""
        return sum(map(_resident, self._processes))

    def answered(self) -> int:
        """Return how many questions each has answered at least."""
        return min(self._log(number).read_text("utf-8").count("answered:") for number in self._logs)

    def logs(self) -> str:
        """Return everything that was written so far."""
        return "".join(self._log(number).read_text("utf-8") for number in range(self._begun))

    def warnings(self) -> Counter[str]:
        """Return how often each warning or error was written, by how it begins."""
        return Counter(re.findall(r'"(?:WARNING|ERROR)".*"message": "(.{,60})', self.logs()))

    def _log(self, number: int) -> Path:
        return self._folder / f"{number:03}.log"

    async def _start(self, environment: dict[str, str]) -> Process:
        with self._log(self._begun).open("wb") as log:
            self._begun += 1
            return await asyncio.create_subprocess_exec(
                *_RUN, env=environment, cwd=CHECKOUT, stdout=log, stderr=log
            )

    async def _serves(self, number: int) -> None:
        async with asyncio.timeout(_TO_SERVE):
            while "serving @" not in self._log(number).read_text("utf-8"):  # noqa: ASYNC110 - a file
                await asyncio.sleep(0.05)


def _resident(process: Process) -> int:
    status = Path(f"/proc/{process.pid}/status").read_text("ascii")
    (line,) = (line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1])
