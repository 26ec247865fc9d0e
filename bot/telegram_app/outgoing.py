"""Replies as Telegram takes them: plain text, entities for headings, buttons.

Markup is never sent: what people type and what files say is data, not HTML.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Self
from weakref import WeakKeyDictionary

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity

from bot.telegram_app import callback_data
from bot.wording.reply import Button, Paragraph, Reply

LONGEST = 4096
"""Of a message, in UTF-16 code units; offsets of entities count these too."""
WIDEST = 30
"""Characters of the labels in one row that a telephone still shows whole."""
_MADE: "WeakKeyDictionary[Reply, tuple[Outgoing, ...]]" = WeakKeyDictionary()
"""What is made of replies that are given again and again, for as long as somebody keeps them."""


@dataclass(frozen=True, kw_only=True)
class Outgoing:
    """One message of the bot; ``language`` is that of an answer."""

    text: str
    headings: tuple[MessageEntity, ...] = ()
    buttons: InlineKeyboardMarkup | None = None
    language: str | None = None

    @cached_property
    def fields(self) -> dict[str, Any]:
        """The message as the Bot API takes it: made once, to be stored and to be sent."""
        made: dict[str, Any] = {"text": self.text}
        if self.headings:
            made["entities"] = [entity.to_dict() for entity in self.headings]
        if self.buttons:
            made["reply_markup"] = self.buttons.to_dict()
        return made

    @classmethod
    def read(cls, fields: Mapping[str, Any]) -> Self:
        """Read what ``fields`` gave."""
        headings = MessageEntity.de_list(fields.get("entities", []))
        markup = fields.get("reply_markup")
        buttons = InlineKeyboardMarkup.de_json(markup) if markup else None
        return cls(text=fields["text"], headings=tuple(headings), buttons=buttons)


def messages(reply: Reply) -> tuple[Outgoing, ...]:
    """Return a reply as messages, its buttons under the last."""
    if reply not in _MADE:
        found = pages(reply.paragraphs, keyboard(reply.buttons, reply.language))
        _MADE[reply] = tuple(replace(message, language=reply.language) for message in found)
    return _MADE[reply]


def pages(
    paragraphs: Iterable[Paragraph], buttons: InlineKeyboardMarkup | None = None
) -> tuple[Outgoing, ...]:
    """Return paragraphs as messages that Telegram takes, cut where a reader would cut."""
    found = [_page(page) for page in _cut([p for p in map(_trimmed, paragraphs) if p.text])]
    return (*found[:-1], replace(found[-1], buttons=buttons))


def said(text: str, buttons: InlineKeyboardMarkup | None = None) -> tuple[Outgoing, ...]:
    """Return one plain paragraph as messages."""
    return pages([Paragraph(None, text)], buttons)


def keyboard(rows: Sequence[Sequence[Button]], language: str) -> InlineKeyboardMarkup | None:
    """Return buttons as Telegram takes them; one whose wish is too long to carry is left out."""
    made = [
        [
            InlineKeyboardButton(button.label, callback_data=data)
            for button in row
            if (data := callback_data.of(button.action, language))
        ]
        for row in rows
    ]
    fitting = [part for row in made for part in _fitting(row)]
    return InlineKeyboardMarkup(fitting) if fitting else None


def units(text: str) -> int:
    """Return the length of ``text`` as Telegram counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _fitting(row: Sequence[InlineKeyboardButton]) -> Iterator[list[InlineKeyboardButton]]:
    part: list[InlineKeyboardButton] = []
    for button in row:
        if part and sum(len(b.text) for b in (*part, button)) > WIDEST:
            yield part
            part = []
        part.append(button)
    if part:
        yield part


def _trimmed(paragraph: Paragraph) -> Paragraph:
    """Telegram trims messages itself, and the entities would be misplaced."""
    heading = (paragraph.heading or "").strip()
    text = paragraph.text.strip()
    return Paragraph(heading, text) if text and heading else Paragraph(None, text or heading)


def _cut(paragraphs: Iterable[Paragraph]) -> Iterator[list[Paragraph]]:
    """Fill message after message with whole paragraphs; only too long ones are cut themselves."""
    page: list[Paragraph] = []
    for paragraph in paragraphs:
        for part in _parts(paragraph):
            if page and units(_joined([*page, part])) > LONGEST:
                yield page
                page = []
            page.append(part)
    yield page


def _parts(paragraph: Paragraph) -> Iterator[Paragraph]:
    heading, text = paragraph.heading, paragraph.text
    while units(_joined([Paragraph(heading, text)])) > LONGEST:
        room = LONGEST - units(heading or "") - 1
        part = _beginning(text, room)
        yield Paragraph(heading, part.rstrip())
        heading, text = None, text[len(part) :].lstrip()
    if text:
        yield Paragraph(heading, text)


def _beginning(text: str, room: int) -> str:
    """Return as much of ``text`` as has room, up to the end of a line, else of a word."""
    length = min(len(text), room)
    while units(text[:length]) > room:
        length -= units(text[:length]) - room + 1 >> 1
    for end in ("\n", " "):
        at = text.rfind(end, 1, length)
        if at > 0:
            return text[:at]
    return text[:length]


def _joined(paragraphs: Sequence[Paragraph]) -> str:
    return "\n\n".join("\n".join(filter(None, paragraph)) for paragraph in paragraphs)


def _page(paragraphs: Sequence[Paragraph]) -> Outgoing:
    headings, before = [], ""
    for paragraph in paragraphs:
        if paragraph.heading:
            bold = MessageEntity(MessageEntity.BOLD, units(before), units(paragraph.heading))
            headings.append(bold)
        before += _joined([paragraph]) + "\n\n"
    return Outgoing(text=_joined(paragraphs), headings=tuple(headings))
