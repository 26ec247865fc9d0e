"""The buttons under an answer: the same of other editions, more of it, what people do next."""

from collections.abc import Iterable
from datetime import date

from bot.answering.answer import (
    Answer,
    EarlierEditions,
    NoneAhead,
    NotStated,
    OutOfScope,
    RsvpWanted,
    Stated,
    WhichOne,
)
from bot.knowledge.library import Library
from bot.rsvp.dialogue import takes
from bot.rsvp.draft import Kind
from bot.rsvp.wishes import Wish
from bot.wording.reply import Button, Show
from bot.wording.values import Values

_MOST = 3
MOST_ASKED = ("dates", "venue", "registration", "contact")
"""What is offered where it was not understood what is asked."""

Rows = tuple[tuple[Button, ...], ...]


def buttons(answer: Answer, library: Library, values: Values, today: date) -> Rows:
    """Return rows of buttons that fit what was told; none where nothing goes on from it."""
    rows = (*_further(answer, library, values), tuple(_coming(answer, values, today)))
    return tuple(row for row in rows if row)


def _coming(answer: Answer, values: Values, today: date) -> Iterable[Button]:
    """To say that one is coming, where the answer is about an edition that takes RSVPs."""
    told = [i for i in answer.items if isinstance(i, Stated | RsvpWanted) and i.edition]
    editions = {item.edition.edition: item.edition for item in told if item.edition}
    open_now = [edition for edition in editions.values() if takes(edition, today)]
    if len(editions) == 1 and open_now:
        year = open_now[0].edition
        yield Button(values.say("rsvp-start", edition=str(year)), Wish(edition=year))
    elif any(isinstance(item, NoneAhead | RsvpWanted) for item in answer.items):
        yield Button(values.say("rsvp-interest"), Wish(kind=Kind.INTEREST))


def _further(answer: Answer, library: Library, values: Values) -> Rows:
    """To be told more: of this edition, of others, of what is next to it."""
    edition, topics = library.latest.edition, answer.topics
    if len(answer.editions) == 1:
        edition = answer.editions[0]
    if choice := next((item for item in answer.items if isinstance(item, WhichOne)), None):
        topics = choice.topics or MOST_ASKED
        return (tuple(_topics(topics, choice.edition.edition, library, values)),)
    stated = [item for item in answer.items if isinstance(item, Stated)]
    if not stated:
        return (_elsewhere(answer), tuple(_asked_for(answer, library, values)))
    if len(answer.editions) > 1:
        return (tuple(_earlier(answer, values)),)
    others = [year for year in library.editions if year != edition] if answer.editions else []
    related = (name for topic in topics for name in library.topics[topic].related)
    fresh = [name for name in dict.fromkeys(related) if name not in topics][:_MOST]
    return (
        tuple(_more(stated, edition, values)),
        tuple(Button(str(year), Show(year, topics, in_place=True)) for year in others),
        tuple(_topics(fresh, edition, library, values)),
    )


def _earlier(answer: Answer, values: Values) -> Iterable[Button]:
    for item in answer.items:
        if isinstance(item, EarlierEditions):
            first, last = str(item.oldest.edition), str(item.edition.edition)
            years = first if first == last else f"{first}\N{EN DASH}{last}"
            wish = Show(item.edition.edition, answer.topics, in_place=True, and_before=True)
            yield Button(values.say("earlier", years=years), wish)


def _asked_for(answer: Answer, library: Library, values: Values) -> Iterable[Button]:
    """What is asked most of an edition that was understood where the question was not."""
    for item in answer.items:
        if isinstance(item, OutOfScope) and item.edition and not item.topics:
            yield from _topics(MOST_ASKED, item.edition.edition, library, values)


def _more(stated: Iterable[Stated], edition: int, values: Values) -> Iterable[Button]:
    shortened = tuple(item.topic for item in stated if item.shortened)
    if shortened:
        yield Button(values.say("more"), Show(edition, shortened, in_place=True, more=True))


def _topics(
    names: Iterable[str], edition: int, library: Library, values: Values
) -> Iterable[Button]:
    for name in names:
        label = values.text(library.topics[name].name)
        yield Button(label, Show(edition, (name,), in_place=False))


def _elsewhere(answer: Answer) -> tuple[Button, ...]:
    """The editions whose letters do state what this one's do not."""
    missing = [item for item in answer.items if isinstance(item, NotStated) and item.topic]
    if len(missing) != 1:
        return ()
    topics = (missing[0].topic or "",)
    return tuple(
        Button(str(year), Show(year, topics, in_place=True)) for year in missing[0].elsewhere
    )
