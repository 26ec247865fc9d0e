"""Files in messages: taken from an upload, an earlier file or an address."""

from typing import Any

from bot.terminal.messages import Json, StoredFile
from bot.terminal.messenger import Messenger
from bot.terminal.parameters import Parameters, Upload
from bot.terminal.refusals import bad_request

PHOTO_BYTES = 10 << 20
FILE_BYTES = 50 << 20
_PNG = b"\x89PNG\r\n\x1a\n"
_IMAGES = (_PNG, b"\xff\xd8", b"GIF8", b"RIFF")


def received(messenger: Messenger, given: Parameters, kind: str) -> StoredFile:
    """Return the file that a call gives as ``kind``.

    Raises:
        Refusal: there is none, it is empty or too big, or a photo is not a picture.
    """
    return from_source(messenger, given, kind, given.text(kind))


def from_source(messenger: Messenger, given: Parameters, kind: str, source: str) -> StoredFile:
    """Return the file that ``source`` names; empty means the part that is called ``kind``."""
    upload = given.uploads.get(source.removeprefix("attach://") or kind)
    if upload:
        _check(upload, kind)
        return messenger.keep(kind, upload.name, upload.content)
    if not source:
        raise bad_request(f"there is no {kind} in the request")
    if source in messenger.files:
        return messenger.files[source]
    if source.startswith(("http://", "https://")):
        return messenger.keep(kind, source.rsplit("/", 1)[-1] or kind, b"")
    raise bad_request("wrong file identifier/HTTP URL specified")


def _check(upload: Upload, kind: str) -> None:
    if not upload.content:
        raise bad_request("file must be non-empty")
    if len(upload.content) > (PHOTO_BYTES if kind == "photo" else FILE_BYTES):
        raise bad_request("file is too big")
    if kind == "photo" and not upload.content.startswith(_IMAGES):
        raise bad_request("IMAGE_PROCESS_FAILED")


def shown_as(file: StoredFile, kind: str) -> Json:
    """Return the fields of a message that carries the file."""
    fields: dict[str, Any] = {
        "file_id": file.file_id,
        "file_unique_id": f"u{file.file_id}",
        "file_size": len(file.content),
    }
    if kind == "photo":
        width, height = _size(file.content)
        return {"photo": [{**fields, "width": width, "height": height}]}
    if kind == "video":
        fields |= {"width": 512, "height": 512, "duration": 1}
    return {kind: {**fields, "file_name": file.name}}


def _size(content: bytes) -> tuple[int, int]:
    """Width and height in pixels; of other pictures than PNG a usual size."""
    if content.startswith(_PNG):
        return int.from_bytes(content[16:20]), int.from_bytes(content[20:24])
    return 800, 600
