"""How a draft changes under an officer's hands: each step gives a new announcement or audience."""

from dataclasses import replace

from bot.broadcasts.announcement import Announcement, Offer, Version
from bot.broadcasts.audience import Among, Audience
from bot.broadcasts.desk import Filter
from bot.rsvp.rsvp import Way

PEOPLE = (Among.NEWS, Among.EDITION, Among.NEXT, Among.TEST)
"""Whom an officer can choose."""


def filters_of(people: Among) -> tuple[Filter, ...]:
    """Return what such an audience can be narrowed by."""
    match people:
        case Among.EDITION:
            return tuple(Filter)
        case Among.NEWS | Among.NEXT:
            return (Filter.STAKEHOLDERS, Filter.LANGUAGES)
        case _:
            return ()


def written(announcement: Announcement, language: str, version: Version) -> Announcement:
    """Give it a version, in place of the one in that language if there is one."""
    return replace(announcement, versions={**announcement.versions, language: version})


def removed(announcement: Announcement, language: str) -> Announcement:
    """Take a version out."""
    kept = {code: each for code, each in announcement.versions.items() if code != language}
    return replace(announcement, versions=kept)


def relabelled(announcement: Announcement, language: str, right: str) -> Announcement:
    """Say that a version is in another language; one that is written there already stays."""
    if right in announcement.versions:
        return announcement
    versions = {
        right if code == language else code: each for code, each in announcement.versions.items()
    }
    return replace(announcement, versions=versions)


def offering(announcement: Announcement, offer: Offer, *, shown: bool) -> Announcement:
    """Put a button under it, or take it away; buttons keep their order."""
    wanted = {*announcement.offers, offer} if shown else {*announcement.offers} - {offer}
    return replace(announcement, offers=tuple(each for each in Offer if each in wanted))


def among(audience: Audience, people: Among, edition: int | None) -> Audience:
    """Choose other people; what narrows the choice stays where it can."""
    narrowed = {str(by): getattr(audience, by) for by in filters_of(people)}
    return Audience(among=people, edition=edition, **narrowed)


def tested(audience: Audience) -> Audience:
    """Choose the test group, to see what ``audience`` is to get."""
    if audience.among is Among.TEST:
        return audience
    return Audience(among=Among.TEST, in_place_of=audience)


def narrowed(audience: Audience, by: Filter, name: str, *, chosen: bool) -> Audience:
    """Choose or leave out a type, a way or a language; with none chosen all are meant.

    Raises:
        ValueError: there is no such way.
    """
    value = Way(name) if by is Filter.WAYS else name
    before = getattr(audience, by)
    return replace(audience, **{by: before | {value} if chosen else before - {value}})
