"""Where the official registration is."""

from bot.knowledge.editions import Edition
from bot.knowledge.library import Library


def official_link(edition: Edition | None, library: Library) -> str:
    """Return the address that the edition's letters give, else the Forum's website."""
    facts = edition.on("registration") if edition else ()
    return next((fact.link for fact in facts if fact.link), library.forum.website)
