"""The buttons under an answer: the same of other editions, and what people ask next."""

from bot.answering.answer import Answer, Stated
from bot.knowledge.library import Library
from bot.wording.reply import Button, Show
from bot.wording.values import Values

_MOST = 3


def buttons(answer: Answer, library: Library, values: Values) -> tuple[tuple[Button, ...], ...]:
    """Return rows of buttons; none where nothing of one edition was told."""
    stated = [item for item in answer.items if isinstance(item, Stated) and item.edition]
    if len(answer.editions) != 1 or not stated:
        return ()
    edition, topics = answer.editions[0], answer.topics
    others = [year for year in library.editions if year != edition]
    related = [name for topic in topics for name in library.topics[topic].related]
    fresh = [name for name in dict.fromkeys(related) if name not in topics][:_MOST]
    rows = (
        tuple(Button(str(year), Show(year, topics, in_place=True)) for year in others),
        tuple(
            Button(values.text(library.topics[n].name), Show(edition, (n,), in_place=False))
            for n in fresh
        ),
    )
    return tuple(row for row in rows if row)
