"""Telegram's rules for the text of a message and the entities that mark parts of it."""

import re
from typing import Any

from bot.terminal.refusals import bad_request

Entity = dict[str, Any]

TEXT_UNITS = 4096
CAPTION_UNITS = 1024
ENTITIES = 100

_FOUND = {
    "url": re.compile(r"https?://[^\s<>\"]*[^\s<>\".,;:!?)\]]"),
    "email": re.compile(r"(?<![\w.@+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
    "mention": re.compile(r"(?<![\w@/])@[A-Za-z]\w{2,31}(?![\w@])", re.ASCII),
    "bot_command": re.compile(r"(?<![\w/<>:])/\w{1,64}(?:@[A-Za-z]\w{2,31})?(?![\w/@])", re.ASCII),
}


def units(text: str) -> int:
    """Return the length as Telegram counts it: in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, offset: int, length: int) -> str:
    """Return the part of ``text`` that an entity covers."""
    encoded = text.encode("utf-16-le", "surrogatepass")
    return encoded[2 * offset : 2 * (offset + length)].decode("utf-16-le", "replace")


def checked(
    text: str,
    entities: list[Entity],
    limit: int = TEXT_UNITS,
    too_long: str = "message is too long",
) -> tuple[str, list[Entity]]:
    """Return the text and its marks as Telegram keeps them.

    Raises:
        Refusal: no text, too much of it, or a mark that lies outside it.
    """
    if not text:
        raise bad_request("message text is empty")
    for entity in entities:
        _check_entity(text, entity)
    kept = text.rstrip()
    if not kept:
        raise bad_request("text must be non-empty")
    if units(kept) > limit:
        raise bad_request(too_long)
    return kept, _within(entities, units(kept))[:ENTITIES]


def _check_entity(text: str, entity: Entity) -> None:
    offset, length = entity.get("offset"), entity.get("length")
    if not isinstance(offset, int) or not isinstance(length, int) or "type" not in entity:
        raise bad_request("can't parse MessageEntity: type, offset and length are needed")
    if offset < 0 or length < 0:
        raise bad_request(f"receive an entity with incorrect offset {offset}")
    if offset + length > units(text):
        raise bad_request(
            f"entity beginning at UTF-16 offset {offset} ends after the end of the text "
            f"at UTF-16 offset {offset + length}"
        )
    if any(_inside_a_symbol(text, edge) for edge in (offset, offset + length)):
        raise bad_request(f"entity begins in a middle of a UTF-16 symbol at offset {offset}")


def _inside_a_symbol(text: str, offset: int) -> bool:
    unit = text.encode("utf-16-le", "surrogatepass")[2 * offset : 2 * offset + 2]
    return len(unit) == 2 and 0xDC00 <= int.from_bytes(unit, "little") <= 0xDFFF  # noqa: PLR2004


def _within(entities: list[Entity], end: int) -> list[Entity]:
    """Drop what only marked the blanks at the end, which Telegram cuts off."""
    shortened = ({**e, "length": min(e["length"], end - e["offset"])} for e in entities)
    return [entity for entity in shortened if entity["length"] > 0]


def found(text: str) -> list[Entity]:
    """Return what Telegram marks by itself in what a person types: commands, mentions, links."""
    marks = [
        {"type": kind, "offset": units(text[: match.start()]), "length": units(match.group())}
        for kind, pattern in _FOUND.items()
        for match in pattern.finditer(text)
    ]
    return sorted(marks, key=lambda mark: int(str(mark["offset"])))
