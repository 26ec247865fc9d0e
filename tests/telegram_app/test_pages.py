from bot.knowledge.library import Library
from bot.telegram_app.outgoing import pages
from bot.telegram_app.pages import Pages
from bot.wording.phrases import Phrases


def test_who_runs_the_bot_is_said_as_set(library: Library, phrases: Phrases) -> None:
    named = Pages(library, phrases, "Example <i>NGO</i>", months=6)
    for page in (named.start("en"), named.about("en"), named.privacy("en")):
        (message,) = pages(page)
        assert message.text.endswith("This bot is run by Example <i>NGO</i>.")
        assert "official service" not in message.text
