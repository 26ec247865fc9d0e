"""The bot against a strict Bot API server, where one is at hand: ``python -m tests.strict_api``.

Needs the packages ``harness`` and ``orjson`` on the path. A real process answers people who type,
click, edit, ask in groups and inline; the server refuses what Telegram would refuse.
"""

import asyncio
import sys
import tempfile
from pathlib import Path

from harness.botapi import BotApiServer  # type: ignore[import-not-found]
from harness.run import BotProcess  # type: ignore[import-not-found]

CHECKOUT = Path(__file__).parent.parent


async def talk(folder: Path) -> None:
    """Go through what people do; raise at whatever is refused or missing."""
    async with BotApiServer(seed=1) as api:
        ada = api.user(7, "Ada", language_code="fr")
        group = api.group("Delegates", members=[ada])
        given = {
            "TELEGRAM_BOT_TOKEN": api.token,
            "TELEGRAM_API_URL": api.base_url,
            "DATA_DIR": str(folder),
        }
        command = [sys.executable, "-m", "bot", "run", "--polling"]
        async with BotProcess(command, given, cwd=str(CHECKOUT), api=api):
            await ada.send("/start")
            await ada.expect(r"Forum du SMSI", timeout=20)
            await ada.send("quand est le forum 2024 ?")
            answer = await ada.expect(r"27–31 mai 2024", timeout=10)
            click = await ada.click("2022")
            await click.answered()
            await ada.expect_edit(r"30 mai")
            await ada.send("et le thème ?")
            await ada.expect(r"bien-être|pas", timeout=10)
            await ada.send("متى منتدى 2020؟")
            await ada.expect(r"9", timeout=10)
            for words in ("/help", "/about", "/privacy", "/language", "/dates 2017", "/nonsense"):
                await ada.send(words)
                await ada.expect(r".", timeout=10)
            await ada.send_photo(b"\x89PNG")
            await ada.expect(r".", timeout=10)
            await ada.send("@bot when is the 2024 forum?", chat=group)
            await group.expect(r"27–31", timeout=10)
            query = await ada.inline("2024 dates")
            assert await query.results()
            assert answer.text
        api.assert_clean()


def main() -> int:
    """Run the scenario."""
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(talk(Path(folder)))
    print("a strict Bot API refused nothing")  # noqa: T201
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
