"""The cards on which a broadcast is looked at, sent, scheduled, confirmed or given up."""

from collections.abc import Sequence
from datetime import datetime

from bot.broadcasts.audience import Reach
from bot.broadcasts.broadcast import State, fingerprint
from bot.broadcasts.delivery import Outcome, Report
from bot.broadcasts.desk import DeskPress, Step
from bot.clock import GENEVA
from bot.wording.broadcast_words import BroadcastWords, Row
from bot.wording.phrases import Phrases
from bot.wording.reply import Button, Paragraph, Reply

MINUTE = "%Y%m%d%H%M"
"""How a button writes a time, in Geneva."""
NOW, THEN = "now", "then"
"""How a button writes whether something goes out at once, or at its time."""


def prepared(words: BroadcastWords, *said: str) -> Reply:
    """Show a draft that the bot made of what is on record; it is nobody's yet."""
    announcement = words.broadcast.announcement
    text = announcement.versions[announcement.language_for(words.language)].text
    rows = [
        (words.button(Step.ADOPT, "desk-adopt"), words.button(Step.PREVIEW, "desk-preview")),
        (words.button(Step.DISCARD, "desk-discard"),),
    ]
    return words.reply(words.what(), text, words.say("desk-prepared"), *said, rows=rows)


def preview(words: BroadcastWords, codes: Sequence[str]) -> Reply:
    """Ask in which language it is to be seen."""
    announcement = words.broadcast.announcement
    rows = [
        (
            words.labelled(
                words.name(code)
                if code in announcement.versions
                else f"{words.name(code)} → {words.name(announcement.language_for(code))}",
                Step.SHOW,
                code,
            ),
        )
        for code in codes
    ]
    asked = words.titled(words.say("desk-preview-which"))
    return words.reply(asked, rows=[*rows, words.back()])


def send(words: BroadcastWords, reach: Reach, *said: str, another: bool) -> Reply:
    """Ask whether it is to go out now; ``another`` officer has to confirm it first, perhaps."""
    go = "desk-go-ask" if another else words.acted("desk-go")
    people = words.number(reach.people)
    asked = [words.say("desk-needs-another")] if another else []
    rows = [
        (words.button(Step.GO, go, fingerprint(words.broadcast), people=people),),
        words.back(),
    ]
    told = (*said, words.say(words.acted("desk-send-ask")), *asked)
    return words.reply(words.what(), words.people(reach), *told, rows=rows)


def when(words: BroadcastWords, offered: Sequence[datetime], *said: str) -> Reply:
    """Ask when it is to go out; one of the times ``offered`` shows how to type one."""
    rows = [(words.labelled(words.soon(each), Step.AT, _minute(each)),) for each in offered]
    example = f"{offered[-1].astimezone(GENEVA):%d.%m.%Y %H:%M}"
    asked = words.say("desk-time-ask", example=example)
    return words.reply(words.titled("\n\n".join((*said, asked))), rows=[*rows, words.back()])


def at(words: BroadcastWords, reach: Reach, moment: datetime, *said: str, another: bool) -> Reply:
    """Say back when it is to go out, and ask whether that is right."""
    people = words.number(reach.people)
    asked = [words.say("desk-needs-another")] if another else []
    value = f"{_minute(moment)}.{fingerprint(words.broadcast)}"
    rows = [
        (words.button(Step.FIX, "desk-go-ask" if another else "desk-fix", value, people=people),),
        (words.button(Step.WHEN, "desk-missed-when"), *words.back()),
    ]
    question = words.say("desk-schedule-ask", when=words.moment(moment))
    told = (*said, question, *asked)
    return words.reply(words.what(), words.people(reach), *told, rows=rows)


def shown(
    words: BroadcastWords,
    reach: Reach | None,
    steps: Sequence[Step],
    *said: str,
    late: bool = False,
) -> Reply:
    """Show what is no draft, with the ``steps`` that this officer may take.

    Only what has not begun has people to be counted. What is confirmed ``late``, after its time,
    goes out at once.
    """
    broadcast = words.broadcast
    told = [*said, *_state(words, asked=Step.CONFIRM in steps)]
    people = [words.people(reach)] if reach else []
    rows = [_step(words, step, reach, late=late) for step in steps]
    if broadcast.announcement.versions and State.DISCARDED is not broadcast.state:
        rows.append((words.button(Step.PREVIEW, "desk-preview"),))
    return words.reply(words.what(), *people, *told, rows=rows)


def asked(words: BroadcastWords, message: str, yes: Step, yes_label: str) -> Reply:
    """Ask whether something is really wanted."""
    rows = [(words.button(yes, yes_label), *words.back())]
    return words.reply(words.titled(words.say(message)), rows=rows)


def done(words: BroadcastWords, message: str, **values: str) -> Reply:
    """Say what was done, with a way back to the broadcast."""
    rows = [(words.button(Step.CARD, "desk-open"),)]
    return words.reply(words.titled(words.say(message, **values)), rows=rows)


def ended(words: BroadcastWords, report: Report) -> Reply:
    """Say that it has gone out, and with what outcome."""
    lines = [
        words.say("labelled", label=words.outcome(outcome), value=words.number(number))
        for outcome in (Outcome.SENT, Outcome.BLOCKED, Outcome.FAILED, Outcome.UNKNOWN)
        if (number := report.total.get(outcome, 0))
    ]
    rows = [(words.button(Step.CARD, "desk-open"),)]
    return words.reply(words.titled("\n".join(lines)), rows=rows)


def held(phrases: Phrases, language: str, why: str) -> Reply:
    """Ask an admin whether this database may send."""
    allow = Button(phrases.say(language, "desk-allow"), DeskPress(Step.ALLOW))
    words = Paragraph(None, phrases.say(language, f"desk-held-{why}"))
    return Reply(paragraphs=(words,), language=language, decision="broadcast", buttons=((allow,),))


def _state(words: BroadcastWords, *, asked: bool) -> list[str]:
    """Say what it waits for, but that another is ``asked`` to whoever that is."""
    broadcast = words.broadcast
    when = words.moment(broadcast.scheduled_at) if broadcast.scheduled_at else ""
    match broadcast.state:
        case State.WAITING:
            said = [] if asked else [words.say("desk-waiting")]
            return [*said, words.say("desk-scheduled", when=when)] if when else said
        case State.SCHEDULED:
            return [words.say("desk-scheduled", when=when)]
        case State.MISSED:
            return [words.say("desk-missed", when=when)]
    return []


_LABELS = {
    Step.SEND: "desk-send",
    Step.WHEN: "desk-missed-when",
    Step.BACK: "desk-take-back",
    Step.RETURN: "desk-return",
    Step.DISCARD: "desk-discard",
}


def _step(words: BroadcastWords, step: Step, reach: Reach | None, *, late: bool) -> Row:
    if step is not Step.CONFIRM:
        return (words.button(step, _LABELS[step]),)
    at_once = late or words.broadcast.scheduled_at is None
    label = words.acted("desk-confirm") if at_once else "desk-confirm-when"
    value = f"{fingerprint(words.broadcast)}.{NOW if at_once else THEN}"
    people = words.number(reach.people if reach else 0)
    return (words.button(step, label, value, people=people),)


def _minute(at: datetime) -> str:
    return f"{at.astimezone(GENEVA):{MINUTE}}"
