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

_SHOW = re.compile(
    r"1:s:(?P<edition>\d{4}):(?P<place>[en])(?P<more>m?)(?P<list>l?):(?P<language>[a-z]{2}):(?P<topics>[a-z_]+(,[a-z_]+)*)",
    re.ASCII,
)


class ShowPressed(NamedTuple):
    """Somebody wants to see something; ``language`` is that of the message with the button."""

    show: Show
    language: str


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


def read(data: str, library: Library) -> ShowPressed | None:
    """Return what a button wants; None if it is forged, or of a thing no longer on record."""
    found = _SHOW.fullmatch(data)
    if found is None:
        return None
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


def spoken_of(buttons: Sequence[str], library: Library) -> Memory | None:
    """Return what a message with these buttons tells; None if they do not say.

    Its topics are those of its buttons that show another edition in place of it, its edition is
    that of the buttons that add a message on another topic.
    """
    pressed = [read(data, library) for data in buttons]
    shows = [wish.show for wish in pressed if wish]
    topics = next((show.topics for show in shows if show.in_place), ())
    edition = next((show.edition for show in shows if not show.in_place), None)
    return Memory(editions=(edition,), topics=topics) if topics and edition else None


def _all_in(names: Collection[str], known: Collection[str]) -> bool:
    return len(set(names)) == len(names) and all(name in known for name in names)
