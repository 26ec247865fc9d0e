"""The words of one language with their senses, made from the knowledge files."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from babel import Locale
from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.knowledge.asking import Frame
from bot.knowledge.library import Library
from bot.language.scripts import script
from bot.language.stems import keys
from bot.language.texts import Text
from bot.language.tokens import BREAK, Token, tokenise

WORD, HINT = 3.0, 1.0
"""Weights of the entries of a subject file."""


class Sense(NamedTuple):
    """What a word can mean: ``kind`` is "subject", "frame", "organisation", "month" …"""

    kind: str
    name: str
    weight: float = 0.0
    implied: bool = False
    """Not written in a subject's file, but implied by a name."""


class Match(NamedTuple):
    """Tokens ``start`` to ``end`` (excluded) have ``senses``; ``slip`` if a typo was forgiven."""

    start: int
    end: int
    senses: tuple[Sense, ...]
    slip: bool = False


NAMES = frozenset({"organisation", "person", "place", "stakeholder", "year", "number", "letter"})
"""Kinds of sense that must be matched exactly."""

_NUMERALS = frozenset({"year", "number"})
_FRAME = frozenset({"frame", "year", "number", "month", "letter"})
_SUBJECT = frozenset({"subject", "organisation", "person", "place", "stakeholder"})
_BODIES = frozenset({"organisation", "person"})
_OF_DATES = frozenset(
    {"duration", "weekday", "first_day", "last_day", "how_long_until", "how_long_since"}
)
_NOT_BORROWED = frozenset(
    {"declined", "smalltalk", "rsvp", "counted", "then", "follow", "same", "before", "after", "plus"}
)
_MOST_SLIPS = 40
"""How many unknown words of one message are compared; the rest of a very long one is left."""
_FRAME_LISTS = [name for name in Frame.model_fields if name not in {"years", "numbers", "months"}]


@dataclass
class _Node:
    """A step in the tree of phrases; ``senses`` where a phrase ends."""

    following: dict[str, "_Node"] = field(default_factory=dict)
    senses: dict[Sense, set[str]] = field(default_factory=dict)
    """Each sense with the spellings that were written for it."""


class Vocabulary:
    """Finds the words of one language in a message."""

    def __init__(self, library: Library, language: str) -> None:
        self.language = language
        self._stemmer = library.languages[language].stemmer
        self._root = _Node()
        self._exact = _Node()
        self._spelled: dict[int, list[str]] = defaultdict(list)
        self._seen: set[str] = set()
        self._common: set[str] = set()
        self.known: set[str] = set()
        self.accented: set[str] = set()
        """Words as they are spelled, where that is not plain ASCII."""
        self.own = _own_acronyms(library, language)
        for phrase, sense in _entries(library, language):
            self._add(phrase, sense)
        for subject, ways in library.asking.get(language, {}).items():
            if subject != "declined":
                self._know(ways.ask)
        scripts = Counter(script(word) for word in self._seen)
        self.script = max(scripts, key=lambda name: scripts[name], default="")
        """The script its words are mostly written in."""

    def _add(self, phrase: str, sense: Sense) -> None:
        self.accented |= accented(phrase)
        tokens = [token for token in tokenise(phrase) if token.folded != BREAK]
        if sense.kind in _NUMERALS and all(token.is_number for token in tokens):
            return
        exact = sense.kind in _NUMERALS
        node = self._exact if exact else self._root
        for token in tokens:
            key = token.folded if exact else keys(token.folded, self._stemmer)[0]
            node = node.following.setdefault(key, _Node())
            if sense.kind not in NAMES and token.folded not in self._seen:
                self._seen.add(token.folded)
                self._spelled[len(token.folded)].append(token.folded)
        if tokens:
            spelling = " ".join(token.folded for token in tokens)
            node.senses.setdefault(sense, set()).add(spelling)
        if len(tokens) == 1 and sense.kind in {"frame", "subject"} and not sense.implied:
            self._common.add(tokens[0].folded)

    def _know(self, sentences: Iterable[str]) -> None:
        for token in tokenise("\n".join(sentences), most=1_000_000):
            self.known.add(keys(token.folded, self._stemmer)[0])

    def find(self, tokens: list[Token]) -> list[Match]:
        """Return the longest matches, of subjects and of frame words apart."""
        frame = self._layer(tokens, _FRAME)
        subjects = self._layer(tokens, _SUBJECT)
        subjects = _outside(subjects, [match for match in frame if _masks(match)])
        frame = _outside(frame, [match for match in subjects if _declines(match)])
        return sorted([*frame, *subjects], key=lambda match: match.start)

    def spelled(self, tokens: list[Token]) -> list[Match]:
        """Return the matches that another language may borrow: spelled so, and about the Forum."""
        return [
            match._replace(senses=senses)
            for match in self.find(tokens)
            if all(token.folded in self._seen for token in tokens[match.start : match.end])
            and (senses := tuple(s for s in match.senses if s.name not in _NOT_BORROWED))
        ]

    def slips(self, tokens: list[Token], matches: Sequence[Match]) -> list[Match]:
        """Return matches of the words that nothing else explains, a typing slip forgiven."""
        taken = {i for match in matches for i in range(match.start, match.end)}
        free = [i for i in range(len(tokens)) if i not in taken][:_MOST_SLIPS]
        return [match for i in free if (match := self._slip(tokens, i, taken))]

    def _layer(self, tokens: list[Token], kinds: frozenset[str]) -> list[Match]:
        """The longest matches win, wherever they stand; of equal ones the earlier."""
        every = (self._longest(tokens, start, kinds) for start in range(len(tokens)))
        found = [sober for match in every if match and (sober := self._sober(match, tokens))]
        taken: set[int] = set()
        kept = []
        for match in sorted(found, key=lambda m: (m.start - m.end, m.start)):
            span = set(range(match.start, match.end))
            if not span & taken:
                taken |= span
                kept.append(match)
        return kept

    def _sober(self, match: Match, tokens: list[Token]) -> Match | None:
        """Tell an acronym from a common word: "WHO" is a body, "who" is not."""
        word = tokens[match.start]
        names = any(sense.kind in _BODIES for sense in match.senses)
        if not names or match.end - match.start > 1 or word.folded not in self._common:
            return match
        if word.text.isupper() and any(token.text.islower() for token in tokens):
            return match
        senses = tuple(s for s in match.senses if s.kind not in _BODIES and not s.implied)
        return match._replace(senses=senses) if senses else None

    def _longest(
        self, tokens: list[Token], start: int, kinds: frozenset[str]
    ) -> Match | None:
        best = self._walk(self._root, tokens, start, kinds)
        if kinds is _FRAME:
            numeral = self._walk(self._exact, tokens, start, kinds, exact=True)
            if numeral and (best is None or numeral.end >= best.end):
                return numeral
        return best

    def _walk(
        self,
        node: _Node,
        tokens: list[Token],
        start: int,
        kinds: frozenset[str],
        *,
        exact: bool = False,
    ) -> Match | None:
        best, position, nodes = None, start, [node]
        while position < len(tokens) and nodes:
            word = tokens[position].folded
            options = (word,) if exact else keys(word, self._stemmer)
            nodes = [n.following[key] for n in nodes for key in options if key in n.following]
            position += 1
            spelling = " ".join(token.folded for token in tokens[start:position])
            if senses := _meant(nodes, kinds, spelling):
                best = Match(start, position, senses)
        return best

    def knows(self, token: Token) -> bool:
        """Whether the token stands in some way of asking."""
        return any(key in self.known for key in keys(token.folded, self._stemmer))

    def _slip(self, tokens: list[Token], start: int, taken: set[int]) -> Match | None:
        word = tokens[start].folded
        if len(word) < 4 or not tokens[start].is_word or self.knows(tokens[start]):
            return None
        allowed = 1 if len(word) < 7 else 2
        near = [w for n in range(len(word) - allowed, len(word) + allowed + 1)
                for w in self._spelled.get(n, ())]  # fmt: skip
        found = process.extractOne(word, near, scorer=OSA.distance, score_cutoff=allowed)
        if not found:
            return None
        end = next((i for i in range(start + 1, len(tokens)) if i in taken), len(tokens))
        mended = [*tokens[:start], Token(found[0], found[0]), *tokens[start + 1 : end]]
        layers = (self._longest(mended, start, kinds) for kinds in (_SUBJECT, _FRAME))
        match = next(filter(None, layers), None)
        senses = tuple(s for s in match.senses if s.kind not in NAMES) if match else ()
        return match._replace(senses=senses, slip=True) if match and senses else None


def _meant(
    nodes: Sequence[_Node], kinds: frozenset[str], spelling: str
) -> tuple[Sense, ...]:
    """The senses of a phrase: of its very spelling if that was written, else of its stems."""
    every = [(s, spelled) for n in nodes for s, spelled in n.senses.items() if s.kind in kinds]
    written = [sense for sense, spelled in every if spelling in spelled]
    return tuple(dict.fromkeys(written or [sense for sense, _ in every]))


_ACCENTED = re.compile(r"[^\W\d_]+")


def accented(text: str) -> set[str]:
    """Return the words of a text that are not plain ASCII, in small letters."""
    return set() if text.isascii() else {
        word for word in _ACCENTED.findall(text.casefold()) if not word.isascii()
    }


def _own_acronyms(library: Library, language: str) -> set[str]:
    """What the Forum and its organisations are called in this language and not in English."""
    texts = [library.forum.title, *(o.short for o in library.organisations.values())]
    own = {word.folded for text in texts for word in tokenise(text[language]) if word.text.isupper()}
    english = {word.folded for text in texts for word in tokenise(text["en"])}
    return own if language == "en" else own - english


def _outside(matches: Sequence[Match], masks: Sequence[Match]) -> list[Match]:
    """The matches that are not but a part of a mask: in "AI for Good summit" no summit is ours."""
    return [
        match
        for match in matches
        if not any(
            mask.start <= match.start and match.end <= mask.end
            and match.end - match.start < mask.end - mask.start
            for mask in masks
        )
    ]  # fmt: skip


def _declines(match: Match) -> bool:
    return any(sense.name == "declined" for sense in match.senses)


def _masks(match: Match) -> bool:
    """Whether its words together say nothing of a subject, whatever each says alone."""
    names = {sense.name for sense in match.senses}
    return match.end - match.start > 1 and (
        bool(names & {"wsis", "filler"}) or any(s.kind == "year" for s in match.senses)
    )


def _entries(library: Library, language: str) -> Iterator[tuple[str, Sense]]:
    for subject, ways in library.asking.get(language, {}).items():
        yield from ((phrase, Sense("subject", subject, WORD)) for phrase in ways.words)
        yield from ((phrase, Sense("subject", subject, HINT)) for phrase in ways.hints)
    if frame := library.frames.get(language):
        for name in _FRAME_LISTS:
            for phrase in getattr(frame, name):
                yield phrase, Sense("frame", name)
                if name in _OF_DATES:
                    yield phrase, Sense("subject", "dates", WORD, implied=True)
        for kind, table in (
            ("year", frame.years), ("number", frame.numbers), ("month", frame.months)
        ):  # fmt: skip
            for value, phrases in table.items():
                yield from ((phrase, Sense(kind, value)) for phrase in phrases)
    yield from _names(library)
    yield from _months(library.languages[language].locale)


def _names(library: Library) -> Iterator[tuple[str, Sense]]:
    roles = _roles(library)
    for organisation in library.organisations.values():
        words = (*_words(organisation.short, organisation.name), *organisation.also)
        yield from _named(words, "organisation", organisation.id, roles, HINT)
    for person in library.people.values():
        yield from _named((*_words(person.name), *person.also), "person", person.id, roles, 2 * HINT)
    for place in library.places.values():
        site = [place.site] if place.site else []
        words = (*_words(place.city, place.country, *site), *place.also)
        yield from _named(words, "place", place.id, {place.id: {"venue"}}, 0.5 * HINT)
    for letter in library.letters.values():
        if letter.reference and not letter.titled:
            yield letter.reference, Sense("letter", letter.id)
            yield letter.reference, Sense("subject", "letter", HINT, implied=True)
    for kind in library.stakeholders.values():
        words = (*_words(kind.name), *kind.also)
        yield from _named(words, "stakeholder", kind.id, {kind.id: {"stakeholders"}}, HINT)


def _named(
    words: Iterable[str], kind: str, name: str, roles: Mapping[str, set[str]], weight: float
) -> Iterator[tuple[str, Sense]]:
    for word in words:
        yield word, Sense(kind, name)
        for topic in roles.get(name, ()):
            yield word, Sense("subject", topic, weight, implied=True)


def _roles(library: Library) -> dict[str, set[str]]:
    """The topics whose facts name an organisation or a person: naming one hints at those."""
    roles: dict[str, set[str]] = defaultdict(set)
    for edition in library.editions.values():
        for topic in ("organizers", "partners", "contact", "signatories"):
            for fact in edition.on(topic):
                names = [*(fact.organisations or ()), fact.person]
                names.append(fact.signatory.person if fact.signatory else None)
                for name in filter(None, names):
                    roles[name].add(topic)
    return roles


def _words(*texts: Text) -> Iterator[str]:
    for text in texts:
        yield from text.languages.values()


def _months(locale: str) -> Iterator[tuple[str, Sense]]:
    calendar = Locale.parse(locale).months
    for usage in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in calendar[usage][width].items():
                yield name.strip("."), Sense("month", str(number))
