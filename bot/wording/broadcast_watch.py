"""The cards on which a broadcast is watched while it is sent, and judged afterwards."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from babel.dates import format_timedelta
from babel.numbers import format_percent

from bot.broadcasts.broadcast import UNDER_WAY, Act, Broadcast, State
from bot.broadcasts.delivery import Outcome, Report
from bot.broadcasts.desk import DeskPress, Step
from bot.wording.broadcast_words import BroadcastWords, Row
from bot.wording.direction import isolated
from bot.wording.phrases import Phrases
from bot.wording.reply import Button, Paragraph, Reply

_CELLS = 14
"""Of the bar: what a telephone shows in one line."""
_REASONS = 6
"""The file has the others."""
_TOLD = (Outcome.BLOCKED, Outcome.FAILED, Outcome.UNKNOWN)
_ROWS = (
    (Step.PAUSE, Step.RESUME, Step.STOP),
    (Step.AGAIN,),
    (Step.UNSURE,),
    (Step.CORRECT, Step.ERASE),
    (Step.FILE,),
    (Step.PREVIEW, Step.COPY),
)
_LABELS = {Step.ERASE: "watch-remove", Step.PREVIEW: "desk-preview"}
_COUNTED = {Step.AGAIN: Outcome.FAILED, Step.UNSURE: Outcome.UNKNOWN}


@dataclass(frozen=True, kw_only=True)
class Standing:
    """How far a broadcast is; languages, types and reasons are told only of one that has ended.

    ``beyond`` counts those whom a deletion came too late for, ``repairs`` are what was done to
    the broadcast since.
    """

    report: Report
    beyond: int = 0
    repairs: Sequence[Broadcast] = ()


def card(
    words: BroadcastWords,
    standing: Standing,
    steps: Sequence[Step],
    *said: str,
    remaining: timedelta | None = None,
) -> Reply:
    """Show how far a broadcast is, and the ``steps`` that an officer may take."""
    told = _Told(words, standing)
    lines = [*told.numbers(), *told.times()]
    if remaining is not None and words.broadcast.state is State.SENDING:
        lines.append(told.line("watch-time-left", told.span(remaining)))
    ended = words.broadcast.state not in UNDER_WAY
    details = told.details() if ended else ()
    rows = list(_rows(words, standing.report, steps))
    return words.reply(told.what(), "\n".join(lines), *details, *said, rows=rows)


def unsure(words: BroadcastWords, people: int) -> Reply:
    """Warn that some may get it twice."""
    yes = words.button(Step.TWICE, "watch-unsure-yes", people=words.number(people))
    asked = words.titled(words.say("watch-unsure-ask", people=people))
    return words.reply(asked, rows=[(yes,), words.back()])


def listed(  # noqa: PLR0913 - a page and where it is
    phrases: Phrases,
    language: str,
    page: Sequence[tuple[BroadcastWords, Mapping[Outcome, int]]],
    opens: Collection[int],
    *,
    older: bool,
    newest: bool,
) -> Reply:
    """List broadcasts, with a button for each that ``opens``; ``newest`` is on the first page."""

    def leaf(message: str, before: int) -> Button:
        return Button(phrases.say(language, message), DeskPress(Step.LIST, before))

    heading = phrases.say(language, "broadcasts-heading")
    none = [Paragraph(heading, phrases.say(language, "broadcasts-none"))]
    entries = [Paragraph(*_entry(words, counts)) for words, counts in page]
    numbers = tuple(
        words.labelled(str(words.broadcast.id), Step.CARD)
        for words, _ in page
        if words.broadcast.id in opens
    )
    leaves = [leaf("broadcasts-newest", 0)] if newest else []
    if older:
        leaves.append(leaf("broadcasts-older", page[-1][0].broadcast.id))
    return Reply(
        paragraphs=tuple(entries or none),
        language=language,
        decision="broadcast",
        buttons=tuple(filter(None, (numbers, tuple(leaves)))),
    )


def _entry(words: BroadcastWords, counts: Mapping[Outcome, int]) -> tuple[str, str]:
    told = _Told(words, Standing(report=Report(total=counts)))
    lines = [told.subject(), *(told.numbers(bar=False) if told.people else ())]
    moment = words.broadcast.started_at or words.broadcast.scheduled_at
    if moment:
        lines.insert(1, words.soon(moment))
    return words.title, "\n".join(filter(None, lines))


def _rows(words: BroadcastWords, report: Report, steps: Sequence[Step]) -> Iterator[Row]:
    for row in _ROWS:
        wanted = (step for step in row if step in steps and _worth(step, report))
        if made := tuple(_button(words, step, report) for step in wanted):
            yield made


def _worth(step: Step, report: Report) -> bool:
    return step not in _COUNTED or report.total.get(_COUNTED[step], 0) > 0


def _button(words: BroadcastWords, step: Step, report: Report) -> Button:
    label = _LABELS.get(step, f"watch-{step}")
    if step not in _COUNTED:
        return words.button(step, label)
    people = words.number(report.total.get(_COUNTED[step], 0))
    return words.button(step, label, people=people)


class _Told:
    """The parts of a card."""

    def __init__(self, words: BroadcastWords, standing: Standing) -> None:
        self._words = words
        self._broadcast = words.broadcast
        self._standing = standing
        self._total = standing.report.total
        self.people = standing.report.people

    def what(self) -> Paragraph:
        return self._words.titled(self.subject())

    def subject(self) -> str:
        """Return the beginning of its text, after what it repairs."""
        lines = []
        if self._broadcast.act is not Act.SEND:
            lines.append(self._words.repair())
        announcement = self._broadcast.announcement
        if announcement.versions:
            code = announcement.language_for(self._words.language)
            lines.append(self._words.excerpt(announcement.versions[code].text))
        return "\n".join(filter(None, lines))

    def numbers(self, *, bar: bool = True) -> Iterator[str]:
        if bar and self._broadcast.state in UNDER_WAY:
            yield self._bar()
        of = self._of(self._total.get(Outcome.SENT, 0), self.people)
        yield self._labelled(self._words.outcome(Outcome.SENT), of)
        for outcome in _TOLD:
            if number := self._total.get(outcome, 0):
                yield self._labelled(self._words.outcome(outcome), self._words.number(number))
        if left := self._standing.report.left:
            gone = self._broadcast.state is State.SENT
            yield self.line("watch-gone" if gone else "watch-left", self._words.number(left))
        if beyond := self._standing.beyond:
            yield self.line("watch-beyond", self._words.number(beyond))

    def times(self) -> Iterator[str]:
        broadcast = self._broadcast
        if broadcast.started_at:
            yield self.line("watch-begun", self._words.moment(broadcast.started_at))
        if broadcast.ended_at and broadcast.state not in UNDER_WAY:
            yield self.line("watch-ended", self._words.moment(broadcast.ended_at))
        for repair in self._standing.repairs:
            name = "watch-corrected" if repair.act is Act.EDIT else "watch-deleted"
            yield self._words.say(name, number=str(repair.id))

    def details(self) -> Iterator[Paragraph]:
        report, words = self._standing.report, self._words
        if report.by_language:
            languages = {words.name(code): n for code, n in sorted(report.by_language.items())}
            yield self._paragraph("watch-by-language", languages)
        if set(report.by_stakeholder) - {None}:
            types = {self._type(name): n for name, n in report.by_stakeholder.items()}
            yield self._paragraph("watch-by-type", types)
        if report.reasons:
            most = sorted(report.reasons.items(), key=lambda each: (-each[1], each[0]))
            lines = [self._reason(*each) for each in most[:_REASONS]]
            yield Paragraph(words.say("watch-reasons"), "\n".join(lines))

    def line(self, label: str, value: str) -> str:
        return self._labelled(self._words.say(label), value)

    def _labelled(self, label: str, value: str) -> str:
        return self._words.say("labelled", label=label, value=value)

    def span(self, remaining: timedelta) -> str:
        """Return "3 minutes"; less than one counts as one."""
        at_least = max(remaining, timedelta(minutes=1))
        return format_timedelta(at_least, granularity="minute", locale=self._words.locale)

    def _paragraph(self, heading: str, parts: Mapping[str, Mapping[Outcome, int]]) -> Paragraph:
        lines = [
            self._labelled(name, self._of(counts.get(Outcome.SENT, 0), sum(counts.values())))
            for name, counts in parts.items()
        ]
        return Paragraph(self._words.say(heading), "\n".join(lines))

    def _of(self, done: int, people: int) -> str:
        words = self._words
        return words.say("watch-of", number=words.number(done), people=words.number(people))

    def _type(self, name: str | None) -> str:
        if name is None:
            return self._words.say("watch-no-type")
        known = name in self._words.library.stakeholders
        return self._words.stakeholder(name) if known else name

    def _reason(self, reason: str, number: int) -> str:
        label = isolated(reason, self._words.language)
        return self._labelled(label, self._words.number(number))

    def _bar(self) -> str:
        done = self.people - self._standing.report.left
        share = done / self.people if self.people else 1.0
        full = int(share * _CELLS)
        percent = format_percent(int(share * 100) / 100, locale=self._words.locale)
        return f"{'█' * full}{'░' * (_CELLS - full)} {percent}"
