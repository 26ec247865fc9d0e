"""Editions: one file a year, every topic accounted for, days in a possible order."""

import re
from collections.abc import Iterator
from datetime import date, time
from typing import NamedTuple

from bot.knowledge.contents import Contents, walk, written
from bot.knowledge.editions import Edition
from bot.knowledge.facts import Fact
from bot.knowledge.problems import Problem
from bot.knowledge.yaml_files import Document

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_HOUR = re.compile(r"\d\d:\d\d")


class _Sheet(NamedTuple):
    document: Document
    edition: Edition


def editions(contents: Contents) -> Iterator[Problem]:
    """Check each edition by itself."""
    yield from years(contents)
    for document, value in contents.of("edition"):
        sheet = _Sheet(document, value)
        yield from _window(sheet)
        yield from _topics(sheet, contents)
        yield from _order(sheet, contents)


def years(contents: Contents) -> Iterator[Problem]:
    """Find a file of another year than its edition's, which might hide that year's own."""
    for document, edition in contents.of("edition"):
        year, stem = str(edition.edition), document.path.stem
        if year != stem:
            what = f"the file is called {stem}.yaml and its edition is {year}"
            yield document.problem(("edition",), what, f"write {stem} or rename the file")


def _window(sheet: _Sheet) -> Iterator[Problem]:
    rsvp, last = sheet.edition.rsvp, sheet.edition.days.last
    if rsvp.closes < rsvp.opens:
        what = f"RSVPs close on {rsvp.closes}, before they open on {rsvp.opens}"
        yield sheet.document.problem(("rsvp", "closes"), what, "write the later day as closes")
    elif last and rsvp.closes > last:
        what = f"RSVPs close on {rsvp.closes}, after the last day, {last}"
        yield sheet.document.problem(("rsvp", "closes"), what, f"write {last} or an earlier day")
    if not sheet.edition.attendance:
        what = "no way of attending"
        yield sheet.document.problem(("attendance",), what, "write in_person, remote or both")


def _topics(sheet: _Sheet, contents: Contents) -> Iterator[Problem]:
    for topic in contents.items("topics"):
        where = ("facts", topic.id)
        stated = sheet.edition.facts.get(topic.id)
        if topic.derived or topic.edition_free:
            if stated is not None:
                what = f"{topic.id} has no facts of an edition"
                instead = "put them in forum.yaml" if topic.edition_free else "delete them"
                yield sheet.document.problem(where, what, instead)
        elif stated is None:
            what = f"{topic.id} is neither stated nor marked"
            instead = f"add its facts or the line {topic.id}: not stated"
            yield sheet.document.problem(("facts",), what, instead)
        elif not stated:
            what = f"{topic.id} has an empty list"
            yield sheet.document.problem(where, what, "write facts, or: not stated")


def forum(contents: Contents) -> Iterator[Problem]:
    """Find facts of the Forum as such on what only an edition can have."""
    free = {topic.id: topic.edition_free for topic in contents.items("topics")}
    for document, value in contents.of("forum"):
        for topic in value.facts:
            if not free.get(topic, True):
                what = f"{topic} is about an edition"
                instead = "put its facts in editions/, one file a year"
                yield document.problem(("facts", topic), what, instead)


def _order(sheet: _Sheet, contents: Contents) -> Iterator[Problem]:
    """A letter replaces what an earlier one says, never a later one."""
    dates = {letter.id: letter.date for letter in contents.items("letters")}
    for where, fact in walk(sheet.edition):
        if not isinstance(fact, Fact):
            continue
        for number, old in enumerate(fact.replaces):
            then, now = dates.get(old.source.letter), dates.get(fact.source.letter)
            if then and now and then >= now:
                what = f"letter {fact.source.letter} cannot replace what {old.source.letter} says"
                place = (*where, "replaces", number, "source", "letter")
                yield sheet.document.problem(place, what, "name the earlier letter here")


def days_as_written(contents: Contents) -> Iterator[Problem]:
    """Find days and hours that were understood, but perhaps not as they were meant."""
    for document, value in contents.of("letters", "forum", "edition", "tests"):
        for where, leaf in walk(value):
            given = written(document, where)
            if isinstance(leaf, date) and given and not _DAY.fullmatch(given):
                yield document.problem(where, f"'{given}' is not a date", "write it as 2024-05-27")
            elif isinstance(leaf, time) and given and not _HOUR.fullmatch(given):
                yield document.problem(where, f"'{given}' is not a time", "write it as 14:30")
