"""Labelled questions: what they expect can be expected."""

from collections.abc import Iterator

from bot.knowledge.contents import Contents
from bot.knowledge.problems import Problem, suggestion

DECISIONS = (
    "answer", "not_stated", "unknown_edition", "clarify", "rsvp", "smalltalk", "decline",
)  # fmt: skip


def labels(contents: Contents) -> Iterator[Problem]:
    """Find unknown decisions, editions and topics, and questions without words."""
    topics, editions = contents.ids("topics"), contents.editions()
    for document, questions in contents.of("tests"):
        for number, question in enumerate(questions):
            decision, *named = question.expect.split() or [""]
            for what, instead in _wrong(decision, named, topics, editions):
                yield document.problem((number, "expect"), what, instead)
            if not question.ask:
                yield document.problem((number, "ask"), "no question", "write what is asked")


def _wrong(
    decision: str, named: list[str], topics: set[str] | None, editions: set[str]
) -> Iterator[tuple[str, str]]:
    if decision not in DECISIONS:
        otherwise = f"write one of: {', '.join(DECISIONS)}"
        yield f"'{decision}' is no decision", suggestion(decision, DECISIONS, otherwise)
    for name in named:
        if name.isdecimal():
            if decision != "unknown_edition" and editions and name not in editions:
                yield f"edition {name} is not on record", f"use one of: {_listed(editions)}"
        elif topics is not None and name not in topics:
            yield f"{name} is no topic", suggestion(name, topics, f"use one of: {_listed(topics)}")


def _listed(names: set[str]) -> str:
    return ", ".join(sorted(names))
