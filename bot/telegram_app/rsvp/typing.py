"""What people type about RSVPs: wishes, answers in a dialogue, and questions in its middle."""

from dataclasses import replace

from bot.rsvp.draft import EDITION, ORGANISATION, STAKEHOLDER, SUMMARY, WAY, WITHDRAW, Draft, Kind
from bot.rsvp.hearing import CANCEL, Notice
from bot.rsvp.organisation import akin
from bot.rsvp.typed import Typed
from bot.rsvp.wishes import Act, Wish, Wishes
from bot.telegram_app.incoming import Incoming
from bot.telegram_app.rsvp.rsvps import Rsvps, Shown
from bot.telegram_app.turns import Turns
from bot.understanding.question import Memory
from bot.wording.reply import Reply

_OF_COMING = frozenset({STAKEHOLDER, WAY, SUMMARY})
"""Steps of one's own RSVP at which somebody may say that they come with others."""
_OF_ANSWERS = frozenset({"remote", "stakeholders", "venue"})
"""Topics that an answer may sound like: "online, please"."""
_YES, _YES_NO = frozenset({"agree"}), ("agree", "refuse")
_YES_OR_NO = ("agree", "refuse", "confirm")
_TOLD = frozenset({"answer", "not_stated", "unknown_edition", "clarify"})
"""Decisions on what speaks of the Forum."""


class RsvpTyping:
    """Tells what belongs to an RSVP from what is just said."""

    def __init__(self, rsvps: Rsvps, wishes: Wishes, typed: Typed, turns: Turns) -> None:
        self._rsvps = rsvps
        self._wishes = wishes
        self._typed = typed
        self._turns = turns

    async def heard(self, message: Incoming, about: Memory | None) -> Shown:
        """Answer a text; ``about`` is what the message it replies to is about."""
        person = message.speaker.person
        if person is None or not message.place.private:
            return Shown(reply=await self._turns.heard(message.speaker, message.text, about))
        draft = await self._rsvps.waiting(person)
        if draft is None:
            return await self._alone(person, message, about)
        if not message.edited:
            draft = draft.heard(self._rsvps.step(draft), message.place.message)
        return await self._answered(person, message, draft) or await self._meanwhile(
            person, message, draft, about
        )

    async def awaits_name(self, message: Incoming) -> bool:
        """Whether the name of an organisation is asked for, which nearly every text can be."""
        person = message.speaker.person
        draft = await self._rsvps.waiting(person) if person and message.place.private else None
        return draft is not None and self._rsvps.step(draft) == ORGANISATION

    async def no_text(self, message: Incoming) -> Shown | None:
        """Ask again, where a picture came instead of an answer; None if nothing was asked."""
        person = message.speaker.person
        draft = await self._rsvps.waiting(person) if person and message.place.private else None
        if person is None or draft is None:
            return None
        language = await self._turns.language_of(message.speaker)
        notice = Notice.NO_NAME if await self.awaits_name(message) else Notice.UNCLEAR
        return await self._rsvps.ask(person, draft, language, notice)

    async def _alone(self, person: int, message: Incoming, about: Memory | None) -> Shown:
        """Answer what is said outside any dialogue: a wish to attend or to be told begins one."""
        if message.edited and (shown := await self._renamed(person, message)):
            return shown
        reply = await self._turns.heard(message.speaker, message.text, about)
        if reply.decision != "rsvp" and not await self._wants(message):
            return Shown(reply=reply)
        # Who asked about an edition that is over does not mean that one by "I want to come".
        afresh = await self._turns.glimpsed(message.speaker, message.text)
        wish = self._wishes.read(message.text, afresh.wanted)
        language = await self._language(message)
        if self._typed.exactly(message.text, (CANCEL,)):
            return await self._rsvps.listed(person, language)
        return await self._rsvps.act(person, wish, language)

    async def _renamed(self, person: int, message: Incoming) -> Shown | None:
        """Take a name that was changed after all was noted."""
        if self._typed.asks(message.text):
            return None
        return await self._rsvps.rename(person, message.text, await self._language(message))

    async def _wants(self, message: Incoming) -> bool:
        """Whether a wish was heard as a question.

        After "women in delegations?" it is so with "change my delegation".
        """
        if self._typed.asks(message.text):
            return False
        if self._wishes.waits(message.text):
            return True
        if not self._wishes.announces(message.text):
            return False
        return (await self._turns.glimpsed(message.speaker, message.text)).decision == "rsvp"

    async def _answered(self, person: int, message: Incoming, draft: Draft) -> Shown | None:
        """Take a text as an answer, unless it is plainly a question or a farewell."""
        glimpsed = await self._turns.glimpsed(message.speaker, message.text)
        asks = glimpsed.decision in _TOLD and self._typed.asks(message.text)
        if asks:
            return None
        language = await self._language(message)
        if message.edited:
            return await self._corrected(person, message, draft, language)
        wish = self._wishes.read(message.text, glimpsed.wanted)
        agreed = draft.again == WITHDRAW and self._typed.stated(message.text, _YES_NO) == _YES
        if glimpsed.decision == "rsvp" and wish.act is Act.WITHDRAW and not agreed:
            return await self._rsvps.act(person, wish, language)
        if wish.kind is Kind.DELEGATION and self._asks_of_coming(draft):
            announced = Wish(kind=Kind.DELEGATION, edition=draft.edition)
            return await self._rsvps.act(person, announced, language)
        if self._asks_of_coming(draft) and wish.given.keys() >= {STAKEHOLDER, WAY}:
            return await self._rsvps.fill(person, draft, wish.given, language)
        aside = _OF_ANSWERS.issuperset(glimpsed.topics)
        return await self._rsvps.hear(person, draft, message.text, language, aside=aside)

    async def _corrected(
        self, person: int, message: Incoming, draft: Draft, language: str
    ) -> Shown | None:
        """Take what was changed for the answer that it was, if it was one."""
        typed = message.place.message
        name = draft.answers.get(ORGANISATION)
        step = draft.heard_at(typed)
        if step is None and isinstance(name, str) and akin(name, message.text):
            step = ORGANISATION
        shown = step and await self._rsvps.correct(person, draft, step, message.text, language)
        if not shown:
            return None
        return replace(shown, below=typed < max(draft.messages.values(), default=0))

    def _asks_of_coming(self, draft: Draft) -> bool:
        return draft.kind is Kind.PERSON and self._rsvps.step(draft) in _OF_COMING

    async def _meanwhile(
        self, person: int, message: Incoming, draft: Draft, about: Memory | None
    ) -> Shown:
        """Answer what is no answer to the dialogue's question, which waits."""
        reply = await self._turns.heard(message.speaker, message.text, about)
        language = await self._language(message)
        wish = self._wishes.read(message.text, reply.wanted)
        announces = wish.kind is draft.kind is Kind.DELEGATION
        if reply.decision == "rsvp" or (announces and not self._typed.asks(message.text)):
            return await self._wished(person, wish, draft, language)
        if reply.decision in {*_TOLD, "smalltalk"} and not self._misses(message.text, reply):
            return Shown(reply=self._rsvps.reminding(reply, draft, language))
        notice = None if message.edited else Notice.UNCLEAR
        return await self._rsvps.ask(person, draft, language, notice)

    def _misses(self, text: str, reply: Reply) -> bool:
        """Whether a text was for the dialogue, but answers nothing: "that's wrong", "yes"."""
        objects = reply.decision == "clarify" and not self._typed.asks(text)
        return objects or bool(self._typed.exactly(text, _YES_OR_NO))

    async def _wished(self, person: int, wish: Wish, draft: Draft, language: str) -> Shown:
        """Fill in what a wish says already; one of another kind begins anew.

        Whoever is announcing a delegation means it when they speak of coming.
        """
        meant = wish.kind is draft.kind or draft.kind is Kind.DELEGATION
        if meant and wish.act is Act.CHANGE and not wish.given.keys() - {EDITION}:
            summed = self._rsvps.step(draft) == SUMMARY
            notice = Notice.WRONG if summed else Notice.UNCLEAR
            return await self._rsvps.ask(person, draft, language, notice)
        if meant and wish.act in {Act.START, Act.CHANGE}:
            return await self._rsvps.fill(person, draft, wish.given, language)
        return await self._rsvps.act(person, wish, language)

    async def _language(self, message: Incoming) -> str:
        return await self._turns.language_of(message.speaker)
