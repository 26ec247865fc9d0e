"""Every way of asking in the files is asked; no subject may take another's words."""

import pytest

from bot.conversation import Conversation
from bot.knowledge.library import Library
from bot.wording.reply import Reply
from tests.conftest import LANGUAGES, TODAY

FLOOR = 0.97
"""The rest asks for two things at once, or names an edition that is not on record."""

DECISIONS = {"declined": "decline"}


def _taken_for(subject: str, reply: Reply, library: Library) -> bool:
    if subject in library.topics:
        return subject in reply.topics or reply.decision == "unknown_edition"
    return reply.decision == DECISIONS.get(subject, subject)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_is_taken_for_its_own_subject(
    talk: Conversation, library: Library, language: str
) -> None:
    asked = [
        (subject, text)
        for subject, ways in library.phrasebook.asking[language].items()
        for text in ways.ask
    ]
    wrong = [
        (subject, text)
        for subject, text in asked
        if not _taken_for(subject, talk.hear(text, TODAY, saved=language).reply, library)
    ]
    assert len(asked) > 900
    assert len(wrong) <= (1 - FLOOR) * len(asked), wrong
