"""In which language somebody is answered who did not just write in one."""

from collections.abc import Collection

from bot.language.languages import FALLBACK
from bot.participants.participant import Participant


def spoken(participant: Participant, code: str | None, known: Collection[str]) -> str:
    """Return the language of commands and buttons.

    The chosen one, else that of the last message, else that of the person's app (``code``, as
    Telegram gives it), else English.
    """
    wishes = (participant.language, participant.memory.language, plain(code))
    return next((wish for wish in wishes if wish and wish in known), FALLBACK)


def shown(known: Collection[str]) -> tuple[tuple[str, str | None], ...]:
    """Return each language with the code under which Telegram keeps the bot's texts in it.

    Whose app speaks none of them sees those without a code.
    """
    return ((FALLBACK, None), *((code, code) for code in known))


def plain(code: str | None) -> str:
    """Return the language of a tag: apps send ``pt-br`` and ``zh-hans`` beside ``fr``."""
    return (code or "").replace("_", "-").partition("-")[0].casefold()
