"""The cards on which an officer writes a broadcast and its texts in several languages."""

from collections.abc import Sequence

from bot.broadcasts.announcement import Version
from bot.broadcasts.audience import Reach
from bot.broadcasts.desk import DeskPress, Step
from bot.wording.broadcast_words import BroadcastWords, Row
from bot.wording.phrases import Phrases
from bot.wording.reply import Button, Paragraph, Reply

_EXCERPT = 300
_LABEL = 24


def draft(words: BroadcastWords, reach: Reach, *said: str) -> Reply:
    """Show a draft and all that can be done with it; what is ``said`` comes last."""
    texts = [
        words.button(Step.TEXT, "desk-text", code, name=words.name(code))
        for code in words.broadcast.announcement.versions
    ]
    more = [words.button(Step.MORE, "desk-more")] if words.missing else []
    rows: list[Row] = [(*texts, *more), _pair(words, Step.AUDIENCE, Step.OFFERS)]
    if texts:
        send = words.button(Step.SEND, words.acted("desk-send"))
        rows += [_pair(words, Step.PREVIEW, Step.TEST), (send, *_pair(words, Step.WHEN))]
    rows.append(_pair(words, Step.KEEP, Step.DISCARD))
    return words.reply(words.what(), words.people(reach), *said, rows=words.settled(rows))


def ask(words: BroadcastWords, code: str) -> Reply:
    """Ask for the text in one language."""
    asked = words.say("desk-ask-text", name=words.name(code))
    return words.reply(words.titled(asked), rows=[words.back()])


def more(words: BroadcastWords, reach: Reach) -> Reply:
    """Ask for a text in one of the languages that lack one, with who would read it."""
    rows = [
        (words.labelled(_with(words, code, reach), Step.WRITE, code),) for code in words.missing
    ]
    return words.reply(words.titled(words.say("desk-ask-more")), rows=[*rows, words.back()])


def which(words: BroadcastWords, held: Version, guessed: str) -> Reply:
    """Ask about a text that seems to be in a language which has one already."""

    def take(code: str, label: str) -> Row:
        return (words.labelled(label, Step.TAKE, f"{code}.{held.message or 0}"),)

    name = words.name(guessed)
    rows = [
        take(guessed, words.say("desk-which-replace", name=name)),
        *(take(code, words.name(code)) for code in words.missing),
        (words.button(Step.CARD, "desk-which-drop"),),
    ]
    asked = words.titled(words.say("desk-which", name=name))
    return words.reply(asked, words.excerpt(held.text, _EXCERPT), rows=rows)


def text(words: BroadcastWords, code: str) -> Reply:
    """Show one text, and what can be done with it."""
    excerpt = words.excerpt(words.broadcast.announcement.versions[code].text, _EXCERPT)
    rows = [
        (
            words.button(Step.SHOW, "desk-preview", code),
            words.button(Step.WRITE, "desk-write", code),
        ),
        (words.button(Step.LANGUAGE, "desk-language", code),) if words.missing else (),
        (words.button(Step.REMOVE, "desk-remove", code), *words.back()),
    ]
    told = words.say("labelled", label=words.name(code), value=excerpt)
    return words.reply(words.titled(told), rows=filter(None, rows))


def languages(words: BroadcastWords, code: str) -> Reply:
    """Ask in which language a text really is."""
    rows = [
        (words.labelled(words.name(free), Step.RELABEL, f"{code}.{free}"),)
        for free in words.missing
    ]
    asked = words.titled(words.say("desk-language-which"))
    return words.reply(asked, rows=[*rows, words.back()])


def listed(
    phrases: Phrases,
    language: str,
    mine: Sequence[BroadcastWords],
    to_confirm: Sequence[BroadcastWords],
    prepared: Sequence[BroadcastWords],
) -> Reply:
    """List an officer's broadcasts that have not gone out, and those that wait for their word.

    ``prepared`` are those of the bot that they may take over.
    """
    new = Button(phrases.say(language, "desk-new"), DeskPress(Step.NEW))
    told = {"desk-list": mine, "desk-list-confirm": to_confirm, "desk-list-prepared": prepared}
    said = [each for each, some in told.items() if some]
    return Reply(
        paragraphs=tuple(Paragraph(None, phrases.say(language, each)) for each in said),
        language=language,
        decision="broadcast",
        buttons=(*map(_line, (*mine, *to_confirm, *prepared)), (new,)),
    )


def said(phrases: Phrases, language: str, message: str, **values: str) -> Reply:
    """Say something that is about no broadcast yet."""
    words = Paragraph(None, phrases.say(language, message, **values))
    return Reply(paragraphs=(words,), language=language, decision="broadcast")


def _line(words: BroadcastWords) -> Row:
    texts = words.broadcast.announcement.versions.values()
    beginning = words.excerpt(next((each.text for each in texts), ""), _LABEL)
    broadcast = words.broadcast
    state = words.say(f"desk-state-{broadcast.state}")
    return (words.labelled(f"{broadcast.id}. {beginning} ({state})", Step.CARD),)


def _pair(words: BroadcastWords, *steps: Step) -> Row:
    return tuple(words.button(step, f"desk-{step}") for step in steps)


def _with(words: BroadcastWords, code: str, reach: Reach) -> str:
    people = reach.by_language.get(code)
    return f"{words.name(code)} ({words.number(people)})" if people else words.name(code)
