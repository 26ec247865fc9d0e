"""The tables. A change here needs a migration in ``migrations/versions/``; a test compares."""

from bot.storage.tables import broadcasts, people, rights, rsvps, updates, watching
from bot.storage.tables.base import METADATA

__all__ = ["METADATA", "broadcasts", "people", "rights", "rsvps", "updates", "watching"]
