"""``forumbot knowledge test``: asks the labelled questions and counts right, wrong and confused."""

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from bot import assembly
from bot.conversation import NOTHING, Conversation
from bot.environment import knowledge_folder
from bot.errors import UsageError
from bot.knowledge.asking import LabelledQuestion
from bot.knowledge.loading import load_tests
from bot.wording.reply import Reply


def add_parser(commands: Any) -> None:
    """Add ``test`` to the knowledge commands."""
    parser = commands.add_parser("test", help="ask the labelled questions")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--floor", type=float, default=0.0, help="fail below this share (percent)")
    parser.add_argument("--quiet", action="store_true", help="the counts only")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Ask every question of the files, or of all shipped ones."""
    library = assembly.library(knowledge_folder())
    talk = assembly.conversation(library)
    files = arguments.files or sorted(library.folder.glob("questions/*/tests/*.yaml"))
    if missing := [str(path) for path in files if not path.is_file()]:
        raise UsageError(f"no such file: {', '.join(missing)}")
    tally = _Tally()
    for path in files:
        for case in load_tests(path):
            tally.count(path, case, _asked(talk, case))
    print("\n".join(tally.lines(quiet=arguments.quiet)))
    return 0 if tally.share >= arguments.floor else 1


def _asked(talk: Conversation, case: LabelledQuestion) -> Reply:
    memory = NOTHING
    for message in case.after:
        memory = talk.hear(message, case.today, memory).memory
    return talk.hear(case.ask, case.today, memory).reply


class _Tally:
    """Right and wrong, per language, kind and topic."""

    def __init__(self) -> None:
        self._right: Counter[str] = Counter()
        self._all: Counter[str] = Counter()
        self._harmful = 0
        self._wrong: list[str] = []
        self._confused: Counter[tuple[str, str]] = Counter()

    @property
    def share(self) -> float:
        return 100 * self._right["all"] / max(1, self._all["all"])

    def count(self, path: Path, case: LabelledQuestion, reply: Reply) -> None:
        language = path.parent.parent.name
        decision, editions, topics = _label(case.expect)
        got = (reply.decision, {str(year) for year in reply.editions}, set(reply.topics))
        why = _wrong(case, (decision, editions, topics), got)
        if not why and reply.language != language and any(c.isalpha() for c in case.ask):
            why = f"language {reply.language}"
        groups = ["all", f"language {language}", f"kind {case.kind}",
                  *(f"topic {topic}" for topic in topics)]  # fmt: skip
        for group in groups:
            self._all[group] += 1
            self._right[group] += not why
        if why:
            harmful = got[0] == "answer" and (
                decision != "answer" or bool(editions and got[1] and not editions & got[1])
            )
            self._harmful += harmful
            mark = "HARMFUL " if harmful else ""
            before = f" after {list(case.after)}" if case.after else ""
            self._wrong.append(f"{path.parent.parent.name} {mark}{why}, expected {case.expect}\n"
                               f"    {case.ask}{before}")  # fmt: skip
            for lost in topics - got[2] or ({decision} if decision != got[0] else set()):
                for instead in got[2] - topics or {got[0]}:
                    self._confused[lost, instead] += 1

    def lines(self, *, quiet: bool) -> Iterator[str]:
        if not quiet:
            yield from self._wrong
        for group in sorted(self._all, key=lambda name: (name != "all", name)):
            right, total = self._right[group], self._all[group]
            yield f"{group:32} {right:5} / {total:<5} {100 * right / total:5.1f} % right"
        yield f"harmful: {self._harmful}"
        if not quiet:
            for (lost, instead), times in self._confused.most_common(15):
                yield f"{times:4} × {lost} taken for {instead}"


def _label(expect: str) -> tuple[str, set[str], set[str]]:
    decision, *rest = expect.split()
    editions = {word for word in rest if word.isdigit()}
    return decision, editions, set(rest) - editions


def _wrong(
    case: LabelledQuestion,
    want: tuple[str, set[str], set[str]],
    got: tuple[str, set[str], set[str]],
) -> str:
    if got[0] not in {want[0], *case.also}:
        return f"{got[0]} {' '.join(sorted(got[1]))} {' '.join(sorted(got[2]))}".strip()
    if got[0] != want[0] or got[0] not in {"answer", "not_stated"}:
        return ""
    if want[1] and got[1] != want[1]:
        return f"editions {' '.join(sorted(got[1]))}"
    if not _covers(got[2], want[2]) or (want[2] and len(got[2]) > len(want[2]) + 1):
        return f"topics {' '.join(sorted(got[2]))}"
    return ""


_CLOSE: Iterable[frozenset[str]] = [
    frozenset(pair.split()) for pair in (
        "dates changes", "deadlines consultation", "deadlines policy_statement",
        "policy_statement high_level", "high_level programme", "high_level prizes",
        "programme registration", "programme consultation", "programme exhibition",
        "programme hackathon", "about overview", "dates remote", "letter signatories",
    )
]  # fmt: skip


def _covers(got: set[str], want: set[str]) -> bool:
    """Whether each wanted topic, or one whose facts overlap with it, was told."""
    return all(
        topic in got or any(topic in close and got & close for close in _CLOSE) for topic in want
    )
