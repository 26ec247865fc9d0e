"""Editions named by number: a year, two digits of one, an anniversary, a date on record.

Years are matched exactly. A number is no year when it belongs to a price, a room, another event …
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from bot.knowledge.facts import Value
from bot.knowledge.library import Library
from bot.language.scripts import HAN, script
from bot.language.tokens import Token
from bot.understanding.senses import WORD, Sense
from bot.understanding.vocabulary import Match

_OURS = frozenset({"wsis", "forum"})
_YEAR_AFTER = frozenset({"年", "届"})
_DAY_OF = frozenset({"de", "of", "th", "st", "nd", "rd"})
"""What may stand between a day and its month."""
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_CENTURY = 2000
_AROUND = 15
"""How many years around those on record two digits may mean."""
_NEAR = 3
"""How many tokens may stand between a number and the Forum's name."""
_SUMMIT_YEARS = frozenset({2003, 2005, 2030})
"""Years that the letters name and that are no editions: the two summits and the agenda."""
_BRIEF = 6
"""Up to so many words a number beside a topic stands in the place of an edition: "theme 2202"."""
_PREPOSITION = 3
"""How long a word is that may stand between the Forum and its year: "the forum in 2030"."""
_SUBSCRIBER = 7
"""How many digits tell a telephone from others; "+41 22" is all of Geneva."""
_NO_TOPICS = frozenset({"declined", "smalltalk", "rsvp", "not_stated"})
_WRITTEN = frozenset({"letter", "changes"})
"""Topics whose words may name a letter: "the December letter" changed the days."""
_FORUM, _CALENDAR = frozenset({"forum"}), frozenset({"calendar"})
_LONG, _SHORT = 4, 2


@dataclass(frozen=True, kw_only=True)
class Mention:
    """An edition as named at token ``at``: ``year`` if on record, else ``unknown`` as written."""

    at: int
    end: int
    year: int | None = None
    unknown: str | None = None
    relative: str | None = None

    @property
    def ours(self) -> bool:
        """Whether it may tell by itself that the Forum is meant: 2202 does not."""
        return self.number is None or _FIRST_YEAR <= self.number <= _LAST_YEAR

    @property
    def number(self) -> int | None:
        """The year as named, on record or not; None for an anniversary."""
        named = self.unknown if self.unknown and self.unknown.isdigit() else None
        return self.year or (int(named) if named else None)


class Heard:
    """A message's tokens with the frame words at each of them."""

    def __init__(self, tokens: Sequence[Token], matches: Sequence[Match]) -> None:
        self.tokens = tokens
        self.matches = matches
        self._at: dict[int, list[Sense]] = {}
        self.foreign: set[int] = set()
        """The tokens that name something else: G20 is no year."""
        for match in matches:
            span = range(match.start, match.end)
            if any(sense.name == "declined" for sense in match.senses):
                self.foreign.update(span)
            for i in span:
                self._at.setdefault(i, []).extend(match.senses)

    def frame(self, at: int, names: frozenset[str]) -> bool:
        """Whether the token stands in one of these frame lists."""
        return any(s.kind == "frame" and s.name in names for s in self._at.get(at, ()))

    def named(self, at: int, kind: str) -> list[int]:
        """Return the months or numbers that the token names."""
        return [int(s.name) for s in self._at.get(at, ()) if s.kind == kind]

    def number(self, at: int) -> str | None:
        """Return the digits at a place, if it is a number."""
        inside = 0 <= at < len(self.tokens) and self.tokens[at].is_number
        return self.tokens[at].folded if inside else None

    def word(self, at: int) -> str:
        """Return the token at a place, folded."""
        return self.tokens[at].folded if 0 <= at < len(self.tokens) else ""

    def near_forum(self, at: int) -> bool:
        """Whether the Forum is named close by, or nothing else is said."""
        near = range(max(0, at - _NEAR), at + _NEAR + 1)
        return any(self.frame(i, _OURS) for i in near) or len(self.tokens) <= _NEAR

    def beside_forum(self, mention: Mention) -> bool:
        """Whether the Forum is named right before or after."""
        after = mention.end + (self.word(mention.end) in _YEAR_AFTER)
        return self.frame(mention.at - 1, _OURS) or self.frame(after, _OURS)

    def dates_forum(self, mention: Mention) -> bool:
        """Whether it is the Forum's year, and not the summit's: "the forum in 2030?"."""
        if any(m.start < mention.at < m.end and _of_subject(m) for m in self.matches):
            return False
        ends = (
            not self.word(mention.end).isalpha() and len(self.word(mention.at - 1)) <= _PREPOSITION
        )
        return self.beside_forum(mention) or (ends and self.frame(mention.at - 2, _FORUM))

    @property
    def brief(self) -> bool:
        """Whether little is said beside a number."""
        words = [token.folded for token in self.tokens if token.is_word]
        return sum(0.5 if script(word) == HAN else 1.0 for word in words) <= _BRIEF

    @property
    def asks(self) -> bool:
        """Whether a word speaks of what can be asked of an edition."""
        return any(s.kind == "subject" and s.weight >= WORD and s.name not in _NO_TOPICS
                   for senses in self._at.values() for s in senses)  # fmt: skip

    def writes(self, at: int, names: frozenset[str] = frozenset({"letter"})) -> bool:
        """Whether the token speaks of a letter."""
        return any(s.kind == "subject" and s.name in names for s in self._at.get(at, ()))


class NumberReader:
    """Reads the numbers of a message as editions."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._years = sorted(library.editions)
        days = list(_days_on_record(library))
        self._months = {(day.year, day.month): edition for day, edition in days}
        self._days: dict[tuple[int, int], set[int]] = defaultdict(set)
        for day, edition in days:
            self._days[day.month, day.day].add(edition)
        self._phones = {
            (_subscriber(number), year)
            for year, edition in library.editions.items()
            for fact in edition.on("contact")
            if (number := fact.phone or fact.fax)
        }
        dated = [letter for letter in library.letters.values() if letter.date]
        self._written_in = {letter.date.year: letter.edition for letter in dated if letter.date}
        self._written_month: dict[int, set[int]] = defaultdict(set)
        for letter in dated:
            if letter.date:
                self._written_month[letter.date.month].add(letter.edition)
        self._anniversaries = {
            edition.anniversary: year
            for year, edition in library.editions.items()
            if edition.anniversary
        }

    def read(self, heard: Heard) -> list[Mention]:
        """Return the editions named by a number, in digits or in words, or by a letter."""
        return list(self._named(heard)) or list(self._in_place(heard))

    def _named(self, heard: Heard) -> Iterator[Mention]:
        for at in range(len(heard.tokens)):
            mention = None if at in heard.foreign else self._digits(heard, at)
            if mention and (mention.number not in _SUMMIT_YEARS or heard.dates_forum(mention)):
                yield mention
        for match in heard.matches:
            for sense in match.senses:
                if mention := self._words(heard, match, sense):
                    yield mention

    def _in_place(self, heard: Heard) -> Iterator[Mention]:
        """Yield numbers that are no year of ours and yet stand where one would: "theme 2202"."""
        if not heard.brief or not heard.asks:
            return
        for at, token in enumerate(heard.tokens):
            if at not in heard.foreign and not self._counts(heard, at) and _like_year(token.folded):
                yield self.year(int(token.folded), at, at + 1)

    def by_phone(self, heard: Heard) -> Mention | None:
        """Return the one edition on whose record a telephone number of the message stands."""
        digits = "".join(re.findall(r"\d", " ".join(t.folded for t in heard.tokens)))
        editions = {year for phone, year in self._phones if phone in digits}
        return self.year(editions.pop(), 0, 1) if len(editions) == 1 else None

    def by_month(self, heard: Heard) -> Mention | None:
        """Return the one edition with a letter of the month named: "the December letter"."""
        for at in range(len(heard.tokens)):
            near = range(at - _NEAR, at + _NEAR + 1)
            editions = {e for month in heard.named(at, "month") for e in self._written_month[month]}
            if len(editions) == 1 and any(heard.writes(i, _WRITTEN) for i in near):
                return self.year(editions.pop(), at, at + 1)
        return None

    def by_day(self, heard: Heard) -> Mention | None:
        """Return the one edition on whose record the days of a message stand, if no other does."""
        editions: set[int] = set()
        at = 0
        for i in range(len(heard.tokens)):
            for month in heard.named(i, "month"):
                for figures in filter(None, (heard.number(i - 1), heard.number(i + 1))):
                    editions |= self._days.get((month, int(figures)), set())
                    at = i
        return self.year(editions.pop(), at, at + 1) if len(editions) == 1 else None

    def year(self, year: int, at: int, end: int) -> Mention:
        """Return the mention of a year, on record or not."""
        known = year in self._library.editions
        return Mention(
            at=at, end=end, year=year if known else None, unknown=None if known else str(year)
        )

    def _words(self, heard: Heard, match: Match, sense: Sense) -> Mention | None:
        if sense.kind == "year":
            return self.year(int(sense.name), match.start, match.end)
        if sense.kind == "letter":
            return self.year(self._library.letters[sense.name].edition, match.start, match.end)
        if sense.kind == "frame" and sense.name == "plus" and heard.near_forum(match.end):
            named = heard.number(match.end) or next(iter(heard.named(match.end, "number")), None)
            return self._anniversary(int(named), match.end) if named is not None else None
        return None

    def _digits(self, heard: Heard, at: int) -> Mention | None:
        word = heard.tokens[at].folded
        if word.startswith("+"):
            of_forum = heard.near_forum(at) if len(word) > _SHORT else heard.frame(at - 1, _OURS)
            return self._anniversary(int(word), at) if of_forum else None
        after_plus = heard.frame(at - 1, frozenset({"plus"})) and heard.near_forum(at)
        if not word.isdigit() or after_plus or self._counts(heard, at):
            return None
        if len(word) == _LONG:
            return self._long(heard, at, int(word))
        return self._short(heard, at, _CENTURY + int(word)) if len(word) == _SHORT else None

    def _anniversary(self, number: int, at: int) -> Mention:
        year = self._anniversaries.get(number)
        return Mention(at=at, end=at + 1, year=year, unknown=None if year else f"+{number}")

    def _long(self, heard: Heard, at: int, year: int) -> Mention | None:
        """A year of four digits; with its month it may stand on an edition's record."""
        months = [month for i in range(at - 2, at + 3) for month in heard.named(i, "month")]
        if heard.number(at - 2) and (figures := heard.number(at - 1)):
            months.append(int(figures))
        for month in months:
            if (year, month) in self._months:
                return self.year(self._months[year, month], at, at + 1)
        mention = self.year(year, at, at + 1)
        if mention.unknown and self._written(heard, at, year):
            return self.year(self._written_in[year], at, at + 1)
        # What is no year of our time is still no other edition's: "forum 2202".
        ours = _FIRST_YEAR <= year <= _LAST_YEAR or heard.beside_forum(mention)
        return mention if ours else None

    def _written(self, heard: Heard, at: int, year: int) -> bool:
        """Whether it is a letter's year and not an edition's: "who signed the letter of 2019"."""
        near = range(max(0, at - 2 * _NEAR), at + _NEAR + 1)
        ours = any(heard.frame(i, _FORUM) for i in near)
        return year in self._written_in and not ours and any(heard.writes(i) for i in near)

    def _short(self, heard: Heard, at: int, year: int) -> Mention | None:
        """Two digits, unless they are a day."""
        if any(heard.named(i, "month") or heard.number(i) for i in (at - 1, at + 1)):
            return None
        if heard.word(at + 1) in _DAY_OF and heard.named(at + 2, "month"):
            return None
        if any(token.is_year for token in heard.tokens) and self._is_age(heard, at):
            return None
        if year in self._library.editions:
            return self.year(year, at, at + 1)
        after = at + 1 < len(heard.tokens) and heard.tokens[at + 1].folded in _YEAR_AFTER
        plausible = self._years[0] - _AROUND <= year <= self._years[-1] + _AROUND
        if plausible and (after or heard.frame(at - 1, _OURS)):
            return self.year(year, at, at + 1)
        return None

    def _is_age(self, heard: Heard, at: int) -> bool:
        """Whether two digits count years beside a year of four: "20 years", "I am 22, …"."""
        after = heard.tokens[at + 1 : at + 3]
        pauses = len(after) > 1 and after[0].ends_clause and not after[1].is_number
        ours = heard.frame(at - 1, _OURS)
        return not ours and (pauses or heard.frame(at + 1, _CALENDAR))

    def _counts(self, heard: Heard, at: int) -> bool:
        """Whether a word beside makes it a number of something: "room 2022", "2,020 CHF"."""
        return any(heard.frame(i, frozenset({"counted"})) for i in (at - 1, at + 1))


def _subscriber(number: str) -> str:
    """The digits of a telephone number without country and area."""
    return re.sub(r"\D", "", number)[-_SUBSCRIBER:]


def _of_subject(match: Match) -> bool:
    return any(sense.kind == "subject" for sense in match.senses)


def _like_year(word: str) -> bool:
    """Whether digits look like a year, mistyped or not: "2202", "202", "20222"."""
    if not word.isdigit():
        return False
    return len(word) == _LONG or (len(word) in {_LONG - 1, _LONG + 1} and word.startswith("20"))


def _days_on_record(library: Library) -> Iterator[tuple[date, int]]:
    """Every day that an edition's letters or facts name, replaced ones too."""
    for letter in library.letters.values():
        if letter.date:
            yield letter.date, letter.edition
    for year, edition in library.editions.items():
        for topic in edition.facts:
            for fact in edition.on(topic):
                for value in (fact, *fact.replaces):
                    yield from ((day, year) for day in _days(value))


def _days(value: Value) -> Iterator[date]:
    if value.period:
        yield from filter(None, (value.period.first, value.period.last))
    if value.day:
        yield value.day.date
    if value.deadline:
        yield value.deadline.date
