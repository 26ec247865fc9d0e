"""A turn of a conversation with somebody: what was said before goes in and is kept."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot import clock
from bot.conversation import NOTHING, Conversation, Turn
from bot.participants.participant import Participant, followed_up
from bot.storage.participants import ParticipantStore
from bot.telegram_app.incoming import Speaker
from bot.telegram_app.languages import spoken
from bot.understanding.question import Memory
from bot.wording.reply import Reply, Show


@dataclass(frozen=True, kw_only=True)
class _Known:
    """What is known of a speaker before this turn."""

    chosen: str | None
    language: str
    memory: Memory


class Turns:
    """Hears and tells; nothing of it stays in this object, so that a restart loses nothing."""

    def __init__(
        self, conversation: Conversation, participants: ParticipantStore, languages: Collection[str]
    ) -> None:
        self._conversation = conversation
        self._participants = participants
        self._languages = languages

    async def heard(self, speaker: Speaker, text: str, about: Memory | None = None) -> Reply:
        """Answer a message, in its language, after what was said before.

        ``about`` is what another message is about that this one replies to.
        """
        known = await self._known(speaker)
        # The language of the turn before must not come before the one that was chosen.
        memory = replace(about or known.memory, language=None)
        turn = self._conversation.hear(text, clock.today(), memory, known.language)
        await self._keep(speaker, turn.memory)
        return turn.reply

    async def glimpsed(self, speaker: Speaker, text: str) -> Reply:
        """Answer what is still being typed, which nothing follows up."""
        known = await self._known(speaker)
        return self._conversation.hear(text, clock.today(), NOTHING, known.language).reply

    async def told(self, speaker: Speaker, topic: str, named: str) -> Reply:
        """Answer a command, in the person's language."""
        known = await self._known(speaker)
        turn = self._conversation.tell(topic, named, known.language, clock.today())
        return await self._followed(speaker, known, turn)

    async def shown(self, speaker: Speaker, wish: Show, language: str | None = None) -> Reply:
        """Answer a button, in ``language`` or else the person's."""
        known = await self._known(speaker)
        turn = self._conversation.show(wish, language or known.language, clock.today())
        return await self._followed(speaker, known, turn)

    def leafed(self, wish: Show, language: str) -> Reply:
        """Answer what nobody has pressed yet."""
        return self._conversation.show(wish, language, clock.today()).reply

    async def language_of(self, speaker: Speaker) -> str:
        """Return the person's language for commands and buttons."""
        return (await self._known(speaker)).language

    async def chosen_by(self, speaker: Speaker) -> str | None:
        """Return the language that the person has chosen, if any."""
        return (await self._known(speaker)).chosen

    async def choose(self, person: int, language: str | None) -> None:
        """Keep the language that a person has chosen; None for that of each message."""
        await self._participants.choose_language(person, language)

    async def _known(self, speaker: Speaker) -> _Known:
        person = Participant(user_id=0)
        if speaker.person is not None:
            person = await self._participants.find(speaker.person)
        return _Known(
            chosen=person.language if person.language in self._languages else None,
            language=spoken(person, speaker.code, self._languages),
            memory=followed_up(person, datetime.now(UTC)),
        )

    async def _followed(self, speaker: Speaker, known: _Known, turn: Turn) -> Reply:
        # A command says nothing of the language that somebody writes in.
        await self._keep(speaker, replace(turn.memory, language=known.memory.language))
        return turn.reply

    async def _keep(self, speaker: Speaker, memory: Memory) -> None:
        if speaker.person is not None:
            await self._participants.remember(speaker.person, memory, datetime.now(UTC))
