"""Organisations, people and places that facts name, each with its names in every language."""

from bot.language.record import Record
from bot.language.texts import Text


class Organisation(Record):
    """A body that a letter names.

    ``short`` is what people call it (acronym or short name), ``name`` its full name, ``also``
    other spellings that people type; they are matched exactly, after folding.
    """

    id: str
    short: Text
    name: Text
    also: tuple[str, ...] = ()


class Person(Record):
    """A person that a letter names; ``also`` as for organisations."""

    id: str
    name: Text
    also: tuple[str, ...] = ()


class Place(Record):
    """A venue: a building if a letter names one, its city and country."""

    id: str
    site: Text | None = None
    city: Text
    country: Text
    also: tuple[str, ...] = ()
