"""Makes what each recipient gets of a broadcast: words in one language, buttons in theirs."""

from collections.abc import Iterator

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.broadcasts.announcement import Offer
from bot.broadcasts.audience import Among, Audience
from bot.broadcasts.broadcast import Broadcast
from bot.knowledge.library import Library
from bot.rsvp.wishes import Wish
from bot.telegram_app.broadcasting import recipient_data
from bot.telegram_app.broadcasting.parcel import Parcel
from bot.telegram_app.rsvp import rsvp_data
from bot.wording.phrases import Phrases
from bot.wording.registration import official_link

_FOR_ITSELF = Audience(among=Among.NEWS)
"""Whose message the test group sees that was itself chosen as the audience."""


class Parcels:
    """The one way from a broadcast to a message: delivery, test and preview take it."""

    def __init__(self, library: Library, phrases: Phrases) -> None:
        self._library = library
        self._phrases = phrases

    def of(self, broadcast: Broadcast, language: str) -> Parcel | None:
        """Return what somebody who speaks ``language`` gets; None if there are no words.

        Of a deletion it is what goes away.
        """
        announcement = broadcast.announcement
        if not announcement.versions:
            return None
        rows = [[button] for button in self._buttons(broadcast, language)]
        version = announcement.version_for(language)
        return Parcel(version=version, buttons=InlineKeyboardMarkup(rows))

    def _buttons(self, broadcast: Broadcast, language: str) -> Iterator[InlineKeyboardButton]:
        edition = self._library.editions.get(broadcast.announcement.edition or 0)
        for offer in broadcast.announcement.offers:
            match offer:
                case Offer.REGISTRATION if edition:
                    words = self._phrases.say(language, "broadcast-registration")
                    link = official_link(edition, self._library)
                    yield InlineKeyboardButton(words, url=_with_scheme(link))
                case Offer.RSVP if edition:
                    words = self._phrases.say(language, "rsvp-start", edition=str(edition.edition))
                    wish = Wish(edition=edition.edition)
                    yield InlineKeyboardButton(words, callback_data=rsvp_data.of_wish(wish))
                case Offer.ASK:
                    words = self._phrases.say(language, "broadcast-ask")
                    yield InlineKeyboardButton(words, callback_data=recipient_data.ASK)
        audience = broadcast.audience
        if audience.among is Among.TEST:
            audience = audience.in_place_of or _FOR_ITSELF
        if purpose := audience.purpose:
            words = self._phrases.say(
                language, f"broadcast-leave-{audience.among}", edition=str(audience.edition or "")
            )
            data = recipient_data.of_leaving(purpose)
            yield InlineKeyboardButton(words, callback_data=data)


def _with_scheme(link: str) -> str:
    """Letters print addresses without; a button needs it."""
    return link if "://" in link else f"https://{link}"
