"""The cards on which an officer chooses whom a broadcast is for, and the buttons under it."""

from bot.broadcasts.announcement import Offer
from bot.broadcasts.audience import Among, Reach
from bot.broadcasts.composing import PEOPLE, filters_of
from bot.broadcasts.desk import Filter, Step
from bot.wording.broadcast_words import BroadcastWords, Row
from bot.wording.reply import Reply


def audience(words: BroadcastWords, reach: Reach) -> Reply:
    """Let choose whom it is for, with how many they are."""
    chosen = words.broadcast.audience
    people = [
        (
            words.labelled(
                _one(
                    words.say(f"desk-pick-{among}", edition=str(edition or "")),
                    chosen=(among, edition) == (chosen.among, chosen.edition),
                ),
                Step.AMONG,
                f"{among}.{edition}" if edition else among,
            ),
        )
        for among, edition in _everybody(words)
    ]
    filters = [
        (words.labelled(words.narrowing(by), Step.FILTER, by),) for by in filters_of(chosen.among)
    ]
    asked = words.say("desk-audience-which")
    rows = [*people, *filters, words.back()]
    return words.reply(words.what(), words.people(reach), asked, rows=rows)


def narrowing(words: BroadcastWords, reach: Reach, by: Filter) -> Reply:
    """Let choose types, ways or languages, with how many they are."""
    rows: list[Row] = [
        (
            words.labelled(
                _any(words.choice(by, name), chosen=words.chosen(by, name)),
                Step.CHOOSE,
                f"{by}.{name}.{int(not words.chosen(by, name))}",
            ),
        )
        for name in words.choices(by)
    ]
    asked = words.say("desk-none-is-all")
    rows.append(words.back(Step.AUDIENCE))
    return words.reply(words.what(), words.people(reach), asked, rows=rows)


def offers(words: BroadcastWords) -> Reply:
    """Let choose the buttons under it, and the edition that they are about."""
    announcement = words.broadcast.announcement
    rows: list[Row] = [
        (
            words.labelled(
                _any(words.offer(offer), chosen=offer in announcement.offers),
                Step.OFFER,
                f"{offer}.{int(offer not in announcement.offers)}",
            ),
        )
        for offer in Offer
    ]
    years = (
        words.labelled(_one(str(year), chosen=year == announcement.edition), Step.ABOUT, str(year))
        for year in sorted(words.library.editions, reverse=True)
    )
    asked = words.say("desk-offers-which")
    return words.reply(words.what(), asked, rows=[*rows, tuple(years), words.back()])


def _everybody(words: BroadcastWords) -> list[tuple[Among, int | None]]:
    years = sorted(words.library.editions, reverse=True)
    found: list[tuple[Among, int | None]] = []
    for among in PEOPLE:
        found += [(among, year) for year in years] if among is Among.EDITION else [(among, None)]
    return found


def _one(label: str, *, chosen: bool) -> str:
    return f"● {label}" if chosen else f"○ {label}"


def _any(label: str, *, chosen: bool) -> str:
    return f"☑ {label}" if chosen else f"☐ {label}"
