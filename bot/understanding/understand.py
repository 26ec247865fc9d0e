"""Text → Question. Words, numbers and names decide; nothing is guessed from a model.

The weight of what a message says about the Forum is held against the weight of what no file knows;
below a bar the message is declined, between two bars the person is asked what was meant.
"""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date

from bot.knowledge.library import Library
from bot.language.tokens import BREAK, Token
from bot.understanding.clauses import Clause, cut
from bot.understanding.compiled import lexicons
from bot.understanding.editions import EditionFinder, Mention
from bot.understanding.languages import LanguageFinder
from bot.understanding.model import read_models
from bot.understanding.question import Intent, Memory, Part, Question
from bot.understanding.senses import HINT, WORD, Sense
from bot.understanding.vocabulary import Match, Vocabulary

_NOTHING = Memory()

ASPECTS = frozenset(
    {"duration", "weekday", "first_day", "last_day", "how_long_until", "how_long_since", "yes_no", "more", "why"}
)
BAR = 2.0
"""What a clause about the Forum must weigh, less what is foreign in it."""
STRANGE_BESIDE_WSIS, STRANGE, STRANGE_BESIDE_YEAR = 0.5, 1.0, 2.0
HINTED = 1.0
"""How much more it must weigh when only hints speak for its subject."""
_ANCHORS = {"wsis": 4.0, "forum": 2.0, "follow": 1.0, "same": 1.0, "every_edition": 1.0}
PRUNED = 1.2
"""How much less than the first of several topics one may sound like the message."""
_UNANCHORED = frozenset({"rsvp", "smalltalk"})
"""Subjects that people speak of without a word for the Forum."""
_OF_WISH = frozenset({"remote", "venue", "dates", "registration", "stakeholders"})
_UNSTATED = 0.85
"""The share of the heaviest subject that what no letter states must weigh to win."""
SURE, SURER = 0.4, 0.5
"""By how much the model must prefer another subject; by how much one to declining."""
_ASIDE = frozenset({"declined", "smalltalk"})
_EDITION, _MEMORY, _NAME = 2.0, 2.0, 1.0
_SHORT = 10
"""Up to so many tokens a message may live from the turn before."""


class Understanding:
    """Understands messages with the words of a library."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._vocabularies: Mapping[str, Vocabulary] = {
            code: Vocabulary(lexicon, library.languages[code].stemmer)
            for code, lexicon in lexicons(library).items()
        }
        self._models = read_models(library.folder)
        self._languages = LanguageFinder(self._vocabularies)
        self._editions = EditionFinder(library)

    def understand(
        self, text: str, today: date, memory: Memory = _NOTHING, saved: str | None = None
    ) -> Question:
        """Return what ``text`` asks on ``today``, after the turns in ``memory``.

        ``saved`` is the person's language, used where the text itself does not tell.
        """
        language, tokens, matches = self._languages.read(text, memory.language or saved)
        matches = [*matches, *_days(tokens, matches)]
        mentions = self._editions.find(tokens, matches, today, memory.editions)
        clauses = cut(tokens, matches)
        for clause in clauses:
            clause.foreign = self._foreign(language, tokens, clause)
        message = _Message(clauses, mentions, memory, tokens)
        parts, weight = self._parts(message)
        if model := self._models.get(language):
            parts = self._second_opinion(parts, message, model.scores(tokens))
        return Question(
            language=language, parts=tuple(parts), confidence=round(1 - 0.5 ** max(weight, 0), 3)
        )

    def _second_opinion(
        self, parts: list[Part], message: "_Message", scores: Mapping[str, float]
    ) -> list[Part]:
        """Let the model overrule one plain reading of a whole message, if it is sure."""
        parts = [_pruned(part, scores) for part in parts]
        ours = {name for part in parts for name in _subjects_of(part)}
        best = max(scores, key=lambda name: scores[name])
        settled = message.follows() or not message.spoken() or message.but(ours)
        if len(parts) != 1 or len(ours) != 1 or best in ours or settled:
            return parts
        margin = scores[best] - max(scores.get(name, -1.0) for name in ours)
        if margin < (SURE if ours != {"declined"} else SURER):
            return parts
        if best == "declined":
            sure = message.anchor() < _ANCHORS["wsis"]
            return [Part(intent=Intent.DECLINE)] if sure else parts
        if ours == {"declined"} and message.anchor() < BAR and best not in _UNANCHORED:
            return parts
        if best == "smalltalk":
            return [Part(intent=Intent.SMALLTALK)]
        other = self._part(message, message.whole(), {best: WORD})
        return [other] if other else parts

    def _foreign(self, language: str, tokens: Sequence[Token], clause: Clause) -> float:
        covered = {i for m in clause.matches for i in range(m.start, m.end)}
        vocabulary = self._vocabularies[language]
        unknown = sum(
            _strangeness(tokens[i])
            for i in range(clause.start, clause.end)
            if i not in covered and not vocabulary.knows(tokens[i])
        )
        return unknown + sum(0.2 for match in clause.matches if match.slip)

    def _parts(self, message: "_Message") -> tuple[list[Part], float]:
        anchor = message.anchor()
        parts: list[Part] = []
        best = 0.0
        spoken = [clause.subjects() for clause in message.clauses]
        worded = any(_worded(subjects) for subjects in spoken)
        declined = max((subjects.get("declined", 0.0) for subjects in spoken), default=0.0)
        for clause, subjects in zip(message.clauses, spoken, strict=True):
            own = subjects.get("declined", 0.0 if message.stands_alone(clause) else declined)
            weight = _weight(clause, subjects, anchor, own)
            if not _worded(subjects) and (message.follows() or (worded and not clause.bare)):
                weight = -1.0
            if weight >= BAR and (part := self._part(message, clause, subjects)):
                if not (parts and self._taken_up(message, clause, part, parts[-1])):
                    parts.append(part)
                best = max(best, weight)
            elif parts and parts[-1].topics and message.only_editions(clause, subjects):
                same = replace(parts[-1], editions=(), unknown=())
                parts.append(self._placed(message, clause, same))
        if parts:
            return _merged(_wish(parts)), best
        return [self._rest(message, anchor)], max(best, anchor)

    def _part(
        self, message: "_Message", clause: Clause, subjects: Mapping[str, float]
    ) -> Part | None:
        names = [name for name in subjects if name not in _ASIDE]
        if not names:
            return None
        if "not_stated" in names and subjects["not_stated"] >= _UNSTATED * subjects[names[0]]:
            return self._placed(message, clause, Part(intent=Intent.NOT_STATED))
        if names[0] == "rsvp":
            return self._placed(message, clause, Part(intent=Intent.RSVP))
        topics = [name for name in names if name in self._library.topics]
        topics = [
            name
            for name in topics
            if not set(self._library.topics[name].gives_way_to) & (set(topics) - {name})
        ] or topics[:1]
        return self._placed(message, clause, Part(topics=tuple(topics)))

    def _taken_up(
        self, message: "_Message", clause: Clause, part: Part, before: Part
    ) -> bool:
        """Whether a clause only asks more of the one before: "the prizes in 2024, which day?"."""
        if clause.joined or message.stands_alone(clause) or not part.topics:
            return False
        asked = set(before.topics)
        return all(set(self._library.topics[t].gives_way_to) & asked for t in part.topics)

    def _placed(self, message: "_Message", clause: Clause, part: Part) -> Part:
        """Give a part its editions and what else its clause says."""
        mentions = message.mentions_for(clause)
        frames = clause.frames()
        subjects = tuple(
            f"{kind}:{name}"
            for kind in ("organisation", "person", "place", "stakeholder")
            for name in clause.named(kind)
        )
        every = "every_edition" in message.forum_words() and not mentions
        editions = tuple(dict.fromkeys(m.year for m in mentions if m.year))
        unknown = tuple(dict.fromkeys(m.unknown for m in mentions if m.unknown))
        relative = next((m.relative for m in mentions if m.relative), None)
        if every:
            editions = tuple(self._library.editions)
        elif not editions and not unknown and not relative:
            editions = message.memory.editions
        return replace(
            part, editions=editions, unknown=unknown, relative=relative, every_edition=every,
            aspects=frozenset(frames & ASPECTS), subjects=subjects,
        )  # fmt: skip

    def _rest(self, message: "_Message", anchor: float) -> Part:
        """What a message without a clear subject wants."""
        whole = message.whole()
        subjects = whole.subjects()
        foreign = whole.foreign + subjects.get("declined", 0.0)
        if message.memory.topics and message.mentions and foreign <= 1:
            return self._placed(message, whole, Part(topics=message.memory.topics))
        courtesy = subjects.get("smalltalk", 0.0) > foreign and not message.mentions
        if courtesy and "declined" not in subjects:
            return Part(intent=Intent.SMALLTALK)
        if message.memory.topics and not foreign and message.length <= _SHORT:
            return self._placed(message, whole, Part(topics=message.memory.topics))
        if foreign * _strange_by(anchor) > anchor - 1 or anchor < BAR or "declined" in subjects:
            return Part(intent=Intent.DECLINE)
        if message.mentions:
            return self._placed(message, whole, Part(topics=("overview",)))
        if message.forum_words() & {"wsis", "forum"}:
            return self._placed(message, whole, Part(topics=("about",)))
        return Part(intent=Intent.DECLINE)


def _pruned(part: Part, scores: Mapping[str, float]) -> Part:
    """Leave out topics that the message does not sound like beside the one it does."""
    best = max((scores.get(topic, 0.0) for topic in part.topics), default=0.0)
    kept = tuple(t for t in part.topics if scores.get(t, 0.0) >= best - PRUNED)
    return replace(part, topics=kept)


def _subjects_of(part: Part) -> tuple[str, ...]:
    if part.intent in {Intent.ASK, Intent.CLARIFY}:
        return part.topics
    return ("declined",) if part.intent is Intent.DECLINE else (part.intent.value,)


@dataclass(frozen=True)
class _Message:
    clauses: Sequence[Clause]
    mentions: Sequence[Mention]
    memory: Memory
    tokens: Sequence[Token]

    @property
    def length(self) -> int:
        """How many tokens it has."""
        return len(self.tokens)

    def anchor(self) -> float:
        """The weight of what ties the message to the Forum at all."""
        frames = self.forum_words()
        weight = max((_ANCHORS[name] for name in frames), default=0.0)
        weight += _EDITION * bool(self.mentions)
        if self.memory.topics and self.length <= _SHORT:
            weight += _MEMORY
        names = any(c.named("organisation") or c.named("person") for c in self.clauses)
        return weight + _NAME * names

    def but(self, subjects: Set[str]) -> bool:
        """Whether it is but the words for these subjects: "Dates 2017"."""
        said = {
            i
            for clause in self.clauses
            for match in clause.matches
            for i in range(match.start, match.end)
            if any(s.name in subjects and s.weight >= WORD for s in match.senses)
        }
        words = (i for c in self.clauses for i in range(c.start, c.end) if self.tokens[i].is_word)
        return said.issuperset(words)

    def spoken(self) -> bool:
        """Whether any of its words speaks of a subject, or nothing carries over from before."""
        said = (set(clause.subjects()) - {"smalltalk"} for clause in self.clauses)
        return not self.memory.topics or any(said)

    def stands_alone(self, clause: Clause) -> bool:
        """Whether a clause speaks of the Forum or of an edition by itself."""
        named = any(clause.start <= mention.at < clause.end for mention in self.mentions)
        return named or bool(clause.frames() & {"wsis", "forum"}) or "wsis" in self.forum_words()

    def follows(self) -> bool:
        """Whether it only takes up the turn before: "and in 2022?", "the same for 2017"."""
        frames = self.clauses[0].frames() if self.clauses else set()
        taken_up = bool(frames & {"follow", "same", "before", "after"})
        return taken_up and bool(self.memory.topics) and bool(self.mentions)

    def forum_words(self) -> set[str]:
        return {name for c in self.clauses for name in c.frames() if name in _ANCHORS}

    def mentions_for(self, clause: Clause) -> list[Mention]:
        """The editions named in a clause, else in the nearest clause before, else after it."""
        inside = [m for m in self.mentions if clause.start <= m.at < clause.end]
        if inside:
            return inside
        earlier = [m for m in self.mentions if m.at < clause.start]
        if earlier:
            last = next(c for c in reversed(self.clauses) if c.start <= earlier[-1].at)
            return [m for m in earlier if m.at >= last.start]
        if not self.mentions:
            return []
        first = next(c for c in self.clauses if c.end > self.mentions[0].at)
        return [m for m in self.mentions if m.at < first.end]

    def only_editions(self, clause: Clause, subjects: Mapping[str, float]) -> bool:
        """Whether a clause does nothing but name another edition: "… and 2022?"."""
        named = any(clause.start <= mention.at < clause.end for mention in self.mentions)
        return named and not subjects and clause.foreign <= 1

    def whole(self) -> Clause:
        clauses = self.clauses
        matches = [match for clause in clauses for match in clause.matches]
        end = max((clause.end for clause in clauses), default=0)
        return Clause(0, end, matches, sum(clause.foreign for clause in clauses))


def _days(tokens: Sequence[Token], matches: Sequence[Match]) -> list[Match]:
    """A day with its month hints at a question of dates."""
    return [
        match._replace(senses=(Sense("subject", "dates", HINT, implied=True),))
        for match in matches
        if any(sense.kind == "month" for sense in match.senses)
        and any(t.is_number and len(t.folded) <= 2 for t in _beside(tokens, match))
    ]


def _beside(tokens: Sequence[Token], match: Match) -> Sequence[Token]:
    return (*tokens[max(0, match.start - 1) : match.start], *tokens[match.end : match.end + 1])


def _strangeness(token: Token) -> float:
    if token.folded == BREAK or token.is_number or token.folded.startswith("+"):
        return 0.0
    if len(token.folded) == 1:
        return 0.0 if token.folded.isascii() else 0.4
    return 0.5 if len(token.folded) <= 3 else 1.0


def _about(subjects: Mapping[str, float]) -> float:
    """The weight of the heaviest subject that can be answered."""
    return max((w for name, w in subjects.items() if name not in _ASIDE), default=0.0)


def _worded(subjects: Mapping[str, float]) -> bool:
    return _about(subjects) >= WORD * 0.7


def _weight(
    clause: Clause, subjects: Mapping[str, float], anchor: float, declined: float
) -> float:
    about = _about(subjects)
    named = bool(clause.frames() & {"wsis", "forum"})
    if not about or (declined and not named) or (not anchor and clause.foreign >= 1):
        return -1.0
    hinted = 0.0 if _worded(subjects) else HINTED
    strange = clause.foreign * _strange_by(anchor)
    return about + anchor - strange - hinted - 1.5 * declined


def _strange_by(anchor: float) -> float:
    """How much an unknown word counts: the less, the surer it is that the Forum is meant."""
    if anchor >= _ANCHORS["wsis"]:
        return STRANGE_BESIDE_WSIS
    return STRANGE if anchor > _EDITION else STRANGE_BESIDE_YEAR


def _wish(parts: Sequence[Part]) -> list[Part]:
    """A wish to attend speaks of the way, the place and the days too: no questions of their own."""
    if not any(part.intent is Intent.RSVP for part in parts):
        return list(parts)
    return [part for part in parts if part.intent is not Intent.ASK or set(part.topics) - _OF_WISH]


def _merged(parts: Sequence[Part]) -> list[Part]:
    """Join parts that ask the same of other editions, or other topics of the same editions."""
    merged: list[Part] = []
    for part in parts:
        joined = _joined(merged[-1], part) if merged else None
        if joined:
            merged[-1] = joined
        else:
            merged.append(part)
    return merged


def _joined(one: Part, other: Part) -> Part | None:
    if {one.intent, other.intent} != {Intent.ASK}:
        return None
    same_editions = (one.editions, one.unknown, one.relative) == (
        other.editions, other.unknown, other.relative)  # fmt: skip
    if not same_editions and one.topics != other.topics:
        return None
    return replace(
        one,
        topics=tuple(dict.fromkeys((*one.topics, *other.topics))),
        editions=tuple(dict.fromkeys((*one.editions, *other.editions))),
        unknown=tuple(dict.fromkeys((*one.unknown, *other.unknown))),
        aspects=one.aspects | other.aspects,
        subjects=tuple(dict.fromkeys((*one.subjects, *other.subjects))),
    )
