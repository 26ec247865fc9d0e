"""Topics without facts of their own, made from those of others."""

from bot.knowledge.editions import Edition
from bot.knowledge.facts import Fact

OVERVIEW = ("dates", "venue", "theme")
"""What an overview of an edition tells."""


def changes(edition: Edition) -> tuple[Fact, ...]:
    """Return the facts that a later letter changed."""
    stated = (fact for topic in edition.facts for fact in edition.on(topic))
    return tuple(fact for fact in stated if fact.replaces)
