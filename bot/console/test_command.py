"""``forumbot knowledge test``: asks the labelled questions and counts right, wrong and confused."""

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot import assembly
from bot.console.scoring import Meaning, harmful, mistake
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
    tally = Tally()
    for path in files:
        language = path.parent.parent.name
        for case in load_tests(path):
            tally.count(language, case, asked(talk, case))
    print("\n".join(tally.lines(quiet=arguments.quiet)))
    return 0 if tally.share >= arguments.floor else 1


def asked(talk: Conversation, case: LabelledQuestion) -> Reply:
    """Return the reply to a labelled question, asked after those before it."""
    memory = NOTHING
    for message in case.after:
        memory = talk.hear(message, case.today, memory).memory
    return talk.hear(case.ask, case.today, memory).reply


class Tally:
    """Right and wrong, per language, kind and topic."""

    def __init__(self) -> None:
        self._right: Counter[str] = Counter()
        self._all: Counter[str] = Counter()
        self._harmful = 0
        self._wrong: list[str] = []
        self._confused: Counter[tuple[str, str]] = Counter()

    @property
    def share(self) -> float:
        """How many are right, in per cent."""
        return 100 * self._right["all"] / max(1, self._all["all"])

    def count(self, language: str, case: LabelledQuestion, reply: Reply) -> None:
        """Count the reply to a question that was asked in ``language``."""
        want, got = Meaning.of_label(case.expect), Meaning.of_reply(reply)
        why = mistake(case, want, got)
        if not why and reply.language != language and any(map(str.isalpha, case.ask)):
            why = f"language {reply.language}"
        topics = (f"topic {topic}" for topic in want.topics)
        for group in ("all", f"language {language}", f"kind {case.kind}", *topics):
            self._all[group] += 1
            self._right[group] += not why
        if why:
            self._note(language, case, why, want, got)

    def _note(
        self, language: str, case: LabelledQuestion, why: str, want: Meaning, got: Meaning
    ) -> None:
        harm = harmful(want, got)
        self._harmful += harm
        before = f" after {list(case.after)}" if case.after else ""
        mark = "HARMFUL " if harm else ""
        self._wrong.append(
            f"{language} {mark}{why}, expected {case.expect}\n    {case.ask}{before}"
        )
        other = {want.decision} - {got.decision}
        for lost in want.topics - got.topics or other:
            for instead in got.topics - want.topics or {got.decision}:
                self._confused[lost, instead] += 1

    def lines(self, *, quiet: bool) -> Iterator[str]:
        """Return the report; ``quiet`` leaves out which were wrong."""
        if not quiet:
            yield from self._wrong
        for group in sorted(self._all, key=lambda name: (name != "all", name)):
            right, total = self._right[group], self._all[group]
            yield f"{group:32} {right:5} / {total:<5} {100 * right / total:5.1f} % right"
        yield f"harmful: {self._harmful}"
        if not quiet:
            by_number = sorted(self._confused.items(), key=lambda each: (-each[1], each[0]))
            for (lost, instead), times in by_number[:15]:
                yield f"{times:4} × {lost} taken for {instead}"
