"""People who ask and come to the Forum, and notice whatever is missing."""

import asyncio
from dataclasses import dataclass, field
from datetime import date
from random import Random

import pytest

from bot.conversation import NOTHING, Conversation
from bot.knowledge.library import Library
from bot.rsvp.rsvp import Way
from bot.telegram_app import outgoing
from bot.terminal.messages import Message
from bot.wording.phrases import Phrases
from tests.bot_api.people import Person

PATIENCE = 300.0
"""Seconds; while faults come and go, a backlog of replies takes a minute or two."""
MARK = "Xylophonia"
"""A word that everybody types and no log may hold."""
_TODAY = date(2024, 2, 10)
_YEARS = (2017, 2020, 2022, 2024)
_QUESTIONS = (
    "when was the forum {}?",
    "what was the theme in {}?",
    "where was the forum {}?",
    "what is the deadline for submissions in {}?",
    "who is the contact for {}?",
)
_ORGANISATION = f"Ministry of {MARK}"


def questions(talk: Conversation) -> dict[str, str]:
    """Return questions with their answers; no two answers are the same."""
    asked = (question.format(year) for year in _YEARS for question in _QUESTIONS)
    answers = {}
    for text in asked:
        (message,) = outgoing.messages(talk.hear(text, _TODAY, NOTHING).reply)
        answers[text] = message.text
    assert len(set(answers.values())) == len(answers)
    return answers


@dataclass
class Delegate:
    """Somebody who never asks the same twice, so that no double passes for an answer."""

    person: Person
    library: Library
    phrases: Phrases
    answers: dict[str, str]
    chance: Random
    asked: list[str] = field(default_factory=list)
    chosen: dict[str, object] = field(default_factory=dict)
    """What they pressed in the dialogue, if they come."""
    read: set[str] = field(default_factory=set)

    async def live(self, over: asyncio.Event, pause: float) -> None:
        """Ask, perhaps say that they come, and go on asking until it is ``over`` or all is known.

        ``pause`` is how many seconds they think in between at most.
        """
        waiting = list(self.answers)
        self.chance.shuffle(waiting)
        comes, before = self.chance.choice((True, False)), self.chance.randrange(3)
        while waiting and not (over.is_set() and bool(self.chosen) == comes):
            if comes and before == 0:
                await self.comes()
            before -= 1
            several = [waiting.pop() for _ in range(min(self.chance.randint(1, 3), len(waiting)))]
            await self._asks(several)
            await asyncio.sleep(self.chance.uniform(0, pause))

    async def _asks(self, texts: list[str]) -> None:
        for text in texts:
            self.person.says(text)
        self.asked += texts
        while not {self.answers[text] for text in texts} <= self.read:
            await self._sees()

    async def comes(self) -> None:
        """Go through the dialogue; some press everything twice."""
        times = self.chance.choice((1, 1, 2))
        self.person.says("/rsvp")
        await self._chooses("rsvp-ask-type", "stakeholder", tuple(self.library.stakeholders), times)
        ways = (Way.IN_PERSON, Way.REMOTE)
        await self._chooses("rsvp-ask-way", "way", ways, times)
        await self._card("rsvp-ask-organisation")
        self.person.says(_ORGANISATION)
        self.chosen["organisation"] = _ORGANISATION
        await self._chooses("rsvp-ask-changes", "changes", (True, False), times)
        await self._chooses("rsvp-ask-news", "news", (True, False), times)
        await self._chooses("rsvp-summary", "confirmed", (True,), times)
        await self._card("rsvp-person-coming")

    async def _chooses(self, asks: str, what: str, offered: tuple[object, ...], times: int) -> None:
        card = await self._card(asks)
        place = self.chance.randrange(len(offered))
        for _ in range(times):
            self.person.presses(card, card.buttons[place])
        self.chosen[what] = offered[place]

    async def _card(self, words: str) -> Message:
        said = self.phrases.say("en", words)
        while said not in (message := await self._sees()).text or not message.buttons:
            pass
        return message

    async def _sees(self) -> Message:
        try:
            shown = await self.person.sees(PATIENCE)
        except TimeoutError:
            me = self.person.chat.id
            pytest.fail(f"{me} waits in vain: asked {self.asked[-3:]}, chose {self.chosen}")
        self.read.add(shown.message.text)
        return shown.message
