"""What /start, /help, /about and /privacy say."""

from datetime import date

from bot.knowledge.library import Library
from bot.participants.participant import MEMORY_KEPT
from bot.participants.privacy import VERSION
from bot.secretariat.roles import Role
from bot.storage.answers import KEPT as ANSWERS_KEPT
from bot.storage.inbox import KEPT as INBOX_KEPT
from bot.storage.outbox import KEPT as OUTBOX_KEPT
from bot.wording import dates
from bot.wording.phrases import Phrases
from bot.wording.reply import Paragraph
from bot.wording.values import Values

Page = list[Paragraph]

_WITH_ROLE = {
    "stats": Role.VIEWER,
    "export": Role.VIEWER,
    "broadcast": Role.AUTHOR,
    "broadcasts": Role.AUTHOR,
    "roles": Role.ADMIN,
    "audit": Role.ADMIN,
    "digest": Role.ADMIN,
    "privacynotice": Role.ADMIN,
}
"""Commands, and what somebody has to be to give them."""


class Pages:
    """Words the pages in any language; ``operator`` is who runs the bot, if they say so.

    ``months`` are those after which the persons of an edition are let go.
    """

    def __init__(
        self, library: Library, phrases: Phrases, operator: str | None, months: int
    ) -> None:
        self._library = library
        self._phrases = phrases
        self._operator = operator
        self._months = months

    def start(self, language: str) -> Page:
        say = self._values(language).say
        words = (say("start", years=self._years(language)), say("start-more"))
        return _plain(*words, self._run_by(language))

    def help(self, language: str, bot: str, role: Role | None = None) -> Page:
        say = self._values(language).say
        commands = self.commands(language, role)
        lines = [say("help-command", name=name, command=command) for command, name in commands]
        topic = self.commands(language)[0][0]
        year = str(self._library.latest.edition)
        return [
            *_plain(say("help")),
            Paragraph(say("help-commands"), "\n".join(lines)),
            *_plain(say("help-year", command=topic, year=year), say("help-inline", bot=bot)),
        ]

    def about(self, language: str) -> Page:
        say = self._values(language).say
        website = self._library.forum.website
        words = say("about", years=self._years(language), website=website)
        return [Paragraph(say("about-heading"), words), *_plain(self._run_by(language))]

    def privacy(self, language: str) -> Page:
        values = self._values(language)
        say = values.say
        hours, months = int(MEMORY_KEPT.total_seconds() // 3600), self._months
        words = (
            say("privacy-context", hours=hours, days=ANSWERS_KEPT.days, months=months),
            say("privacy-messages", days=max(INBOX_KEPT, OUTBOX_KEPT).days),
            say("privacy-rsvp", months=months),
            say("privacy-consent", months=months),
            *map(say, ("privacy-office", "privacy-not-kept", "privacy-seen", "privacy-rights")),
            say("privacy-telegram"),
            say("privacy-version", day=dates.day(date.fromisoformat(VERSION), values.locale)),
            self._run_by(language),
        )
        return [Paragraph(say("privacy-heading"), words[0]), *_plain(*words[1:])]

    def commands(self, language: str, role: Role | None = None) -> list[tuple[str, str]]:
        """Return the commands with their names as menus list them.

        What a ``role`` lets somebody do comes first, then the topics.
        """
        values = self._values(language)
        topics = [t for t in self._library.topics.values() if t.command]
        found = [(str(topic.command), values.text(topic.name)) for topic in topics]
        others = ("rsvp", "myrsvp", "help", "language", "subscribe", "about", "privacy")
        ours = [name for name, least in _WITH_ROLE.items() if role and role >= least]
        first, last = ([(n, values.say(f"command-{n}")) for n in names] for names in (ours, others))
        return [*first, *found, *last]

    def _run_by(self, language: str) -> str:
        say = self._values(language).say
        return say("operator", operator=self._operator) if self._operator else say("operator-none")

    def _years(self, language: str) -> str:
        return self._values(language).many([str(year) for year in self._library.editions])

    def _values(self, language: str) -> Values:
        return Values(self._library, self._phrases, language)


def _plain(*words: str) -> Page:
    return [Paragraph(None, text) for text in words]
