"""What goes with a reply about an RSVP: the calendar file, made when it is sent."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from bot.knowledge.library import Library
from bot.rsvp.rsvp import Way
from bot.telegram_app import outgoing
from bot.telegram_app.rsvp.rsvps import Shown
from bot.telegram_app.sending.dispatch import Attachment, File, Part, Recipe
from bot.wording.calendar_file import CalendarFiles
from bot.wording.phrases import Phrases

CALENDAR = "calendar"
"""The name of the recipe."""


def parts(shown: Shown, phrases: Phrases) -> tuple[Part, ...]:
    """Return what is sent: the words and buttons, then the file if there is one."""
    told = outgoing.messages(shown.reply)
    if shown.calendar is None:
        return told
    language, way = shown.reply.language, shown.calendar.way
    file = Attachment(
        recipe=CALENDAR,
        parameters={"edition": shown.calendar.edition, "way": way, "language": language},
        caption=phrases.say(language, "rsvp-calendar"),
    )
    return (*told, file)


def calendar_recipe(library: Library, phrases: Phrases) -> Recipe:
    """Return what makes the calendar file of an ``Attachment`` of ours."""
    files = CalendarFiles(library, phrases)

    async def make(parameters: Mapping[str, Any]) -> File:
        edition, way = parameters["edition"], parameters["way"]
        content = files.file(
            edition, Way(way) if way else None, parameters["language"], datetime.now(UTC)
        )
        return File(name=f"wsis-forum-{edition}.ics", content=content)

    return make
