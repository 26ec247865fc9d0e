"""Whether the reply to a labelled question is right, and whether a wrong one does harm."""

from dataclasses import dataclass
from typing import Self

from bot.knowledge.asking import LabelledQuestion
from bot.wording.reply import Reply

_CLOSE = [
    frozenset(pair.split()) for pair in (
        "dates changes", "deadlines consultation", "deadlines policy_statement",
        "policy_statement high_level", "high_level programme", "high_level prizes",
        "programme registration", "programme consultation", "programme exhibition",
        "programme hackathon", "about overview", "dates remote", "letter signatories",
    )
]  # fmt: skip
"""Topics whose facts overlap."""


@dataclass(frozen=True, kw_only=True)
class Meaning:
    """What a question is taken for."""

    decision: str
    editions: frozenset[str]
    topics: frozenset[str]

    @classmethod
    def of_label(cls, label: str) -> Self:
        """Return the meaning written as ``answer 2020 dates``."""
        decision, *rest = label.split()
        editions = frozenset(word for word in rest if word.isdigit())
        return cls(decision=decision, editions=editions, topics=frozenset(rest) - editions)

    @classmethod
    def of_reply(cls, reply: Reply) -> Self:
        """Return the meaning that a reply shows."""
        editions = frozenset(map(str, reply.editions))
        return cls(decision=reply.decision, editions=editions, topics=frozenset(reply.topics))


def mistake(case: LabelledQuestion, want: Meaning, got: Meaning) -> str:
    """Return what is wrong with ``got``, in a few words; nothing if it is right."""
    if got.decision not in {want.decision, *case.also}:
        return " ".join([got.decision, *sorted(got.editions), *sorted(got.topics)])
    if got.decision != want.decision or got.decision not in {"answer", "not_stated"}:
        return ""
    if want.editions and got.editions != want.editions:
        return f"editions {' '.join(sorted(got.editions))}"
    too_many = want.topics and len(got.topics) > len(want.topics) + 1
    if too_many or not all(_told(topic, got.topics) for topic in want.topics):
        return f"topics {' '.join(sorted(got.topics))}"
    return ""


def harmful(want: Meaning, got: Meaning) -> bool:
    """Whether a wrong reply states facts where none were asked for, or those of another edition."""
    if got.decision != "answer":
        return False
    other_editions = bool(want.editions and got.editions) and not want.editions & got.editions
    return want.decision != "answer" or other_editions


def _told(topic: str, told: frozenset[str]) -> bool:
    """Whether a topic, or one whose facts overlap with it, was told."""
    return topic in told or any(topic in close and told & close for close in _CLOSE)
