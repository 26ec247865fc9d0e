"""Servers that do on a socket what no server of the Bot API should do."""

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def listening(talk: Talk) -> AsyncIterator[str]:
    """Let ``talk`` have every connection; yield the address, as of an HTTP server."""
    talks: list[asyncio.Task[None]] = []

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        talks.append(task)
        try:
            await talk(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    sock = socket.socket()
    # Small, so that a server that does not read is felt.
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 16)
    sock.bind(("127.0.0.1", 0))
    server = await asyncio.start_server(connected, sock=sock, limit=1 << 16)
    try:
        yield f"http://127.0.0.1:{sock.getsockname()[1]}"
    finally:
        server.close()
        for task in talks:
            task.cancel()
        await asyncio.gather(*talks, return_exceptions=True)


@asynccontextmanager
async def full() -> AsyncIterator[str]:
    """Yield an address where nobody is let in and nobody is turned away."""
    sock = socket.socket()
    sock.bind(("127.0.0.1", 0))
    sock.listen(0)
    waiting = [socket.socket() for _ in range(4)]
    for other in waiting:
        other.setblocking(False)  # noqa: FBT003 - its only parameter
        other.connect_ex(sock.getsockname())
    try:
        yield f"http://127.0.0.1:{sock.getsockname()[1]}"
    finally:
        for each in (sock, *waiting):
            each.close()


async def request_read(reader: asyncio.StreamReader) -> tuple[str, bytes]:
    """Return the head and the body of a request."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode()
    sizes = [line.split(":")[1] for line in head.lower().split("\r\n") if "content-length:" in line]
    return head, await reader.readexactly(int(sizes[0]) if sizes else 0)


def answer(body: bytes, status: str = "200 OK", *headers: str) -> bytes:
    """Return an answer as it goes over the wire."""
    lines = (f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers)
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body
