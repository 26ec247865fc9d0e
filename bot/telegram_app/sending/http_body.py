"""What a call carries: JSON, or a form when there are files.

aiohttp's own timeouts begin when everything is written; these hold while it is.
"""

import asyncio
import io
import json
from typing import Any

from aiohttp.abc import AbstractStreamWriter
from aiohttp.multipart import MultipartWriter
from aiohttp.payload import BytesPayload, Payload
from telegram.request import RequestData


def body_of(data: RequestData | None, seconds: float | None) -> Payload | None:
    """Return the body, of which the network must take a piece every so many seconds."""
    if data is None:
        return None
    return _Form(data, seconds) if data.contains_files else _Json(data, seconds)


class _Json(BytesPayload):
    def __init__(self, data: RequestData, seconds: float | None) -> None:
        super().__init__(json.dumps(data.parameters).encode(), content_type="application/json")
        self._seconds = seconds

    async def write_with_length(
        self, writer: AbstractStreamWriter, content_length: int | None
    ) -> None:
        await super().write_with_length(_impatient(writer, self._seconds), content_length)


class _Form(MultipartWriter):
    def __init__(self, data: RequestData, seconds: float | None) -> None:
        super().__init__("form-data")
        self._seconds = seconds
        for name, text in data.json_parameters.items():
            self._add(name, text)
        for name, (filename, content, kind) in data.multipart_data.items():
            # Of bytes aiohttp would make one piece, however many.
            stream = io.BytesIO(content) if isinstance(content, bytes) else content
            self._add(name, stream, kind, filename=filename)

    def _add(self, name: str, value: Any, kind: str | None = None, **more: str) -> None:
        part = self.append(value, {"Content-Type": kind} if kind else None)
        # Telegram takes a file's name as it stands; percent signs for letters would be shown.
        part.set_content_disposition("form-data", quote_fields=False, name=name, **more)

    async def write_with_length(
        self, writer: AbstractStreamWriter, content_length: int | None
    ) -> None:
        await super().write_with_length(_impatient(writer, self._seconds), content_length)


class _Impatient:
    def __init__(self, writer: AbstractStreamWriter, seconds: float | None) -> None:
        self._writer = writer
        self._seconds = seconds

    async def write(self, piece: bytes) -> None:
        async with asyncio.timeout(self._seconds):
            await self._writer.write(piece)


def _impatient(writer: AbstractStreamWriter, seconds: float | None) -> Any:
    """Return a writer that raises TimeoutError; bodies call nothing but its ``write``."""
    return _Impatient(writer, seconds)
