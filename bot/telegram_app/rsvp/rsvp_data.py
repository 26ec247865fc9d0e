"""What the buttons of RSVPs carry: nothing of whose they are, for that is whoever presses them."""

import re

from bot.knowledge.library import Library
from bot.rsvp.draft import Kind
from bot.rsvp.hearing import Press
from bot.rsvp.wishes import Act, Wish

OURS = "^1:[rw]:"
"""A pattern for the data of these buttons."""

_PRESS = re.compile(
    r"1:r:(?P<token>[0-9a-f]{6}):(?P<step>[a-z_.]{2,31}):(?P<value>[a-z0-9_.]{0,31})", re.ASCII
)
_WISH = re.compile(r"1:w:(?P<act>[a-z]+):(?P<kind>[a-z]+):(?P<edition>\d{4}|-)", re.ASCII)
LINKED = r"rsvp[\w-]*"
"""A pattern for the words of links into the private chat that are ours."""
_START = re.compile(r"rsvp_(?P<what>\d{4}|next|delegation)", re.ASCII)


def of_press(press: Press) -> str:
    """Return the data for a button of a dialogue."""
    return f"1:r:{press.token}:{press.step}:{press.value}"


def of_wish(wish: Wish) -> str:
    """Return the data for a button that begins something; the answers given are not in it."""
    return f"1:w:{wish.act}:{wish.kind}:{wish.edition or '-'}"


def read(data: str, library: Library) -> Press | Wish | None:
    """Return what a button wants; None if it is none of these, or of an edition not on record."""
    if found := _PRESS.fullmatch(data):
        return Press(found["token"], found["step"], found["value"])
    if not (found := _WISH.fullmatch(data)):
        return None
    edition = None if found["edition"] == "-" else int(found["edition"])
    known = edition is None or edition in library.editions
    if not known or found["act"] not in set(Act) or found["kind"] not in set(Kind):
        return None
    return Wish(act=Act(found["act"]), kind=Kind(found["kind"]), edition=edition)


def word(wish: Wish) -> str:
    """Return the word of a link that begins the dialogue in the private chat."""
    match wish.kind:
        case Kind.INTEREST:
            return "rsvp_next"
        case Kind.DELEGATION:
            return "rsvp_delegation"
        case Kind.PERSON:
            return f"rsvp_{wish.edition}" if wish.edition else "rsvp"


def linked(word: str, library: Library) -> Wish:
    """Return what the word of a link wants; whatever is not clear just begins."""
    what = found["what"] if (found := _START.fullmatch(word)) else ""
    match what:
        case "next":
            return Wish(kind=Kind.INTEREST)
        case "delegation":
            return Wish(kind=Kind.DELEGATION)
    known = what.isdecimal() and int(what) in library.editions
    return Wish(edition=int(what)) if known else Wish()
