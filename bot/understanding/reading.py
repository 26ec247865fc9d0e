"""What the words of a message ask: each clause that weighs enough becomes a part."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from bot.knowledge.library import Library
from bot.understanding.clauses import Clause
from bot.understanding.heard import OURS
from bot.understanding.message import Message
from bot.understanding.parts import together
from bot.understanding.question import Intent, Part
from bot.understanding.senses import ASIDE
from bot.understanding.weighing import BAR, strange_by, weight, worded

ASPECTS = frozenset(
    {"duration", "weekday", "first_day", "last_day", "how_long_until", "how_long_since",
     "yes_no", "more", "why"}
)  # fmt: skip
TAKEN_UP = frozenset({"dates", "theme", "letter"})
"""Topics that may be asked of what was spoken of before: its days, what it is about."""
_NAMED = ("organisation", "person", "place", "stakeholder")
_UNSTATED = 0.85
"""The share of the heaviest subject that what no letter states must weigh to win."""
ENTERED = frozenset({"prizes", "hackathon", "photo_contest", "exhibition"})
"""What people enter, so that they ask for a deadline of it alone, or when it begins and ends."""
_SPAN = frozenset({"first_day", "last_day", "duration"})


class Reader:
    """Reads messages by their words."""

    def __init__(self, library: Library) -> None:
        self._topics = library.topics
        self._years = tuple(library.editions)
        self._days = {
            (year, topic)
            for year, edition in library.editions.items()
            for topic in edition.facts
            if any(fact.period or fact.day or fact.deadline for fact in edition.on(topic))
        }
        self._without_deadline = ENTERED - {
            topic
            for edition in library.editions.values()
            for topic in edition.facts
            if any(fact.deadline for fact in edition.on(topic))
        }

    def is_topic(self, subject: str) -> bool:
        """Whether a subject is one that the letters can answer."""
        return subject in self._topics

    def read(self, message: Message) -> tuple[list[Part], float]:
        """Return the parts of a message and the weight of the surest."""
        if message.reacts:
            return [self._reaction(message)], message.anchor
        spoken = message.spoken
        said = any(worded(subjects) for subjects in spoken)
        declined = self._against(message, spoken)
        parts: list[Part] = []
        surest = 0.0
        for clause, subjects in zip(message.clauses, spoken, strict=True):
            against = subjects.get("declined", 0.0 if message.stands_alone(clause) else declined)
            sure = weight(clause, subjects, message.anchor, against)
            hinted = not worded(subjects)
            if hinted and (message.follows() or (said and not clause.bare)):
                sure = -1.0
            if sure >= BAR and (part := self.part(message, clause, subjects)):
                if not (parts and self._asks_more(message, clause, part, parts[-1])):
                    parts.append(part)
                surest = max(surest, sure)
            elif parts and parts[-1].topics and message.only_editions(clause, subjects):
                parts.append(self._placed(message, clause, replace(parts[-1], unknown=())))
        if parts:
            return [self._taken_up(message, part) for part in together(parts)], surest
        return [self._rest(message)], max(surest, message.anchor)

    def _reaction(self, message: Message) -> Part:
        """Tell more of what was told; whoever objects to it is asked what they want to know."""
        more = Part(topics=message.memory.topics)
        objects = "more" not in message.whole.frames()
        return self._placed(
            message, message.whole, Part(intent=Intent.CLARIFY) if objects else more
        )

    def _against(self, message: Message, spoken: Sequence[Mapping[str, float]]) -> float:
        """What other matters weigh against clauses that name neither the Forum nor an edition.

        Nothing, where a clause that speaks of no other matter names one: "the flight is too dear,
        can one take part in 2024, without travelling?"
        """
        pairs = zip(message.clauses, spoken, strict=True)
        if any(message.ties(clause) and "declined" not in subjects for clause, subjects in pairs):
            return 0.0
        return max((subjects.get("declined", 0.0) for subjects in spoken), default=0.0)

    def part(self, message: Message, clause: Clause, subjects: Mapping[str, float]) -> Part | None:
        """Return what a clause asks that speaks of ``subjects``, the heaviest first."""
        names = [name for name in subjects if name not in ASIDE]
        if not names:
            return None
        unstated = subjects.get("not_stated", 0.0) >= _UNSTATED * subjects[names[0]]
        if unstated or self.lacks_deadline(names):
            return self._placed(message, clause, Part(intent=Intent.NOT_STATED))
        if names[0] == "rsvp":
            return self._placed(message, clause, Part(intent=Intent.RSVP))
        topics = [name for name in names if name in self._topics]
        firm = [name for name in topics if not self._gives_way(name, set(topics) - {name})]
        return self._placed(message, clause, Part(topics=tuple(firm or topics[:1])))

    def lacks_deadline(self, subjects: Iterable[str]) -> bool:
        """Whether a deadline is asked for what no letter gives one of: no other stands for it."""
        names = set(subjects) - ASIDE
        others = names - {"deadlines", "dates", "registration"}
        asked = "deadlines" in names and bool(others)
        return asked and others <= self._without_deadline

    def _gives_way(self, topic: str, others: set[str]) -> bool:
        return bool(set(self._topics[topic].gives_way_to) & others)

    def _asks_more(self, message: Message, clause: Clause, part: Part, before: Part) -> bool:
        """Whether a clause only asks more of the one before: "the prizes in 2024, which day?"."""
        own = not part.topics or "contact" in part.topics
        of_it = set(before.topics) <= ENTERED and bool(part.aspects & _SPAN)
        if (clause.joined and not of_it) or message.stands_alone(clause) or own:
            return False
        return all(self._gives_way(topic, set(before.topics)) for topic in part.topics)

    def _taken_up(self, message: Message, part: Part) -> Part:
        """Ask what gives way to it of what was told before: "the hackathon?", "about what?"."""
        told = message.memory.topics
        if len(told) != 1 or len(part.topics) != 1 or not message.short or message.frames & OURS:
            return part
        topic = part.topics[0]
        if topic not in TAKEN_UP or not self._gives_way(topic, set(told)):
            return part
        if topic == "letter":
            taken_up = bool(message.mentions) and message.only_takes_up
        else:
            of_itself = topic == "theme" or self._dated(told[0], part)
            taken_up = of_itself and not message.mentions
        return replace(part, topics=told) if taken_up else part

    def _dated(self, topic: str, part: Part) -> bool:
        """Whether the letters give days for a topic of its own."""
        return any((year, topic) in self._days for year in part.editions)

    def _placed(self, message: Message, clause: Clause, part: Part) -> Part:
        """Give a part its editions and what else its clause says."""
        mentions = message.mentions_for(clause)
        every = "every_edition" in message.frames and not mentions
        editions = self._years if every else tuple(m.year for m in mentions if m.year)
        unknown = tuple(dict.fromkeys(m.unknown for m in mentions if m.unknown))
        relative = next((m.relative for m in mentions if m.relative), None)
        if not editions and not unknown and not relative:
            editions = message.memory.editions
        return replace(
            part,
            editions=tuple(dict.fromkeys(editions)),
            unknown=unknown,
            relative=relative,
            every_edition=every,
            aspects=frozenset(clause.frames() & ASPECTS),
            subjects=tuple(
                f"{kind}:{name}"
                for kind in _NAMED
                for name in (message.whole if kind == "person" else clause).named(kind)
            ),
            months=tuple(int(month) for month in clause.named("month")),
        )

    def _rest(self, message: Message) -> Part:
        """What a message without a clear subject wants."""
        whole, anchor = message.whole, message.anchor
        subjects = whole.subjects()
        declined = subjects.get("declined", 0.0)
        foreign = whole.foreign + declined
        carried = Part(topics=message.memory.topics)
        if carried.topics and message.mentions and foreign <= 1:
            return self._placed(message, whole, carried)
        if subjects.get("smalltalk", 0.0) > foreign and not message.mentions and not declined:
            return Part(intent=Intent.SMALLTALK)
        if carried.topics and not foreign and message.short:
            return self._placed(message, whole, carried)
        dated = bool(whole.named("month") and "every_edition" in message.frames)
        ours = dated or (anchor >= BAR and bool(message.mentions or message.frames & OURS))
        if declined or not ours:
            return Part(intent=Intent.DECLINE)
        if foreign * strange_by(anchor) > max(anchor - 1, 0):
            return replace(self._placed(message, whole, Part()), intent=Intent.DECLINE)
        topic = "overview" if message.mentions else "about"
        if whole.named("month"):
            topic = "dates"
        return self._placed(message, whole, Part(topics=(topic,)))
