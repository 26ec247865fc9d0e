"""The bot against a strict Bot API server, where one is at hand: ``python -m tests.strict_api``.

Needs the packages ``harness`` and ``orjson`` on the path. A real process answers people who type,
click, edit, ask in groups and inline; the server refuses what Telegram would refuse.
"""

import asyncio
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

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
            "XDG_CONFIG_HOME": str(folder / "config"),
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


async def serve_the_secretariat(folder: Path) -> None:
    """Somebody says that they come, an officer counts them and writes to them."""
    async with BotApiServer(seed=2) as api:
        ada = api.user(7, "Ada <b>", language_code="fr")
        olga = api.user(9, "Olga", language_code="en")
        given = {
            "TELEGRAM_BOT_TOKEN": api.token,
            "TELEGRAM_API_URL": api.base_url,
            "DATA_DIR": str(folder),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "FORUM_TODAY": "2024-02-10",
            "SECRETARIAT_IDS": "9",
        }
        command = [sys.executable, "-m", "bot", "run", "--polling"]
        async with BotProcess(command, given, cwd=str(CHECKOUT), api=api):
            await _comes(ada)
            await _counts(olga)
            await _writes(olga, ada)
            await _leaves(ada)
        api.assert_clean()


async def _comes(ada: Any) -> None:
    await ada.send("/start rsvp_2024")
    await ada.expect(r"De quel groupe", timeout=20)
    for label, then in (
        ("Société civile", "Comment participerez-vous"),
        ("En ligne", "quelle organisation"),
    ):
        click = await ada.click(label)
        await click.answered()
        await ada.expect_edit(then)
    await ada.send("<b>=HYPERLINK</b> _Sahel_")
    await ada.expect(r"change pour cette édition", timeout=10)
    for label, then in (
        ("Oui", "nouvelles du Forum"),
        ("Oui", "Est-ce exact"),
        ("✓", "C'est noté"),
    ):
        click = await ada.click(label)
        await click.answered()
        await ada.expect_edit(then)
    calendar = await ada.expect(timeout=10)
    assert calendar.file.content.startswith(b"BEGIN:VCALENDAR")
    await ada.send("/myrsvp")
    await ada.expect(r"<b>=HYPERLINK</b> _Sahel_", timeout=10)


async def _counts(olga: Any) -> None:
    await olga.send("/stats 2024")
    chart = await olga.expect(timeout=20)
    assert chart.file.content.startswith(b"\x89PNG")
    await olga.expect(r"Civil society", timeout=10)
    for words in ("/roles", "/audit", "/digest", "/help"):
        await olga.send(words)
        await olga.expect(r".", timeout=10)


async def _writes(olga: Any, ada: Any) -> None:
    await olga.send("/broadcast")
    await olga.expect(r"Send me the message", timeout=10)
    await olga.send("*The* dates have moved.", parse_mode=None)
    await olga.expect(r"People: 1", timeout=10)
    click = await olga.click("Send now")
    await click.answered()
    await olga.expect_edit(r"1")
    click = await olga.click(0)
    await click.answered()
    got = await ada.expect(r"\*The\* dates have moved\.", timeout=20)
    assert got.labels == ["Ne plus recevoir de nouvelles"]
    click = await ada.click("Ne plus recevoir de nouvelles")
    await click.answered()
    await ada.expect_any(r".", timeout=10)


async def _leaves(ada: Any) -> None:
    await ada.send("/mydata")
    data = await ada.expect(timeout=10)
    assert json.loads(data.file.content)
    await ada.send("/forgetme")
    await ada.expect(r".", timeout=10)


def main() -> int:
    """Run the scenarios."""
    for scenario in (talk, serve_the_secretariat):
        with tempfile.TemporaryDirectory() as folder:
            asyncio.run(scenario(Path(folder)))
    print("a strict Bot API refused nothing")  # noqa: T201
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
