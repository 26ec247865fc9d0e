"""The bots to compare with: ``python -m tests.benchmarks.bare_bot default``, ``ours`` or ``raw``.

``default`` is the least that python-telegram-bot can be asked to do, ``ours`` the same over our
HTTP client, and ``raw`` no bot at all: it shows what the stand-in can take.
"""

import asyncio
import json
import os
import sys
from typing import Any

from telegram import Update
from telegram.ext import Application, ApplicationBuilder, ContextTypes, MessageHandler, filters

from bot.telegram_app.sending.http_client import HttpClient

Context = ContextTypes.DEFAULT_TYPE
URL, TOKEN = os.environ["TELEGRAM_API_URL"], os.environ["TELEGRAM_BOT_TOKEN"]
SENDERS = 32


async def reply(update: Update, _: Context) -> None:
    """Answer whatever was said."""
    if update.message:
        await update.message.reply_text("Hello")


def bare(client: str) -> Application[Any, Any, Any, Any, Any, Any]:
    """Return a bot with one handler and one reply."""
    builder = ApplicationBuilder().token(TOKEN).base_url(f"{URL}/bot")
    builder = builder.concurrent_updates(True)  # noqa: FBT003 - its only parameter
    if client == "ours":
        builder = builder.request(HttpClient()).get_updates_request(HttpClient())
    application = builder.build()
    application.add_handler(MessageHandler(filters.TEXT, reply))
    return application


async def raw() -> None:
    """Send as many messages as are asked for, over sockets."""
    chats: asyncio.Queue[int] = asyncio.Queue()
    senders = [asyncio.create_task(_send(chats)) for _ in range(SENDERS)]
    call = await _caller()
    offset = 0
    while True:
        updates = await call("getUpdates", {"offset": offset, "timeout": 30})
        for update in updates:
            offset = update["update_id"] + 1
            chats.put_nowait(update["message"]["chat"]["id"])
        if any(sender.done() for sender in senders):
            raise RuntimeError("a sender ended")


async def _send(chats: "asyncio.Queue[int]") -> None:
    call = await _caller()
    while True:
        await call("sendMessage", {"chat_id": await chats.get(), "text": "Hello"})


async def _caller() -> Any:
    host, _, port = URL.removeprefix("http://").partition(":")
    reader, writer = await asyncio.open_connection(host, int(port), limit=1 << 24)

    async def call(method: str, parameters: dict[str, Any]) -> Any:
        body = json.dumps(parameters).encode()
        writer.write(
            f"POST /bot{TOKEN}/{method} HTTP/1.1\r\nHost: {host}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n".encode()
            + body
        )
        head = (await reader.readuntil(b"\r\n\r\n")).lower()
        size = int(head.partition(b"content-length: ")[2].partition(b"\r\n")[0])
        return json.loads(await reader.readexactly(size))["result"]

    return call


if __name__ == "__main__":
    if sys.argv[1] == "raw":
        asyncio.run(raw())
    else:
        bare(sys.argv[1]).run_polling()
