"""What /start, /help, /about and /privacy say."""

from bot.knowledge.library import Library
from bot.participants.participant import FORGOTTEN_AFTER
from bot.storage.answers import KEPT
from bot.wording.phrases import Phrases
from bot.wording.reply import Paragraph
from bot.wording.values import Values

Page = list[Paragraph]


class Pages:
    """Words the pages in any language; ``operator`` is who runs the bot, if they say so."""

    def __init__(self, library: Library, phrases: Phrases, operator: str | None) -> None:
        self._library = library
        self._phrases = phrases
        self._operator = operator

    def start(self, language: str) -> Page:
        say = self._values(language).say
        words = (say("start", years=self._years(language)), say("start-more"))
        return _plain(*words, self._run_by(language))

    def help(self, language: str, bot: str) -> Page:
        say = self._values(language).say
        commands = self.commands(language)
        lines = [say("help-command", name=name, command=command) for command, name in commands]
        topic = next(iter(commands))[0]
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
        say = self._values(language).say
        hours = int(FORGOTTEN_AFTER.total_seconds() // 3600)
        kept = say("privacy-kept", hours=str(hours), days=str(KEPT.days))
        more = (say("privacy-not-kept"), say("privacy-telegram"), self._run_by(language))
        return [Paragraph(say("privacy-heading"), kept), *_plain(*more)]

    def commands(self, language: str) -> list[tuple[str, str]]:
        """Return the commands with their names, topics first, as menus list them."""
        values = self._values(language)
        topics = [t for t in self._library.topics.values() if t.command]
        found = [(str(topic.command), values.text(topic.name)) for topic in topics]
        others = ("help", "language", "about", "privacy")
        return [*found, *((name, values.say(f"command-{name}")) for name in others)]

    def _run_by(self, language: str) -> str:
        say = self._values(language).say
        return say("operator", operator=self._operator) if self._operator else say("operator-none")

    def _years(self, language: str) -> str:
        return self._values(language).many([str(year) for year in self._library.editions])

    def _values(self, language: str) -> Values:
        return Values(self._library, self._phrases, language)


def _plain(*words: str) -> Page:
    return [Paragraph(None, text) for text in words]
