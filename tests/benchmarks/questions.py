"""How long a question takes: ``python -m tests.benchmarks.questions [FILE …]``.

Prints the time to load, the median and the 99th percentile a question, the same with a hundred
editions on record, and the peak of memory. One core, one process; nothing is asserted.
"""

import json
import resource
import statistics
import sys
import time
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from bot import assembly
from bot.conversation import Conversation
from bot.knowledge.library import Library
from bot.knowledge.loading import load_tests

TODAY = date(2026, 11, 21)


def main() -> int:
    """Measure and print."""
    started = time.perf_counter()
    library = assembly.library(None)
    talk = assembly.conversation(library)
    print(f"load: {time.perf_counter() - started:.3f} s")
    questions = list(_questions(library, sys.argv[1:]))
    few = _measured(talk, questions)
    many = _measured(assembly.conversation(with_editions(library, 100)), questions)
    print(f"{len(questions)} questions: {_figures(few)}")
    print(f"with 100 editions:  {_figures(many)}; ratio of medians "
          f"{statistics.median(many) / statistics.median(few):.2f}")  # fmt: skip
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory: {peak:.0f} MB (this benchmark, two libraries)")
    longest = max(_measured(talk, ["a" * 4096, "when " * 800, "z\u0334\u0349" * 1300, "😀" * 2000]))
    print(f"4,096 characters of anything: at most {longest:.1f} ms")
    return 0


def with_editions(library: Library, number: int) -> Library:
    """Return the library with copies of its latest edition for years to come."""
    latest = library.latest
    more = {
        year: latest.model_copy(update={"edition": year, "anniversary": None})
        for year in range(latest.edition + 1, latest.edition + 1 + number - len(library.editions))
    }
    return replace(library, editions={**library.editions, **more})


def _questions(library: Library, files: Iterable[str]) -> Iterable[str]:
    for name in files:
        for line in Path(name).read_text("utf-8").splitlines():
            yield json.loads(line)["text"]
    if not files:
        for path in sorted(library.folder.glob("questions/*/tests/*.yaml")):
            yield from (case.ask for case in load_tests(path))


def _measured(talk: Conversation, questions: Iterable[str]) -> list[float]:
    times = []
    for question in questions:
        started = time.perf_counter()
        talk.hear(question, TODAY)
        times.append(1000 * (time.perf_counter() - started))
    return times


def _figures(times: list[float]) -> str:
    ordered = sorted(times)
    late = ordered[len(ordered) * 99 // 100]
    return f"median {statistics.median(times):.2f} ms, 99th percentile {late:.2f} ms"


if __name__ == "__main__":
    raise SystemExit(main())
