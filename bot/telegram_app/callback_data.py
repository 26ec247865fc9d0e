"""What a button carries: at most 64 bytes, a version first, read strictly.

Buttons live as long as the messages they are under: a new version is added, an old one stays.
"""

import re
from collections.abc import Collection, Sequence
from typing import NamedTuple

from bot.broadcasts.desk import DeskPress
from bot.knowledge.library import Library
from bot.rsvp.hearing import Press
from bot.rsvp.wishes import Wish
from bot.telegram_app.broadcasting import desk_data
from bot.telegram_app.rsvp import rsvp_data
from bot.understanding.question import Memory
from bot.wording.reply import Show

LONGEST = 64
AS_WRITTEN = "-"

_SHOW = re.compile(
    r"1:s:(?P<edition>\d{4}):(?P<place>[en])(?P<more>m?)(?P<list>l?):(?P<language>[a-z]{2}):(?P<topics>[a-z_]+(,[a-z_]+)*)",
    re.ASCII,
)
_LANGUAGE = re.compile(r"1:l:(?P<language>[a-z]{2}|-)", re.ASCII)


class ShowPressed(NamedTuple):
    """Somebody wants to see something; ``language`` is that of the message with the button."""

    show: Show
    language: str


class LanguagePressed(NamedTuple):
    """Somebody chooses a language; None for that of each message."""

    language: str | None


def of(action: Show | Press | Wish | DeskPress, language: str) -> str | None:
    """Return the data for a button under a reply in ``language``; None if it does not fit."""
    match action:
        case Press():
            return rsvp_data.of_press(action)
        case Wish():
            return rsvp_data.of_wish(action)
        case DeskPress():
            return desk_data.of(action)
        case Show():
            return of_show(action, language)


def of_show(show: Show, language: str) -> str | None:
    """Return the data for a button; None if it does not fit."""
    place = "e" if show.in_place else "n"
    place += "m" if show.more else ""
    place += "l" if show.and_before else ""
    data = f"1:s:{show.edition}:{place}:{language}:{','.join(show.topics)}"
    return data if len(data.encode()) <= LONGEST and _SHOW.fullmatch(data) else None


def of_language(language: str | None) -> str:
    """Return the data for a button that chooses a language."""
    return f"1:l:{language or AS_WRITTEN}"


def read(data: str, library: Library) -> ShowPressed | LanguagePressed | None:
    """Return what a button wants; None if it is forged, or of a thing no longer on record."""
    if found := _SHOW.fullmatch(data):
        return _shown(found, library)
    if found := _LANGUAGE.fullmatch(data):
        code = found["language"]
        if code == AS_WRITTEN:
            return LanguagePressed(None)
        return LanguagePressed(code) if code in library.languages else None
    return None


def spoken_of(buttons: Sequence[str], library: Library) -> Memory | None:
    """Return what a message with these buttons tells; None if they do not say.

    Its topics are those of its buttons that show another edition in place of it, its edition is
    that of the buttons that add a message on another topic.
    """
    pressed = [read(data, library) for data in buttons]
    shows = [wish.show for wish in pressed if isinstance(wish, ShowPressed)]
    topics = next((show.topics for show in shows if show.in_place), ())
    edition = next((show.edition for show in shows if not show.in_place), None)
    return Memory(editions=(edition,), topics=topics) if topics and edition else None


def _shown(found: re.Match[str], library: Library) -> ShowPressed | None:
    edition, topics = int(found["edition"]), tuple(found["topics"].split(","))
    known = edition in library.editions and found["language"] in library.languages
    if not known or not _all_in(topics, library.topics):
        return None
    show = Show(
        edition=edition,
        topics=topics,
        in_place=found["place"] == "e",
        more=bool(found["more"]),
        and_before=bool(found["list"]),
    )
    return ShowPressed(show, found["language"])


def _all_in(names: Collection[str], known: Collection[str]) -> bool:
    return len(set(names)) == len(names) and all(name in known for name in names)
